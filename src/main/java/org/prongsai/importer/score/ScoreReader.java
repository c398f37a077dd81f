package org.prongsai.importer.score;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.ThaiDigits;

/**
 * Reads the figures of a result out of the tables and lines of a document. A number is read only
 * where what stands beside it says what it is; every other one is named.
 */
public final class ScoreReader {

  private static final Pattern HEADER = Pattern.compile("ตัวชี้วัด|คำถาม|เครื่องมือ|คะแนน|ส่วนที่");
  private static final Pattern SURVEY = Pattern.compile("แบบวัด|แบบตรวจ");
  private static final int MOST_SAID = 80;

  private final Catalogue catalogue;
  private final Problems problems;
  private final ResultFigures figures;
  private final OverallFigures overall;
  private final IndicatorRows indicators;
  private final QuestionRows questions;
  private String title = "";
  private String tool = "";
  private boolean isOtherYear;
  private boolean isOfIndicators;
  private ScoreColumns columns = ScoreColumns.NONE;

  public ScoreReader(Catalogue catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
    this.figures = new ResultFigures(catalogue, problems);
    this.overall = new OverallFigures(figures);
    this.indicators = new IndicatorRows(figures);
    this.questions = new QuestionRows(figures, problems);
  }

  /** The figures of all sheets, each once. */
  public List<ReadFigure> read(List<OfficeSheet> sheets) {
    var lines = new ArrayList<ResultLine>();
    for (var sheet : sheets) {
      read(sheet, lines);
      questions.endSheet();
    }
    questions.end();
    var settled = figures.settled();
    lines.forEach(
        line ->
            line.open()
                .forEach(
                    score ->
                        problems.add(
                            Rule.IMPORT_SCORE_UNREAD, line.place(), score.value(), cut(line))));
    return settled;
  }

  private static String cut(ResultLine line) {
    var said = line.text().replaceAll("\\s+", " ");
    return said.length() > MOST_SAID ? said.substring(0, MOST_SAID) + "…" : said;
  }

  private void read(OfficeSheet sheet, List<ResultLine> lines) {
    tool = "";
    isOtherYear = false;
    isOfIndicators = false;
    columns = ScoreColumns.NONE;
    // A table of a document has a number for a name; what it is about, the line before it says.
    title = sheet.name().isEmpty() || sheet.name().startsWith("ตาราง ") ? title : sheet.name();
    for (var row : sheet.rows()) {
      var line = new ResultLine(row, sheet.at(row, 0, ""));
      lines.add(line);
      begin(line);
      if (!isOtherYear) {
        read(line);
      }
    }
  }

  /** Notes what a row says of those below it. */
  private void begin(ResultLine line) {
    if (!line.isTable()) {
      tool = "";
      isOfIndicators = false;
      columns = ScoreColumns.NONE;
      title = line.text().isBlank() || !line.open().isEmpty() ? title : line.ascii();
    } else if (line.open().isEmpty() && HEADER.matcher(line.text()).find()) {
      isOfIndicators = line.text().contains("ตัวชี้วัด") && !line.text().contains("คำถาม");
      columns = ScoreColumns.of(line.text(), catalogue.year(), columns);
    }
    isOtherYear = line.isTable() && (isOtherYear || isHeaderOfOtherYear(line));
  }

  private void read(ResultLine line) {
    // How many answered so is no score.
    line.open().stream()
        .filter(score -> score.isWhole() && columns.kind(score) == ScoreColumns.Kind.OTHER)
        .forEach(line::use);
    overall.overall(line, OverallFigures.tool(title + line.ascii()).isEmpty() && tool.isEmpty());
    boolean isQuestion = QuestionRows.isQuestion(line);
    boolean isOfTools = SURVEY.matcher(line.text()).find();
    if (line.isTable() && !isQuestion && !isOfTools) {
      indicators.read(line, columns, isOfIndicators); // A column may say which tool it is of.
    }
    int open = line.open().size();
    overall.tools(line, columns);
    var inLine = OverallFigures.tool(line.ascii());
    boolean isOfTool = line.open().size() < open;
    tool = line.isTable() && !inLine.isEmpty() && !isOfTool ? inLine : tool;
    questions.read(line, columns, line.isTable() ? tool : inLine, part());
    if (!isQuestion) {
      indicators.read(line, columns, isOfIndicators);
    }
  }

  /** The part of EIT that a table is about by what stands over it; 0 where nothing says it. */
  private int part() {
    var said = ThaiDigits.toAscii(title);
    var parts = ScoreColumns.PART.matcher(said);
    return parts.find() && OverallFigures.tool(said.replaceAll("[12]", " ")).equals("EIT")
        ? Integer.parseInt(parts.group(1))
        : 0;
  }

  /** Whether a row without scores names years, and not the one that is read. */
  private boolean isHeaderOfOtherYear(ResultLine line) {
    var years =
        ResultFigures.YEAR.matcher(line.ascii()).results().map(year -> year.group()).toList();
    return line.open().isEmpty()
        && !years.isEmpty()
        && !years.contains(catalogue.year().toString());
  }
}
