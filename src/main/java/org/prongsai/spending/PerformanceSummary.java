package org.prongsai.spending;

import static org.prongsai.columns.AnnualPerformanceColumns.PROGRESS;
import static org.prongsai.columns.PerformanceSummaryColumns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Dataset;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

/** Sums up a year's projects by plan, responsible unit, progress and village. */
final class PerformanceSummary {

  private static final List<String> AMOUNTS = List.of(BUDGET_THB, SPENT_THB);

  private final FiscalYear year;
  private final Map<String, LocalizedText> names = new HashMap<>();
  private final List<SummaryGroups> groups;

  /** The descriptor of {@code annual-performance} names the codes. */
  PerformanceSummary(FiscalYear year, Dataset dataset) {
    this.year = year;
    this.groups =
        List.of(
            SummaryGroups.ofYear(AMOUNTS),
            named("plan"),
            named("responsible"),
            SummaryGroups.coded("progress", dataset, PROGRESS, AMOUNTS),
            SummaryGroups.byVillage(AMOUNTS));
  }

  void add(Row row) {
    for (var column : List.of("plan", "responsible")) {
      names.putIfAbsent(column + " " + row.text(column + "_th"), row.localized(column));
    }
    groups.forEach(group -> group.add(row));
  }

  List<Row> rows() {
    var rows = new ArrayList<Row>();
    groups.forEach(group -> group.forEach((row, sums) -> rows.add(filled(row, sums))));
    return rows;
  }

  private Row filled(Row row, AmountSums sums) {
    return row.with(Dataset.FISCAL_YEAR, new Value.Whole(year.be()))
        .with(PROJECTS, sums.count())
        .with(BUDGET_THB, sums.amount(BUDGET_THB))
        .with(SPENT_THB, sums.amount(SPENT_THB))
        .with(SPENT_PERCENT, sums.percent(SPENT_THB))
        .with(BUDGET_UNSTATED, sums.unstated(BUDGET_THB))
        .with(SPENT_UNSTATED, sums.unstated(SPENT_THB));
  }

  /** Groups by a Thai name; the first English name that goes with it is shown. */
  private SummaryGroups named(String column) {
    return new SummaryGroups(
        column,
        row -> row.text(column + "_th"),
        name -> names.getOrDefault(column + " " + name, LocalizedText.same(name)),
        Comparator.naturalOrder(),
        AMOUNTS);
  }
}
