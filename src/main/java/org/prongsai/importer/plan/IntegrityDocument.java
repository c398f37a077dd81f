package org.prongsai.importer.plan;

import static org.prongsai.importer.plan.PlanRows.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.prongsai.columns.ItaLimitationsColumns;
import org.prongsai.importer.word.AsciiDocPage;
import org.prongsai.importer.word.RichText;
import org.prongsai.importer.word.WordBlock;
import org.prongsai.importer.word.WordBlock.Grid;
import org.prongsai.importer.word.WordBlock.Heading;
import org.prongsai.importer.word.WordBlock.Picture;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/**
 * The document in which an office analyses its result and sets measures: its tables become rows,
 * its words the pages beside them.
 */
final class IntegrityDocument {

  /** Where in such a document a part stands. */
  private enum Section {
    COVER,
    RESULT,
    ANALYSIS,
    AREA,
    PLAN,
    LIMITS,
    SUGGESTIONS
  }

  private static final Pattern RESULT = Pattern.compile("^[0-9๐-๙.)]*(?:สรุป)?ผลการประเมิน.*");
  private static final Pattern ANALYSIS =
      Pattern.compile("^[0-9๐-๙.)]*(?:การ|ผลการ)วิเคราะห์(?:ผลการประเมิน|(?:ราย|ตาม)ประเด็น).*");
  private static final Pattern PLAN =
      Pattern.compile(
          ".*(?:มาตรการเพื่อขับเคลื่อน|ผลการวิเคราะห์ไปสู่|กำหนดมาตรการ).*|^[0-9๐-๙.)]+มาตรการ.*");
  private static final Pattern LIMITS = Pattern.compile("^[0-9๐-๙.)]*ข้อจำกัด.*");
  private static final Pattern SUGGESTIONS = Pattern.compile("^[0-9๐-๙.)]*ข้อเสนอแนะ.*");
  private static final Pattern YEAR = Pattern.compile("25[0-9]{2}");
  private static final Pattern ASSESSED = Pattern.compile("ผลการประเมิน(?:(?!มาตรการ).)*");
  private static final int LONGEST_HEADING = 250;

  private final FiscalYear year;
  private final AreaNames areas;
  private final String file;
  private final Problems problems;
  private final QuestionCodes codes;
  private final AnalysisGrid analysis;
  private final Map<Grid, String> measures = new LinkedHashMap<>();
  private final List<Row> limits = new ArrayList<>();
  private final Map<String, Page> pages = new TreeMap<>();
  private FiscalYear planYear;
  private Section section = Section.COVER;
  private Section titled = Section.COVER;
  private int area;
  private String numbered = "";

  /** A page with what stands in it so far. */
  private record Page(StringBuilder title, List<String> parts) {}

  IntegrityDocument(FiscalYear year, AreaNames areas, QuestionCodes codes) {
    this.year = year;
    this.planYear = year.next();
    this.areas = areas;
    this.file = codes.file();
    this.problems = codes.problems();
    this.codes = codes;
    this.analysis = new AnalysisGrid(year, codes);
  }

  /**
   * What was found.
   *
   * @param tables rows by dataset
   * @param pages texts by their paths below the folder of a language
   * @param areas the names of areas by year
   */
  record Found(
      Map<String, List<Row>> tables,
      Map<String, String> pages,
      Map<FiscalYear, Map<Integer, String>> areas) {}

  /** Reads it; nothing where it has neither an analysis nor measures. */
  Found read(List<WordBlock> blocks) {
    checkYear(blocks);
    blocks.forEach(this::take);
    var plan = new MeasuresGrid(planYear, areas, file, problems);
    measures.forEach(plan::read);
    var tables = new LinkedHashMap<String, List<Row>>();
    tables.put("ita-analyses", analysis.analyses());
    tables.put("ita-findings", analysis.findings());
    tables.put("ita-question-scores", analysis.scores());
    tables.put("ita-measures", plan.measures());
    tables.put("ita-measure-steps", plan.steps());
    tables.put("ita-limitations", limits);
    tables.values().removeIf(List::isEmpty);
    var texts = new TreeMap<String, String>();
    pages.forEach(
        (path, page) -> {
          var title = page.title().isEmpty() ? "ผลการวิเคราะห์" : page.title().toString();
          if (!page.parts().isEmpty()) {
            texts.put(path, "= " + title + "\n\n" + String.join("\n\n", page.parts()) + "\n");
          }
        });
    var named = new TreeMap<>(Map.of(year, areas.names()));
    named.putIfAbsent(planYear, plan.names());
    boolean isOne = tables.containsKey("ita-analyses") || tables.containsKey("ita-measures");
    return isOne ? new Found(tables, texts, named) : new Found(Map.of(), Map.of(), Map.of());
  }

  /** The headings name the year that was assessed, and behind it that of the measures. */
  private void checkYear(List<WordBlock> blocks) {
    var years =
        blocks.stream()
            .filter(block -> block instanceof Heading)
            .map(block -> ASSESSED.matcher(ThaiDigits.toAscii(Spaces.removed(block.plain()))))
            .flatMap(found -> found.results().map(result -> result.group()))
            .flatMap(part -> YEAR.matcher(part).results().map(MatchResult::group))
            .toList();
    if (!years.isEmpty() && !years.contains(year.toString())) {
      problems.add(Rule.IMPORT_TEXT_YEAR, Location.of(file), years.get(0), year);
    }
  }

  private void take(WordBlock block) {
    if (block instanceof Grid grid) {
      take(grid);
    } else if (block instanceof Picture) {
      problems.add(
          Rule.IMPORT_TEXT_DROPPED, Location.of(file), ProblemDetail.WORD_PICTURE_PLAN.args(""));
    } else if (!begins(block)) {
      text(block);
    }
  }

  private void take(Grid grid) {
    var title = grid.rows().size() > 1 ? grid.across(0) : Optional.<String>empty();
    var heading = Spaces.single(grid.text(0, 0));
    if (title.isPresent()) {
      // It stands in a row above the headings of the columns.
      take(new Heading(1, RichText.of(title.get())));
      var below = grid.rows().stream().skip(1).dropWhile(List::isEmpty).toList();
      if (!below.isEmpty()) {
        take(new Grid(below));
      }
    } else if (AnalysisGrid.is(grid) && isOfArea()) {
      analysis.read(grid, area);
      var parts = page().parts();
      if (parts.isEmpty()) {
        parts.add("questions::" + area + "[]");
      }
    } else if (AnalysisGrid.is(grid)) {
      areas.refuse(numbered.isEmpty() ? heading : numbered);
    } else if (MeasuresGrid.is(grid)) {
      measures.put(grid, section == Section.PLAN ? numbered : "");
      section = Section.PLAN;
    } else {
      problems.add(
          Rule.IMPORT_TEXT_DROPPED, Location.of(file), ProblemDetail.WORD_TABLE_PLAN.args(heading));
    }
    numbered = "";
  }

  /** Whether a table stands below an area; another number since the last one begins another. */
  private boolean isOfArea() {
    return section == Section.AREA && (numbered.isEmpty() || analysis.codes(area).isEmpty());
  }

  /** Whether a line begins a part of the document; what it says becomes the title of a page. */
  private boolean begins(WordBlock block) {
    var line = Spaces.single(block.plain());
    var bare = Spaces.removed(line);
    if (line.length() > LONGEST_HEADING) {
      return false;
    }
    boolean isHeading = block instanceof Heading;
    var named = section == Section.PLAN ? Optional.<Integer>empty() : areas.of(line);
    numbered = isHeading && AreaNames.number(line) > 0 ? line : numbered;
    if (named.isPresent() && section != Section.LIMITS && section != Section.SUGGESTIONS) {
      area = named.get();
      return enter(Section.AREA, "");
    } else if (isHeading && PLAN.matcher(bare).matches() && !ANALYSIS.matcher(bare).matches()) {
      var years = YEAR.matcher(ThaiDigits.toAscii(line)).results().toList();
      if (!years.isEmpty()) {
        planYear = new FiscalYear(Integer.parseInt(years.get(years.size() - 1).group()));
      }
      return enter(Section.PLAN, line);
    } else if (isHeading && ANALYSIS.matcher(bare).matches()) {
      return enter(Section.ANALYSIS, line);
    } else if (isHeading && section == Section.COVER && RESULT.matcher(bare).matches()) {
      return enter(Section.RESULT, line);
    } else if (section != Section.COVER && LIMITS.matcher(bare).matches()) {
      return enter(Section.LIMITS, line);
    } else if (section == Section.LIMITS && SUGGESTIONS.matcher(bare).matches()) {
      section = Section.SUGGESTIONS;
      return true;
    }
    return false;
  }

  private boolean enter(Section next, String title) {
    section = next;
    titled = next;
    numbered = "";
    if (page().title().isEmpty()) {
      page().title().append(title);
    }
    return true;
  }

  private void text(WordBlock block) {
    boolean isLimit = section == Section.LIMITS || section == Section.SUGGESTIONS;
    var numbered = isLimit ? NumberedTexts.of(block.plain()) : List.<NumberedTexts.Numbered>of();
    if (section == Section.COVER) {
      problems.add(
          Rule.IMPORT_TEXT_DROPPED,
          Location.of(file),
          ProblemDetail.WORD_COVER.args(Spaces.single(block.plain())));
    } else if (isLimit && numbered.stream().anyMatch(text -> !text.number().isEmpty())) {
      numbered.forEach(this::limit);
    } else {
      var text = AsciiDocPage.paragraph(block);
      var near = section == Section.AREA ? analysis.codes(area) : Set.<String>of();
      page().parts().add(near.isEmpty() ? text : codes.linked(text, near));
    }
  }

  private void limit(NumberedTexts.Numbered text) {
    var kind = section == Section.LIMITS ? "limitation" : "suggestion";
    long number =
        1
            + limits.stream()
                .filter(row -> row.text(ItaLimitationsColumns.KIND).equals(kind))
                .count();
    limits.add(
        row(
            year,
            Map.of(
                ItaLimitationsColumns.KIND,
                kind,
                ItaLimitationsColumns.NUMBER,
                (int) number,
                "text_th",
                text.text())));
  }

  private Page page() {
    var path =
        switch (titled) {
          case COVER, RESULT -> year + "/index";
          case ANALYSIS -> year + "/analysis/index";
          case AREA -> year + "/analysis/" + area;
          case PLAN -> planYear + "/measures/index";
          case LIMITS, SUGGESTIONS -> year + "/limitations";
        };
    return pages.computeIfAbsent(path, none -> new Page(new StringBuilder(), new ArrayList<>()));
  }

  FiscalYear planYear() {
    return planYear;
  }
}
