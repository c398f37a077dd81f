package org.prongsai.ita;

import static org.prongsai.columns.ItaAnalysesColumns.AREA;
import static org.prongsai.columns.ItaLimitationsColumns.KIND;
import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.ItaResultsColumns.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.PrintedScores;
import org.prongsai.model.Catalogue;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** Looks up the figures that pages and prose refer to by id, in the published tables. Pure. */
public final class Figures {

  private static final Pattern QUESTION_ID = Pattern.compile("[ieo][1-9][0-9]?");
  private static final BigDecimal ZERO = BigDecimal.ZERO;

  private final Map<String, Table> tables;
  private final Map<FiscalYear, Catalogue> catalogues;
  private final Map<FiscalYear, Assessment> assessments;
  private final Corrections corrections;

  public Figures(Completion.Completed completed, Map<FiscalYear, Catalogue> catalogues) {
    this.tables = Map.copyOf(completed.tables());
    this.assessments = Map.copyOf(completed.assessments());
    this.catalogues = Map.copyOf(catalogues);
    this.corrections = completed.corrections();
  }

  /**
   * A figure that is known by its id.
   *
   * @param value the number, empty where it is not stated
   * @param words a level's name in place of a number, else empty
   * @param derived whether this site computed it
   */
  public record Figure(Optional<BigDecimal> value, LocalizedText words, boolean derived) {
    static Figure of(Row row, String field) {
      return new Figure(
          row.decimal(field), LocalizedText.EMPTY, row.text(STATUS).equals("derived"));
    }
  }

  /** The figure of an id: {@code total}, {@code eit-1}, {@code indicator-9}, {@code o17}. */
  public Optional<Figure> score(FiscalYear year, String id) {
    if (QUESTION_ID.matcher(id).matches()) {
      return find("ita-question-scores", year, QUESTION, id).map(row -> Figure.of(row, SCORE));
    }
    if (id.startsWith(Catalogue.Indicator.PREFIX)) {
      return indicator(year, id).map(row -> Figure.of(row, SCORE));
    }
    return switch (id) {
      case "total" -> result(year).map(row -> Figure.of(row, SCORE));
      case "pass-mark" -> result(year).map(row -> plain(row.decimal(PASS_MARK)));
      case "level" ->
          result(year)
              .map(row -> new Figure(Optional.empty(), row.localized(LEVEL), false))
              .filter(figure -> !figure.words().isEmpty());
      case "iit", "eit-1", "eit-2", "oit" -> tool(year, id).map(row -> Figure.of(row, SCORE));
      default -> Optional.empty();
    };
  }

  /** The change of the total on the year before. */
  public Optional<Figure> change(FiscalYear year, String id) {
    return id.equals("total")
        ? result(year).map(row -> plain(row.decimal(CHANGE_FROM_PREVIOUS)))
        : Optional.empty();
  }

  /** Weight in percent of {@code iit}, {@code eit}, {@code eit-1}, {@code eit-2} or {@code oit}. */
  public Optional<BigDecimal> weight(FiscalYear year, String id) {
    var name = id.split("-", 2);
    int part = name.length == 2 ? (name[1].equals("1") ? 1 : name[1].equals("2") ? 2 : -1) : 0;
    return Optional.ofNullable(catalogues.get(year))
        .flatMap(
            catalogue ->
                catalogue.tools().stream()
                    .filter(t -> t.tool().equalsIgnoreCase(name[0]) && t.part() == part)
                    .findFirst())
        .flatMap(Catalogue.Tool::weight);
  }

  public Optional<BigDecimal> threshold(FiscalYear year, String level) {
    return Optional.ofNullable(catalogues.get(year))
        .flatMap(catalogue -> catalogue.level(level))
        .map(Catalogue.Level::minimum);
  }

  /** How many rows there are of a kind in a year. */
  public Optional<Integer> count(FiscalYear year, String kind) {
    return switch (kind) {
      case "areas" -> Optional.of(areas(year).size());
      case "measures" -> rows("ita-measures", year);
      case "steps" -> rows("ita-measure-steps", year);
      case "limitations" -> ofKind(year, "limitation");
      case "suggestions" -> ofKind(year, "suggestion");
      case "questions" -> rows("ita-question-scores", year);
      case "items" ->
          Optional.ofNullable(catalogues.get(year)).map(catalogue -> catalogue.items().size());
      case "zero-items" -> Optional.of(zeroItems(year).size());
      case "corrections" -> rows("source-corrections", year);
      default -> Optional.empty();
    };
  }

  /** The areas that the analysis or the measures of a year speak of. */
  public SortedSet<Integer> areas(FiscalYear year) {
    var areas = new TreeSet<Integer>();
    for (var id : List.of("ita-analyses", "ita-measures")) {
      table(id).of(year).forEach(row -> areas.add(row.whole(AREA)));
    }
    return areas;
  }

  /** The disclosure items that scored nothing, in order. */
  public List<Row> zeroItems(FiscalYear year) {
    return table("ita-question-scores").of(year).stream()
        .filter(row -> row.text(QUESTION).startsWith("o"))
        .filter(row -> row.decimal(SCORE).filter(s -> s.compareTo(ZERO) == 0).isPresent())
        .toList();
  }

  /** All that follows from a year's printed scores, where there are rules for them. */
  public Optional<Assessment> assessment(FiscalYear year) {
    return Optional.ofNullable(assessments.get(year));
  }

  public Optional<Row> result(FiscalYear year) {
    return table("ita-results").of(year).stream().findFirst();
  }

  /** The row of {@code iit}, {@code eit-1}, {@code eit-2} or {@code oit}. */
  public Optional<Row> tool(FiscalYear year, String id) {
    return table("ita-tool-scores").of(year).stream()
        .filter(row -> PrintedScores.toolId(row).equals(id))
        .findFirst();
  }

  /** The row of {@code indicator-9}. */
  public Optional<Row> indicator(FiscalYear year, String id) {
    return table("ita-indicator-scores").of(year).stream()
        .filter(row -> PrintedScores.indicatorId(row).equals(id))
        .findFirst();
  }

  public Corrections corrections() {
    return corrections;
  }

  public Map<String, Table> tables() {
    return tables;
  }

  public Table table(String dataset) {
    var table = tables.get(dataset);
    if (table == null) {
      throw new IllegalArgumentException("no dataset " + dataset);
    }
    return table;
  }

  /** The row of a table in a year whose column has that text. */
  public Optional<Row> find(String dataset, FiscalYear year, String field, String text) {
    return table(dataset).of(year).stream().filter(row -> row.text(field).equals(text)).findFirst();
  }

  private static Figure plain(Optional<BigDecimal> value) {
    return new Figure(value, LocalizedText.EMPTY, false);
  }

  private Optional<Integer> rows(String dataset, FiscalYear year) {
    return Optional.of(table(dataset).of(year).size());
  }

  private Optional<Integer> ofKind(FiscalYear year, String kind) {
    return Optional.of(
        (int)
            table("ita-limitations").of(year).stream()
                .filter(row -> row.text(KIND).equals(kind))
                .count());
  }
}
