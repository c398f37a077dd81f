package org.prongsai.ita;

import static org.prongsai.columns.ItaAnalysesColumns.AREA;
import static org.prongsai.columns.ItaQuestionScoresColumns.*;
import static org.prongsai.columns.ItaResultsColumns.CHANGE_FROM_PREVIOUS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.prongsai.columns.ItaMeasureStepsColumns;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.ReconciliationTable;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Dataset;
import org.prongsai.model.DiskRows;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.spending.PurchaseIds;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/**
 * Fills the columns that the data contract marks as joined from the catalogue or computed, and adds
 * the rows that the catalogue asks for. Input in, published tables out; nothing is read or written.
 */
public final class Completion {

  private static final List<String> SCORES =
      List.of("ita-results", "ita-tool-scores", "ita-indicator-scores", "ita-question-scores");

  // Of rows with the same key, which are an error, the one that counts.
  private static final BinaryOperator<Row> LAST = (before, row) -> row;

  private final Site site;
  private final Map<String, Table> published = new LinkedHashMap<>();

  private Completion(Site site) {
    this.site = site;
  }

  /**
   * What follows from a site's tables.
   *
   * @param tables the published tables by dataset id, in the order of the site's tables
   * @param assessments the years that have printed scores and rules for them
   * @param corrections the rows that were corrected after publication
   */
  public record Completed(
      Map<String, Table> tables,
      SortedMap<FiscalYear, Assessment> assessments,
      Corrections corrections) {}

  public static Completed of(Site site) {
    return new Completion(site).complete();
  }

  private Completed complete() {
    var names = new ScoreNames(site);
    site.tables().keySet().forEach(id -> published.put(id, site.table(id)));
    replace("ita-results", names::result);
    var results = published.get("ita-results");
    replace("ita-results", row -> earlierTotal(row, results));
    replace("ita-tool-scores", names::toolScore);
    replace("ita-indicator-scores", names::indicatorScore);
    published.computeIfPresent("ita-question-scores", (id, table) -> withQuestions(table));
    replace("ita-question-scores", names::questionScore);
    var assessments = assessments();
    replace("ita-question-scores", row -> implied(row, assessments));
    replace("ita-analyses", this::analysis);
    replace("ita-findings", new FindingRemarks(published)::with);
    replace("ita-measure-steps", Completion::step);
    published.putAll(Disclosures.of(site, published));
    published.putAll(CatalogueDatasets.of(site, published));
    var reconciled = new ReconciliationTable(published.get("ita-results"), assessments).rows();
    published.computeIfPresent(
        "ita-reconciliation", (id, table) -> new Table(table.dataset(), reconciled));
    replace(SpendingTables.PROCUREMENT, row -> SpendingTables.ofAgency(row, site.settings()));
    var ids = new PurchaseIds(published.get(SpendingTables.PROCUREMENT).rows());
    replace(SpendingTables.PROCUREMENT, ids::identified);
    published.putAll(new SpendingTables(site.settings(), published).summaries());
    var agency = site.settings().agencyId();
    published.replaceAll((id, table) -> mapped(table, row -> row.with(Dataset.AGENCY_ID, agency)));
    var corrections = Corrections.of(published);
    replace(Corrections.DATASET_ID, corrections::asPublished);
    return new Completed(published, assessments, corrections);
  }

  private SortedMap<FiscalYear, Assessment> assessments() {
    return SCORES.stream()
        .flatMap(id -> published.get(id).years().stream())
        .distinct()
        .flatMap(year -> site.catalogue(year).stream())
        .flatMap(catalogue -> assessment(catalogue).stream())
        .collect(Collectors.toMap(Assessment::year, a -> a, (a, b) -> b, TreeMap::new));
  }

  private Optional<Assessment> assessment(Catalogue catalogue) {
    return Assessment.of(catalogue, published, site.settings().excused(catalogue.year()));
  }

  /** A score that is not printed but can be nothing else. */
  private static Row implied(Row row, Map<FiscalYear, Assessment> assessments) {
    return Optional.ofNullable(assessments.get(row.year()))
        .filter(assessment -> row.value(SCORE).isEmpty())
        .flatMap(assessment -> assessment.implied().forced(row.text(QUESTION)))
        .map(score -> row.with(SCORE, new Value.Decimal(score)).with(STATUS, "derived"))
        .orElse(row);
  }

  private void replace(String id, UnaryOperator<Row> change) {
    published.computeIfPresent(id, (key, table) -> mapped(table, change));
  }

  private static Table mapped(Table table, UnaryOperator<Row> change) {
    return new Table(table.dataset(), DiskRows.map(table.rows(), change));
  }

  /** A total that nobody stated is the next year's total less its change, where both are stated. */
  private static Row earlierTotal(Row row, Table results) {
    var next = results.of(row.year().next()).stream().reduce(LAST);
    var total = next.flatMap(r -> r.decimal(SCORE));
    var change = next.flatMap(r -> r.decimal(CHANGE_FROM_PREVIOUS));
    if (row.decimal(SCORE).isPresent() || total.isEmpty() || change.isEmpty()) {
      return row;
    }
    return row.with(SCORE, new Value.Decimal(total.get().subtract(change.get())))
        .with(STATUS, "derived");
  }

  /** A year with question scores has a row for every question of its catalogue. */
  private Table withQuestions(Table table) {
    var rows = new ArrayList<Row>();
    for (var year : table.years()) {
      var given = new LinkedHashMap<String, Row>();
      table.of(year).forEach(row -> given.put(row.text(QUESTION), row));
      for (var question : site.catalogue(year).map(Catalogue::questions).orElse(List.of())) {
        var row = given.remove(question.question());
        rows.add(row != null ? row : Row.of(year).with(QUESTION, question.question()));
      }
      rows.addAll(given.values());
    }
    return new Table(table.dataset(), rows);
  }

  private Row analysis(Row row) {
    var area = site.catalogue(row.year()).flatMap(c -> c.area(row.whole(AREA)));
    var question =
        published.get("ita-question-scores").of(row.year()).stream()
            .filter(q -> q.text(QUESTION).equals(row.text(QUESTION)))
            .reduce(LAST);
    return ScoreNames.named(row, AREA, area.map(Catalogue.Area::name))
        .with(TOOL, question.map(q -> q.text(TOOL)).orElse(""))
        .with(SCORE, question.flatMap(q -> q.value(SCORE)));
  }

  /** A step belongs to its measure by the document's word unless the office says how else. */
  private static Row step(Row row) {
    return row.text(ItaMeasureStepsColumns.MEASURE).isEmpty()
            || !row.text(ItaMeasureStepsColumns.BASIS).isEmpty()
        ? row
        : row.with(ItaMeasureStepsColumns.BASIS, Basis.STATED.code());
  }
}
