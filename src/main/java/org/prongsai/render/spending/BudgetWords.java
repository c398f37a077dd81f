package org.prongsai.render.spending;

import static org.prongsai.columns.AnnualPerformanceColumns.PLAN_TH;
import static org.prongsai.columns.AnnualPerformanceColumns.PROGRESS;
import static org.prongsai.columns.AnnualPerformanceColumns.RESPONSIBLE_TH;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.prongsai.columns.PerformanceSummaryColumns;
import org.prongsai.model.Row;
import org.prongsai.render.Scope;
import org.prongsai.spending.BudgetUse;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** What a year's projects spent of their budgets: sums and share of the same projects. */
record BudgetWords(Scope scope, FiscalYear year) {

  private static final Map<String, String> COLUMNS =
      Map.of("plan", PLAN_TH, "responsible", RESPONSIBLE_TH, "progress", PROGRESS);

  private static final String CANCELLED = "cancelled";

  /** Of all projects of the year. */
  BudgetUse use() {
    return BudgetUse.of(scope.rows(SpendingTables.PERFORMANCE, year));
  }

  /** Of the projects of a plan, a responsible unit or a state. */
  BudgetUse use(Row group) {
    var column = COLUMNS.get(group.text(PerformanceSummaryColumns.DIMENSION));
    var code = group.text(PerformanceSummaryColumns.GROUP);
    var name = code.equals("unstated") ? "" : code;
    return BudgetUse.of(
        scope.rows(SpendingTables.PERFORMANCE, year).stream()
            .filter(row -> row.text(column).equals(name))
            .toList());
  }

  /** The sentence that opens the page and stands beside the ways to it. */
  String lead() {
    var use = use();
    if (!use.isKnown()) {
      return scope.say("spending.performance-unknown", year, use.projects());
    }
    var key = use.left() == 0 ? "spending.performance-lead" : "spending.performance-part";
    return scope.say(
        key,
        year,
        use.projects(),
        scope.format().money(use.whole()),
        scope.format().money(use.spent()),
        use.compared(),
        percent(use.wholePercent()));
  }

  /** Why shares below have another base than the whole budget, where they do. */
  Optional<String> base() {
    var use = use();
    return use.isKnown() && use.left() > 0
        ? Optional.of(
            scope.say(
                "spending.performance-base",
                percent(use.percent()),
                scope.format().money(use.budget()),
                use.compared(),
                use.left()))
        : Optional.empty();
  }

  /** What the cancelled projects are to the sums, where any has a budget. */
  Optional<String> cancelled() {
    var cancelled = of(CANCELLED::equals);
    var kept = of(state -> !state.equals(CANCELLED));
    return cancelled.whole().signum() > 0 && kept.isKnown()
        ? Optional.of(
            scope.say(
                "spending.performance-cancelled",
                cancelled.projects(),
                scope.format().money(cancelled.whole()),
                scope.format().money(kept.whole()),
                percent(kept.wholePercent())))
        : Optional.empty();
  }

  private BudgetUse of(Predicate<String> state) {
    return BudgetUse.of(
        scope.rows(SpendingTables.PERFORMANCE, year).stream()
            .filter(row -> state.test(row.text(PROGRESS)))
            .toList());
  }

  private String percent(Optional<BigDecimal> share) {
    return share.map(scope.format()::percent).orElse("–");
  }

  /** The finding of the chart. */
  String finding() {
    var use = use();
    if (!use.isKnown()) {
      return scope.say("chart.no-spending");
    }
    var budget = scope.format().amount(use.budget());
    var spent = scope.format().amount(use.spent());
    var left = use.left() == 0 ? "" : spentLeft(use);
    return use.percent()
            .map(share -> scope.format().percent(share))
            .map(share -> scope.say("chart.spent", spent, budget, share, use.compared()))
            .orElseGet(() -> scope.say("chart.spent-only", spent, budget, use.compared()))
        + left;
  }

  private String spentLeft(BudgetUse use) {
    return scope.say(
        "chart.spent-left",
        use.left(),
        scope.format().amount(use.whole()),
        percent(use.wholePercent()));
  }
}
