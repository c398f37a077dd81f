package org.prongsai.importer.score;

import static org.prongsai.columns.ItaIndicatorScoresColumns.INDICATOR;
import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.ItaQuestionScoresColumns.SOURCE_LABEL;
import static org.prongsai.columns.ItaResultsColumns.CHANGE_FROM_PREVIOUS;
import static org.prongsai.columns.ItaResultsColumns.LEVEL;
import static org.prongsai.columns.ItaResultsColumns.PASS_MARK;
import static org.prongsai.columns.ItaResultsColumns.SCORE;
import static org.prongsai.columns.ItaResultsColumns.STATUS;
import static org.prongsai.columns.ItaToolScoresColumns.PART;
import static org.prongsai.columns.ItaToolScoresColumns.TOOL;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.prongsai.catalogue.CatalogueList;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.folder.SiteFolder;
import org.prongsai.importer.OfficeImport;
import org.prongsai.importer.document.OfficeDocuments;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.importer.table.ExistingTable;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.PrintedScores;
import org.prongsai.ita.scoring.Reconciliation;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;

/** Brings a year's result, as it was printed, into the four tables of scores of a site. */
public final class ScoreImport {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)25[5-9]\\d(?!\\d)");

  private final Path site;
  private final FiscalYear year;
  private final Problems problems = new Problems();

  /**
   * What came of it.
   *
   * @param figures as read, each once
   * @param missing questions of the year that were not found
   */
  public record Result(
      List<ReadFigure> figures, List<String> missing, boolean written, Problems problems) {
    public Result {
      figures = List.copyOf(figures);
      missing = List.copyOf(missing);
    }
  }

  public ScoreImport(Path site, FiscalYear year) {
    this.site = site.toAbsolutePath().normalize();
    this.year = year;
  }

  /** Reads files, compares, and writes if asked for and nothing is wrong. */
  public Result run(List<Path> files, boolean write) {
    var sheets = new ArrayList<OfficeSheet>();
    files.forEach(file -> sheets.addAll(new OfficeDocuments(problems).read(file)));
    var name = Location.of(files.get(0).getFileName().toString());
    var scratch = new Problems(); // What is wrong with the site itself, check says.
    var folder = SiteFolder.scan(site, CatalogueList.names(), scratch);
    var catalogue = new CatalogueReader().readAll(folder, true, scratch).byYear().get(year);
    if (catalogue == null || isOfOtherYears(sheets, name)) {
      if (catalogue == null) {
        problems.add(Rule.IMPORT_SCORE_YEAR, name, "", year);
      }
      return new Result(List.of(), List.of(), false, problems);
    }
    var figures = new ScoreReader(catalogue, problems).read(sheets);
    if (figures.isEmpty() && !problems.hasErrors()) {
      problems.add(Rule.IMPORT_SCORE_NONE, name, name.file());
    }
    compare(catalogue, figures, name);
    var missing =
        catalogue.questions().stream()
            .map(Catalogue.Question::question)
            .filter(question -> figures.stream().noneMatch(f -> f.figure().equals(question)))
            .toList();
    var tables = new SiteTables(site);
    if (write) {
      tables.refuseOpen(problems);
    }
    boolean isNew = merge(tables, figures, missing, write);
    boolean written = write && isNew && !problems.hasErrors() && tables.save(problems);
    return new Result(figures, missing, written, problems);
  }

  /** A document that speaks of years, and not of the one that was asked for, is the wrong one. */
  private boolean isOfOtherYears(List<OfficeSheet> sheets, Location name) {
    var years = new TreeSet<String>();
    for (var sheet : sheets) {
      for (var row : sheet.rows()) {
        var found = YEAR.matcher(ThaiDigits.toAscii(row.said()));
        while (found.find()) {
          years.add(found.group());
        }
      }
    }
    boolean isOther = !years.isEmpty() && !years.contains(year.toString());
    if (isOther) {
      problems.add(Rule.IMPORT_SCORE_YEAR, name, years, year);
    }
    return isOther;
  }

  /** Says which figures do not agree with those they follow from. */
  private void compare(Catalogue catalogue, List<ReadFigure> figures, Location name) {
    var printed = new LinkedHashMap<String, BigDecimal>();
    figures.stream()
        .filter(f -> !List.of(LEVEL, "pass-mark", "change").contains(f.figure()))
        .forEach(f -> printed.put(f.figure(), new BigDecimal(f.value())));
    Assessment.of(catalogue, new PrintedScores(printed), List.of()).stream()
        .flatMap(assessment -> assessment.lines().stream())
        .filter(line -> line.verdict() == Reconciliation.Verdict.DIFFERS)
        .forEach(
            line ->
                problems.add(
                    Rule.IMPORT_SCORE_DIFFERS,
                    name,
                    line.figure(),
                    line.printed().map(BigDecimal::toPlainString).orElse(""),
                    line.recomputed().map(r -> LevelDecision.published(r).toString()).orElse("")));
  }

  private boolean merge(
      SiteTables tables, List<ReadFigure> figures, List<String> missing, boolean write) {
    var results = new ArrayList<Row>();
    var tools = new ArrayList<Row>();
    var indicators = new ArrayList<Row>();
    var questions = new ArrayList<Row>();
    var result = Row.of(year);
    for (var figure : figures) {
      var id = figure.figure();
      var column = Map.of("total", SCORE, "pass-mark", PASS_MARK, "change", CHANGE_FROM_PREVIOUS);
      if (id.equals(LEVEL)) {
        result = result.with(LEVEL, figure.value());
      } else if (column.containsKey(id)) {
        result = result.with(column.get(id), number(figure));
      } else if (id.startsWith(Catalogue.Indicator.PREFIX)) {
        int number = Integer.parseInt(id.substring(Catalogue.Indicator.PREFIX.length()));
        indicators.add(scored(Row.of(year).with(INDICATOR, new Value.Whole(number)), figure));
      } else if (id.matches("[ieo][0-9]+")) {
        var row = scored(Row.of(year).with(QUESTION, id), figure);
        questions.add(row.with(SOURCE_LABEL, figure.label()));
      } else {
        var parts = id.toUpperCase(Locale.ROOT).split("-");
        var row = Row.of(year).with(TOOL, parts[0]);
        tools.add(
            scored(
                parts.length > 1
                    ? row.with(PART, new Value.Whole(Integer.parseInt(parts[1])))
                    : row,
                figure));
      }
    }
    if (result.values().size() > 1) {
      results.add(result.value(SCORE).isPresent() ? result.with(STATUS, "stated") : result);
    }
    if (!questions.isEmpty()) {
      missing.forEach(question -> questions.add(Row.of(year).with(QUESTION, question)));
    }
    boolean isNew = merge(tables, "ita-results", row -> "total", results, write);
    isNew |= merge(tables, "ita-tool-scores", PrintedScores::toolId, tools, write);
    isNew |= merge(tables, "ita-indicator-scores", PrintedScores::indicatorId, indicators, write);
    return isNew
        | merge(tables, "ita-question-scores", row -> row.text(QUESTION), questions, write);
  }

  private static Value number(ReadFigure figure) {
    return new Value.Decimal(new BigDecimal(figure.value()));
  }

  private static Row scored(Row row, ReadFigure figure) {
    return row.with(SCORE, number(figure)).with(STATUS, "stated");
  }

  /** Joins rows to a table; a value that changes is said. */
  private boolean merge(
      SiteTables tables, String id, Function<Row, String> key, List<Row> read, boolean write) {
    if (read.isEmpty()) {
      return false;
    }
    ExistingTable table = tables.table(OfficeImport.shipped(id), year);
    tables.check(List.of(table), problems);
    var rows = new LinkedHashMap<String, Row>();
    table.read(problems).forEach(row -> rows.put(key.apply(row), row));
    for (var row : read) {
      var before = rows.get(key.apply(row));
      rows.put(key.apply(row), before == null ? row : joined(table, key.apply(row), before, row));
    }
    var all = new ArrayList<>(rows.values());
    boolean mayWrite = write && !problems.hasErrors();
    return mayWrite && table.write(all);
  }

  private Row joined(ExistingTable table, String figure, Row before, Row now) {
    var row = before;
    for (var entry : now.values().entrySet()) {
      var field = entry.getKey();
      var old = before.text(field);
      boolean isNews = !old.equals(entry.getValue().plain());
      if (isNews && field.equals(SOURCE_LABEL) && !old.isEmpty()) {
        continue; // Where it was met first.
      } else if (isNews) {
        row = row.with(field, entry.getValue());
      }
      if (isNews && !old.isEmpty()) {
        var place = Location.of(table.name()).inField(field);
        problems.add(Rule.IMPORT_CHANGED, place, figure + " = " + old, entry.getValue().plain());
      }
    }
    return row;
  }
}
