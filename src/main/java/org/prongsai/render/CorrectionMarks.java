package org.prongsai.render;

import static org.prongsai.columns.CorrectionsColumns.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.ita.Corrections;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;

/** What a page says at its head of its figures that were corrected in the last year. */
public record CorrectionMarks(Scope scope) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

  private static final Pattern DIGITS = Pattern.compile("[0-9.-]+");
  private static final Function<String, Pattern> PAGE_FORM =
      page -> Pattern.compile(PLACE.matcher(page).replaceAll("[^/]+"));

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
              List.of("{fiscal_year_be}/scores", "ita/{fiscal_year_be}/{question}")),
          Map.entry("ita-reconciliation", List.of("{fiscal_year_be}/reconciliation")),
          Map.entry("ita-analyses", List.of("{fiscal_year_be}/analysis/{area}")),
          Map.entry("ita-findings", List.of("{fiscal_year_be}/analysis/{area}")),
          Map.entry("ita-limitations", List.of("{fiscal_year_be}/limitations")),
          Map.entry("ita-measures", List.of("{fiscal_year_be}/measures/{area}")),
          Map.entry("ita-measure-steps", List.of("{fiscal_year_be}/measures/{area}")),
          Map.entry("ita-measure-progress", List.of("{fiscal_year_be}/measures", "updates")),
          Map.entry("oit-disclosures", List.of("ita/{fiscal_year_be}/{item}")),
          Map.entry("oit-evidence", List.of("ita/{fiscal_year_be}/{item}")),
          Map.entry("oit-elements", List.of("ita/{fiscal_year_be}/{item}")),
          Map.entry("annual-performance", List.of("{fiscal_year_be}/performance")),
          Map.entry("performance-summary", List.of("{fiscal_year_be}/performance")),
          Map.entry(
              "procurement",
              List.of("{fiscal_year_be}/procurement", "{fiscal_year_be}/procurement/purchases")),
          Map.entry("procurement-bids", List.of("{fiscal_year_be}/procurement")),
          Map.entry("procurement-months", List.of("{fiscal_year_be}/procurement")),
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
    found.ifPresent(
        row ->
            PAGES.getOrDefault(id, List.of()).stream()
                .map(page -> PLACE.matcher(page).replaceAll(column -> row.text(column.group(1))))
                .filter(scope.tree()::has)
                .forEach(pages::add));
    pages.add("data/" + id);
    if (ON_HOME.contains(id) && scope.years().result().equals(found.map(Row::year))) {
      pages.add("");
    }
    return pages;
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
