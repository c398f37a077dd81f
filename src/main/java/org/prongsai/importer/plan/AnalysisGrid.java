package org.prongsai.importer.plan;

import static org.prongsai.importer.plan.PlanRows.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.prongsai.columns.ItaAnalysesColumns;
import org.prongsai.columns.ItaFindingsColumns;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.importer.word.WordBlock.Grid;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/** Reads the tables of an analysis: each question with the finding that covers it. */
final class AnalysisGrid {

  private static final String THAI = "_th";

  private static final Pattern MAINTAIN = Pattern.compile("^(?:ควร)?(?:รักษา|คงไว้|คงระดับ).*");
  private static final Pattern IMPROVE =
      Pattern.compile("^(?:ควร|ต้อง|ให้)?(?:ปรับปรุง|พัฒนา|แก้ไข|เพิ่ม|เร่ง).*");
  private static final Pattern SCORE = Pattern.compile("(?:100|[0-9]{1,2})(?:\\.[0-9]{1,2})?");
  private static final String QUESTIONS = "คำถาม";
  private static final String CODES = "^(?:รหัส|เลข)?ข้อ(?:ที่)?$|^รหัส$";
  private static final String SAID = "ข้อบกพร่อง|ปรับปรุง";

  private final FiscalYear year;
  private final QuestionCodes codes;
  private final List<Row> analyses = new ArrayList<>();
  private final List<Row> findings = new ArrayList<>();
  private final Map<String, Row> scores = new LinkedHashMap<>();

  AnalysisGrid(FiscalYear year, QuestionCodes codes) {
    this.year = year;
    this.codes = codes;
  }

  /** Whether a table has the columns of an analysis. */
  static boolean is(Grid grid) {
    return column(grid, QUESTIONS).isPresent() && column(grid, SAID).isPresent();
  }

  /** The column whose heading has a word, however it is spaced. */
  static Optional<Integer> column(Grid grid, String words) {
    var pattern = Pattern.compile(words);
    return grid.rows().get(0).stream()
        .filter(cell -> pattern.matcher(Spaces.removed(cell.text().plain())).find())
        .map(Grid.Cell::column)
        .findFirst();
  }

  List<Row> analyses() {
    return analyses;
  }

  List<Row> findings() {
    return findings;
  }

  /** The scores as they are printed beside the questions, each once. */
  List<Row> scores() {
    return scores.values().stream()
        .sorted(
            Comparator.comparing((Row row) -> "ieo".indexOf(code(row).charAt(0)))
                .thenComparing(row -> Integer.valueOf(code(row).substring(1))))
        .toList();
  }

  /** The codes of an area. */
  Set<String> codes(int area) {
    var found = new TreeSet<String>();
    analyses.stream()
        .filter(row -> row.whole(ItaAnalysesColumns.AREA) == area)
        .forEach(row -> found.add(row.text(ItaAnalysesColumns.QUESTION)));
    return found;
  }

  void read(Grid grid, int area) {
    int questions = column(grid, QUESTIONS).orElseThrow();
    int said = column(grid, SAID).orElseThrow();
    int tools = column(grid, "เครื่องมือ").orElse(-1);
    int marks = column(grid, "^(?:ผล)?คะแนน").orElse(-1);
    int beside = column(grid, CODES).orElse(-1);
    var titled = "";
    var tool = "";
    var key = "";
    for (int at = 1; at < grid.rows().size(); at++) {
      var label = Spaces.single(grid.text(at, questions));
      if (QuestionCodes.printed(label).isEmpty() && beside >= 0) {
        label = (Spaces.single(grid.text(at, beside)) + " " + label).strip();
      }
      var across = grid.across(at).map(Spaces::single).orElse("");
      if (!across.isEmpty() && QuestionCodes.printed(across).isEmpty()) {
        var named = QuestionCodes.tool(across);
        titled = named.isEmpty() ? titled : named;
        if (named.isEmpty()) {
          drop(across);
        }
        continue;
      }
      var own = QuestionCodes.tool(tools < 0 ? label : grid.merged(at, tools) + " " + label);
      own = own.isEmpty() ? titled : own;
      var code = codes.read(label, own);
      if (code.isEmpty()) {
        codes.refuse(label, own, area);
        continue;
      }
      codes.note(QuestionCodes.printed(label), code.get());
      score(code.get(), label, marks < 0 ? "" : grid.text(at, marks));
      var of = QuestionCodes.toolOf(code.get());
      boolean isOther = !of.equals(tool);
      tool = of;
      var text = Spaces.single(grid.text(at, said));
      boolean isNew = isOther || !action(text).isEmpty() || key.isEmpty();
      if (isNew || grid.merged(at, said).isEmpty()) {
        key = text.isEmpty() ? "" : key(area, tool);
        if (!key.isEmpty()) {
          add(key, area, tool, text);
        }
      } else if (!text.isEmpty()) {
        goOn(text);
      }
      analyses.add(
          row(
              year,
              Map.of(
                  ItaAnalysesColumns.AREA, area,
                  ItaAnalysesColumns.QUESTION, code.get(),
                  ItaAnalysesColumns.SOURCE_LABEL, label,
                  ItaAnalysesColumns.FINDING, key)));
    }
  }

  private void drop(String line) {
    codes
        .problems()
        .add(
            Rule.IMPORT_TEXT_DROPPED,
            Location.of(codes.file()),
            ProblemDetail.WORD_ROW_PLAN.args(line));
  }

  private static String code(Row score) {
    return score.text(ItaQuestionScoresColumns.QUESTION);
  }

  private void score(String question, String label, String printed) {
    var text = ThaiDigits.toAscii(Spaces.removed(printed));
    if (!SCORE.matcher(text).matches()) {
      return;
    }
    var score = new Value.Decimal(new BigDecimal(text).setScale(2));
    var before = scores.get(question);
    var row =
        Row.of(year)
            .with(ItaQuestionScoresColumns.QUESTION, question)
            .with(ItaQuestionScoresColumns.STATUS, "stated")
            .with(ItaQuestionScoresColumns.SOURCE_LABEL, label);
    if (before == null) {
      scores.put(question, row.with(ItaQuestionScoresColumns.SCORE, score));
    } else if (!before.text(ItaQuestionScoresColumns.SCORE).equals(score.plain())) {
      codes
          .problems()
          .add(Rule.IMPORT_TEXT_UNSURE, Location.of(codes.file()), question + " " + printed);
    }
  }

  private static String action(String text) {
    return MAINTAIN.matcher(text).matches()
        ? "maintain"
        : IMPROVE.matcher(text).matches() ? "improve" : "";
  }

  private String key(int area, String tool) {
    var first = area + "." + tool;
    long there =
        findings.stream()
            .filter(row -> row.text(ItaFindingsColumns.FINDING).matches(first + "(-[0-9]+)?"))
            .count();
    return there == 0 ? first : first + "-" + (there + 1);
  }

  private void add(String key, int area, String tool, String text) {
    if (action(text).isEmpty()) {
      codes.problems().add(Rule.IMPORT_TEXT_UNSURE, Location.of(codes.file()), text);
    }
    findings.add(
        row(
            year,
            Map.of(
                ItaFindingsColumns.FINDING,
                key,
                ItaFindingsColumns.AREA,
                area,
                ItaFindingsColumns.TOOL,
                tool,
                ItaFindingsColumns.ACTION,
                action(text),
                ItaFindingsColumns.TEXT + THAI,
                text)));
  }

  /** A cell that does not say what to do goes on with the one above. */
  private void goOn(String text) {
    int last = findings.size() - 1;
    var whole = findings.get(last).text(ItaFindingsColumns.TEXT + THAI) + " " + text;
    findings.set(last, findings.get(last).with(ItaFindingsColumns.TEXT + THAI, whole));
    codes.problems().add(Rule.IMPORT_TEXT_JOINED, Location.of(codes.file()), text);
  }
}
