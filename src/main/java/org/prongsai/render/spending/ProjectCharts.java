package org.prongsai.render.spending;

import static org.prongsai.columns.PerformanceSummaryColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.chart.Bars;
import org.prongsai.chart.Caption;
import org.prongsai.model.Row;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;
import org.prongsai.render.chart.Finding;
import org.prongsai.spending.BudgetUse;
import org.prongsai.spending.Shares;
import org.prongsai.spending.SpendingTables;

/** The projects of a year: how far they are, and what was spent of their budgets. */
record ProjectCharts(Scope scope, SummaryTables summary) {

  private static final Set<String> IDLE = Set.of("not-started", "cancelled");

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
    var words =
        idle(rows)
            .filter(said -> finding.isDrawn())
            .orElseGet(() -> finding.words("chart.most-projects", scope.format()::plain));
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
                                scope.say("spending.projects", row.whole(PROJECTS)))
                            .withNote(budget(row)),
                        Optional.of(new BigDecimal(row.whole(PROJECTS))),
                        Optional.empty()))
            .toList();
    var caption =
        new Caption("chart-progress", words, scope.say("chart.bars"), List.of(), List.of());
    return Bars.of(bars).chart(caption, scope.format()::plain);
  }

  /** What was budgeted for projects that were not begun or are cancelled, where that is known. */
  private Optional<String> idle(List<Row> states) {
    var rows =
        states.stream()
            .filter(row -> IDLE.contains(row.text(GROUP)))
            .filter(row -> row.decimal(BUDGET_THB).isPresent())
            .toList();
    var all = summary.total().decimal(BUDGET_THB).orElse(BigDecimal.ZERO);
    if (rows.isEmpty() || all.signum() == 0) {
      return Optional.empty();
    }
    var sum =
        rows.stream()
            .flatMap(row -> row.decimal(BUDGET_THB).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var names = rows.stream().map(this::name).toArray();
    return Optional.of(
        scope.say(
            "chart.idle",
            names.length == 1 ? names[0] : scope.say("chart.names-2", names),
            rows.stream().mapToInt(row -> row.whole(PROJECTS)).sum(),
            scope.format().amount(sum),
            scope.format().amount(all),
            scope.format().percent(Shares.percent(sum, all))));
  }

  private String budget(Row row) {
    return row.decimal(BUDGET_THB)
        .map(sum -> scope.say("chart.budget-of", scope.format().amount(sum)))
        .orElse("");
  }

  /** Budget and spending of each plan; words where no plan states both. */
  Part budgets() {
    var rows = summary.rows("plan");
    boolean isDrawn = words().use().isKnown();
    if (!isDrawn) {
      return Part.Lead.of(words().finding());
    }
    var bars = Bars.of(rows.stream().map(this::bar).toList());
    var notes = new ArrayList<String>(List.of(scope.format().unitOf(bars.scale().high())));
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
    return bars.chart(caption, scope.format().inUnit(bars.scale().high()));
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
