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
import org.prongsai.spending.BudgetUse;
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
    boolean isDrawn = words().use().isKnown();
    if (!isDrawn) {
      return Part.Lead.of(words().finding());
    }
    var notes = new ArrayList<String>(List.of(scope.say("chart.rounded")));
    if (words().use().left() > 0) {
      notes.add(scope.say("chart.both-stated"));
    }
    var caption =
        new Caption(
            "chart-budgets",
            words().finding(),
            scope.say("chart.budgets"),
            notes,
            List.of(
                Chart.Key.box("frame", scope.say("column.budget")),
                Chart.Key.box("fill", scope.say("column.spent"))));
    var bars = Bars.of(rows.stream().map(this::bar).toList());
    return bars.chart(caption, scope.format().roundMoney(bars.scale().high()));
  }

  private BudgetWords words() {
    return new BudgetWords(scope, summary.year());
  }

  /** Frame, bar and share of the projects that state both amounts. */
  private Bars.Bar bar(Row row) {
    var use = words().use(row);
    var name = Chart.Label.of(scope.phrase(row.localized(NAME)), share(use));
    if (!use.isKnown()) {
      var note = scope.say("chart.spent-unknown", use.left());
      return new Bars.Bar(name.withNote(note), Optional.empty(), Optional.empty());
    }
    boolean isOver = use.spent().compareTo(use.budget()) > 0;
    var amounts =
        scope.say(
            isOver ? "chart.spent-over" : "chart.spent-of",
            scope.format().amount(use.spent()),
            scope.format().amount(use.budget()));
    var left = use.left() == 0 ? "" : scope.say("chart.not-in", use.left());
    var label = name.withNote(amounts + left).withTone(isOver ? "low" : "");
    return new Bars.Bar(label, Optional.of(use.spent()), Optional.of(use.budget()));
  }

  private String share(BudgetUse use) {
    return use.percent()
        .map(share -> scope.say("chart.percent", scope.format().percent(share)))
        .orElse("");
  }

  private String name(Row row) {
    return row.localized(NAME).in(scope.language());
  }
}
