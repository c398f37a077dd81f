package org.prongsai.render.spending;

import static org.prongsai.columns.PerformanceSummaryColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.chart.Bars;
import org.prongsai.chart.Caption;
import org.prongsai.model.Row;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;
import org.prongsai.render.chart.Finding;
import org.prongsai.spending.SpendingTables;

/** The projects of a year: how far they are, and what was spent of their budgets. */
record ProjectCharts(Scope scope, SummaryTables summary) {

  ProjectCharts(Scope scope) {
    this(scope, SummaryTables.of(scope, SpendingTables.PERFORMANCE_SUMMARY));
  }

  /** How many projects are in which state. */
  Part progress() {
    var rows = summary.rows("progress");
    var finding =
        Finding.greatest(
            scope,
            rows.stream()
                .map(row -> new Finding.Named(name(row), new BigDecimal(row.whole(PROJECTS))))
                .toList());
    var words = finding.words("chart.most-projects", scope.format()::plain);
    if (!finding.isDrawn()) {
      return Part.Lead.of(words);
    }
    var bars =
        rows.stream()
            .map(
                row ->
                    new Bars.Bar(
                        Chart.Label.of(
                            scope.phrase(row.localized(NAME)),
                            scope.say("spending.projects", row.whole(PROJECTS))),
                        Optional.of(new BigDecimal(row.whole(PROJECTS))),
                        Optional.empty()))
            .toList();
    var caption =
        new Caption("chart-progress", words, scope.say("chart.bars"), List.of(), List.of());
    return Bars.of(bars).chart(caption, scope.format()::plain);
  }

  /** Budget and spending of each plan; words where no plan states both. */
  Part budgets() {
    var rows = summary.rows("plan");
    boolean drawn = rows.stream().anyMatch(row -> row.decimal(BUDGET_THB).isPresent());
    if (!drawn) {
      return Part.Lead.of(finding());
    }
    var notes = new ArrayList<String>(List.of(scope.say("chart.rounded")));
    if (summary.total().whole(BUDGET_UNSTATED) + summary.total().whole(SPENT_UNSTATED) > 0) {
      notes.add(scope.say("chart.both-stated"));
    }
    var caption =
        new Caption(
            "chart-budgets",
            finding(),
            scope.say("chart.budgets"),
            notes,
            List.of(
                Chart.Key.box("frame", scope.say("column.budget")),
                Chart.Key.box("fill", scope.say("column.spent"))));
    return Bars.of(rows.stream().map(this::bar).toList())
        .chart(caption, scope.format()::roundMoney);
  }

  /** What was spent of all budgets together. */
  private String finding() {
    var total = summary.total();
    var budget = total.decimal(BUDGET_THB);
    var spent = total.decimal(SPENT_THB);
    if (budget.isEmpty() || spent.isEmpty()) {
      return scope.say(budget.isEmpty() ? "chart.no-budget" : "chart.no-spending");
    }
    var share = total.decimal(SPENT_PERCENT).map(scope.format()::percent);
    return share
        .map(
            percent -> scope.say("chart.spent", amount(spent.get()), amount(budget.get()), percent))
        .orElseGet(() -> scope.say("chart.spent-only", amount(spent.get()), amount(budget.get())));
  }

  private Bars.Bar bar(Row row) {
    var budget = row.decimal(BUDGET_THB);
    var spent = row.decimal(SPENT_THB);
    var share = row.decimal(SPENT_PERCENT).map(scope.format()::percent);
    boolean over =
        budget.isPresent() && spent.filter(sum -> sum.compareTo(budget.get()) > 0).isPresent();
    var label =
        Chart.Label.of(
                scope.phrase(row.localized(NAME)),
                share.map(s -> scope.say("chart.percent", s)).orElse(""))
            .withNote(
                scope.say(
                    over ? "chart.spent-over" : "chart.spent-of",
                    spent.map(this::amount).orElse("–"),
                    budget.map(this::amount).orElse("–")))
            .withTone(over ? "low" : "");
    return new Bars.Bar(label, spent, budget);
  }

  private String name(Row row) {
    return row.localized(NAME).in(scope.language());
  }

  private String amount(BigDecimal baht) {
    return scope.format().amount(baht);
  }
}
