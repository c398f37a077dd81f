package org.prongsai.render;

import static org.prongsai.columns.CorrectionsColumns.*;
import static org.prongsai.columns.ProcurementColumns.ROW_NO;
import static org.prongsai.columns.ProcurementMonthsColumns.MONTH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.columns.ItaAnalysesColumns;
import org.prongsai.columns.ItaMeasuresColumns;
import org.prongsai.ita.Corrections;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.spending.SpendingTables;

/** What a page says at its head of its figures that were corrected in the last year. */
public record CorrectionMarks(Scope scope) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

  private static final Pattern DIGITS = Pattern.compile("[0-9.-]+");
  private static final Function<String, Pattern> PAGE_FORM =
      page -> Pattern.compile(PLACE.matcher(page).replaceAll("[^/]+"));

  private static final List<String> ANALYSIS =
      List.of("{fiscal_year_be}/analysis/{area}", "{fiscal_year_be}/analysis");
  private static final List<String> MEASURES =
      List.of("{fiscal_year_be}/measures/{area}", "{fiscal_year_be}/measures");
  private static final List<String> ITEM =
      List.of(
          "ita/{fiscal_year_be}/{item}",
          "ita/{fiscal_year_be}",
          "ita/{fiscal_year_be}/all",
          "ita/{fiscal_year_be}/submission");
  private static final List<String> PURCHASE =
      List.of(
          "{fiscal_year_be}/procurement",
          "{fiscal_year_be}/procurement/{month}",
          "{fiscal_year_be}/procurement/months",
          "{fiscal_year_be}/procurement/statement");

  // The pages that show the rows of a dataset; what stands in braces is a column of the row.
  private static final Map<String, List<String>> PAGES =
      Map.ofEntries(
          Map.entry("agency", List.of("about")),
          Map.entry("ita-results", List.of("{fiscal_year_be}", "years")),
          Map.entry(
              "ita-tool-scores", List.of("{fiscal_year_be}", "{fiscal_year_be}/scores", "years")),
          Map.entry("ita-indicator-scores", List.of("{fiscal_year_be}/scores", "years")),
          Map.entry(
              "ita-question-scores",
              List.of(
                  "{fiscal_year_be}/scores",
                  "{fiscal_year_be}/scores/questions",
                  "{fiscal_year_be}/analysis/{area}",
                  "ita/{fiscal_year_be}/{question}",
                  "ita/{fiscal_year_be}",
                  "ita/{fiscal_year_be}/all")),
          Map.entry("ita-reconciliation", List.of("{fiscal_year_be}/reconciliation")),
          Map.entry("ita-analyses", ANALYSIS),
          Map.entry("ita-findings", ANALYSIS),
          Map.entry("ita-limitations", List.of("{fiscal_year_be}/limitations")),
          Map.entry("ita-measures", MEASURES),
          Map.entry("ita-measure-steps", MEASURES),
          Map.entry("ita-measure-progress", concat(MEASURES, "updates")),
          Map.entry("oit-disclosures", ITEM),
          Map.entry("oit-evidence", ITEM),
          Map.entry("oit-elements", ITEM),
          Map.entry(
              "annual-performance",
              List.of("{fiscal_year_be}/performance", "villages/{village_no}")),
          Map.entry("performance-summary", List.of("{fiscal_year_be}/performance")),
          Map.entry(
              "procurement",
              concat(PURCHASE, "{fiscal_year_be}/procurement/purchases", "villages/{village_no}")),
          Map.entry("procurement-bids", PURCHASE),
          Map.entry("procurement-months", PURCHASE),
          Map.entry("procurement-summary", List.of("{fiscal_year_be}/procurement")),
          Map.entry("procurement-suppliers", List.of("{fiscal_year_be}/procurement")));

  // What the home page shows of the newest result.
  private static final Set<String> ON_HOME = Set.of("ita-results", "ita-tool-scores");

  private static final Map<String, List<Pattern>> FORMS =
      PAGES.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, pages -> pages.getValue().stream().map(PAGE_FORM).toList()));

  /** All corrections, the newest first. */
  public List<Row> newestFirst() {
    var rows = new ArrayList<>(scope.figures().table(Corrections.DATASET_ID).rows());
    rows.sort(
        (a, b) -> {
          int days = b.text(PUBLISHED_ON).compareTo(a.text(PUBLISHED_ON));
          return days == 0 ? Integer.compare(b.whole(NUMBER), a.whole(NUMBER)) : days;
        });
    return rows;
  }

  /**
   * The mark of the page; empty where none of its figures was corrected within a year and is still
   * published as it was corrected.
   */
  public Optional<Section> section() {
    var parts = new ArrayList<Part>();
    for (var correction : newestFirst()) {
      if (isRecent(correction)
          && mayShow(correction)
          && scope.figures().corrections().isInForce(correction)
          && pages(correction).contains(here())) {
        parts.add(notice(correction));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("corrected", scope.say("corrections.mark-heading"), parts, ""));
  }

  private static List<String> concat(List<String> pages, String... more) {
    return Stream.concat(pages.stream(), Stream.of(more)).toList();
  }

  private String here() {
    return scope.page().path();
  }

  /** Whether the address of the page is of the right form: a row is looked for only then. */
  private boolean mayShow(Row correction) {
    var id = correction.text(DATASET);
    return here().equals("data/" + id)
        || here().isEmpty() && ON_HOME.contains(id)
        || FORMS.getOrDefault(id, List.of()).stream()
            .anyMatch(form -> form.matcher(here()).matches());
  }

  /** From the day of publication until a year after it. */
  private boolean isRecent(Row correction) {
    LocalDate asOf = scope.settings().asOf();
    return correction
        .day(PUBLISHED_ON)
        .filter(day -> !asOf.isBefore(day) && !asOf.isAfter(day.plusYears(1)))
        .isPresent();
  }

  /** The pages on which the corrected figure stands, that of its dataset among them. */
  public List<String> pages(Row correction) {
    var id = correction.text(DATASET);
    var pages = new ArrayList<String>();
    var found = scope.figures().corrections().row(correction);
    found.stream()
        .flatMap(row -> placed(id, row))
        .flatMap(
            row ->
                PAGES.getOrDefault(id, List.of()).stream()
                    .map(page -> PLACE.matcher(page).replaceAll(at -> row.text(at.group(1)))))
        .distinct()
        .filter(scope.tree()::has)
        .forEach(pages::add);
    pages.add("data/" + id);
    if (ON_HOME.contains(id) && scope.years().result().equals(found.map(Row::year))) {
      pages.add("");
    }
    return pages;
  }

  /** A row with what says where it is shown; several times where it is shown in several areas. */
  private Stream<Row> placed(String id, Row row) {
    var year = row.year();
    return switch (id) {
      case "ita-question-scores" ->
          areas("ita-analyses", row, ItaAnalysesColumns.QUESTION, ItaAnalysesColumns.AREA);
      case "ita-measure-progress" ->
          areas("ita-measures", row, ItaMeasuresColumns.MEASURE, ItaMeasuresColumns.AREA);
      case SpendingTables.PROCUREMENT -> Stream.of(row.with(MONTH, SpendingTables.month(row)));
      case SpendingTables.BIDS ->
          scope
              .find(SpendingTables.PROCUREMENT, year, ROW_NO, row.text(ROW_NO))
              .map(purchase -> row.with(MONTH, SpendingTables.month(purchase)))
              .or(() -> Optional.of(row))
              .stream();
      default -> Stream.of(row);
    };
  }

  /** The row with the area of each row of another dataset that is about the same. */
  private Stream<Row> areas(String dataset, Row row, String key, String area) {
    var areas =
        scope.rows(dataset, row.year()).stream()
            .filter(other -> other.text(key).equals(row.text(key)))
            .map(other -> row.with(area, other.text(area)))
            .toList();
    return areas.isEmpty() ? Stream.of(row) : areas.stream();
  }

  private Part notice(Row correction) {
    var words =
        scope.say(
            "corrections.mark",
            scope.format().day(correction.day(PUBLISHED_ON).orElseThrow()),
            columnTitle(correction),
            written(correction.text(ROW_KEY)),
            value(correction, WAS),
            value(correction, NOW),
            correction.localized(REASON));
    var link = scope.link(scope.say("corrections.all"), Corrections.DATASET_ID);
    return new Part.Notice("info", Phrase.of(words), List.of(link));
  }

  /** The corrected column in words. */
  public String columnTitle(Row correction) {
    return scope
        .figures()
        .table(correction.text(DATASET))
        .dataset()
        .field(correction.text(COLUMN))
        .map(field -> field.title().in(scope.language()))
        .orElse(correction.text(COLUMN));
  }

  /** A value as it was published; words where there was none. */
  public String value(Row correction, String column) {
    var text = correction.text(column);
    return text.isEmpty() ? scope.say("corrections.no-value") : written(text);
  }

  /** A number in the digits of the page; a code stays as it is. */
  public String written(String text) {
    return DIGITS.matcher(text).matches() ? scope.digits(text) : text;
  }
}
