package org.prongsai.render.spending;

import static org.prongsai.columns.PerformanceSummaryColumns.*;
import static org.prongsai.columns.ProcurementSummaryColumns.*;
import static org.prongsai.columns.ProcurementSummaryColumns.DIMENSION;
import static org.prongsai.columns.ProcurementSummaryColumns.GROUP;
import static org.prongsai.columns.ProcurementSummaryColumns.NAME;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.columns.PerformanceSummaryColumns;
import org.prongsai.columns.ProcurementSummaryColumns;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.render.TableBuilder;
import org.prongsai.spending.BudgetUse;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/**
 * The totals of a year, by one dimension, as tables whose shares are drawn as bars.
 *
 * @param dataset {@code procurement-summary} or {@code performance-summary}
 */
record SummaryTables(Scope scope, FiscalYear year, String dataset) {

  private static final int MONTHS = 12;

  /** Those of the page's year. */
  static SummaryTables of(Scope scope, String dataset) {
    return new SummaryTables(scope, scope.year(), dataset);
  }

  /** The totals of the whole year. */
  Row total() {
    return rows("total").get(0);
  }

  /** Whether any purchase of the year is recorded. */
  boolean hasPurchases() {
    return total().whole(CONTRACTS) > 0;
  }

  /**
   * What is known of the year's procurement. Where no purchase is recorded there is no sum, only
   * the months that are declared to have had none.
   */
  String procurementWords() {
    if (scope.settings().declaredNone(SpendingTables.PROCUREMENT, year).isPresent()) {
      return scope.say("spending.declared-none");
    }
    if (hasPurchases()) {
      return scope.say(
          cancelled() > 0 ? "spending.procurement-lead-cancelled" : "spending.procurement-lead",
          year,
          total().whole(CONTRACTS),
          money(AGREED_THB),
          cancelled(),
          kept(AGREED_THB));
    }
    long declared =
        scope.data().monthly().get(year).months().stream()
            .filter(month -> month.state() == MonthlyForms.State.DECLARED_NONE)
            .count();
    return scope.say(
        declared == MONTHS ? "spending.months-all-declared" : "spending.months-declared",
        year,
        declared);
  }

  /** How many cancelled purchases the sums still count. */
  int cancelled() {
    return row("status", "cancelled").map(row -> row.whole(CONTRACTS)).orElse(0);
  }

  /** What a column of amounts comes to without the cancelled purchases. */
  String kept(String column) {
    var cancelled = row("status", "cancelled").flatMap(row -> row.decimal(column));
    var all = total().decimal(column).orElse(BigDecimal.ZERO);
    return scope.format().money(all.subtract(cancelled.orElse(BigDecimal.ZERO)));
  }

  /** What a column of amounts comes to in the whole year. */
  String money(String column) {
    return scope.format().money(total().decimal(column).orElse(BigDecimal.ZERO));
  }

  List<Row> rows(String dimension) {
    return scope.rows(dataset, year).stream()
        .filter(row -> row.text(DIMENSION).equals(dimension))
        .toList();
  }

  /** The group of a dimension, where it has rows. */
  Optional<Row> row(String dimension, String group) {
    return rows(dimension).stream().filter(row -> row.text(GROUP).equals(group)).findFirst();
  }

  /** Where no row says a dimension, a sentence in place of a table with nothing to tell. */
  Optional<Part> silence(String dimension) {
    var rows = rows(dimension);
    boolean isSilent = rows.size() == 1 && rows.get(0).text(GROUP).equals("unstated");
    return isSilent
        ? Optional.of(scope.notice("empty", "spending.silent." + dimension))
        : Optional.empty();
  }

  /** Purchases by a dimension: number, money, share of the money. */
  TableContext purchases(String dimension) {
    return purchases(dimension, rows(dimension));
  }

  /** The same for a sheet that is signed: a last row says what the groups come to. */
  TableContext purchasesWithTotal(String dimension) {
    var rows = new ArrayList<>(rows(dimension));
    rows.add(total());
    return purchases(dimension, rows);
  }

  private TableContext purchases(String dimension, List<Row> groups) {
    return table(dimension, groups)
        .count("column.contracts", row -> row.whole(CONTRACTS))
        .money("column.budget", row -> row.decimal(ProcurementSummaryColumns.BUDGET_THB))
        .money("column.agreed", row -> row.decimal(AGREED_THB))
        .number("column.share-of-money", row -> share(row, AGREED_PERCENT))
        .build();
  }

  /** Purchases month by month: few columns, so that a year fits a phone. */
  TableContext months() {
    return table("month", rows("month"))
        .count("column.contracts", row -> row.whole(CONTRACTS))
        .money("column.agreed", row -> row.decimal(AGREED_THB))
        .build();
  }

  /**
   * Projects by a dimension: the budget of all, and budget, spending and share of those that state
   * both. Where all do, one column has both budgets.
   */
  TableContext projects(String dimension) {
    var words = new BudgetWords(scope, year);
    var rows = rows(dimension);
    var table =
        table(dimension, rows)
            .count("column.projects", row -> row.whole(PROJECTS))
            .money("column.budget", row -> row.decimal(PerformanceSummaryColumns.BUDGET_THB));
    if (rows.stream().anyMatch(row -> words.use(row).left() > 0)) {
      table
          .count("spending.both-stated", row -> words.use(row).compared())
          .money("spending.both-budget", row -> words.use(row).ifKnown(BudgetUse::budget));
    }
    return table
        .money("column.spent", row -> words.use(row).ifKnown(BudgetUse::spent))
        .number("column.share-spent", row -> share(row, SPENT_PERCENT))
        .build();
  }

  private TableBuilder<Row> table(String dimension, List<Row> groups) {
    return scope
        .table(scope.say("spending.caption." + dimension, year), groups)
        .column("spending.by." + dimension, this::name);
  }

  private Cell name(Row row) {
    var group = row.text(GROUP);
    var words = scope.phrase(row.localized(NAME));
    var shown = Cell.of(words.withText(scope.digits(words.text())));
    boolean isVillage = row.text(DIMENSION).equals("village") && group.matches("[0-9]+");
    if (row.text(DIMENSION).equals("month") && row.whole(CONTRACTS) > 0) {
      return shown.withHref(PurchasesPage.href(scope, year, group));
    }
    return isVillage ? shown.withHref(scope.href("villages/" + group)) : shown;
  }

  /** A bar ends at the end of its track; spending over the budget is told by the number. */
  private Cell share(Row row, String field) {
    return row.decimal(field)
        .map(
            share ->
                Cell.of(scope.format().percent(share))
                    .withBar(share.min(new BigDecimal(100)).toPlainString()))
        .orElse(Cell.of(""));
  }
}
