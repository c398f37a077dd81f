package org.prongsai.spending;

import static org.prongsai.columns.ProcurementColumns.*;
import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.prongsai.model.Dataset;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Months;

/** Sums up a year's purchases by method, month, source of money, status and village. */
final class ProcurementSummary {

  private static final List<String> AMOUNTS =
      List.of(BUDGET_AMOUNT_THB, REFERENCE_PRICE_THB, AGREED_PRICE_THB);
  private static final int MONTHS = 12;

  private final FiscalYear year;
  private final AmountSums total = new AmountSums(AMOUNTS);
  private final List<SummaryGroups> groups;

  /** The descriptor of {@code procurement} names the codes; the content is stated as of a day. */
  ProcurementSummary(FiscalYear year, LocalDate asOf, Dataset dataset) {
    this.year = year;
    this.groups =
        List.of(
            SummaryGroups.ofYear(AMOUNTS),
            SummaryGroups.coded("method", dataset, METHOD, AMOUNTS),
            months(YearMonth.from(asOf)),
            SummaryGroups.coded("source", dataset, BUDGET_SOURCE, AMOUNTS),
            SummaryGroups.coded("status", dataset, STATUS, AMOUNTS),
            SummaryGroups.byVillage(AMOUNTS));
  }

  void add(Row row) {
    total.add(row);
    groups.forEach(group -> group.add(row));
  }

  List<Row> rows() {
    var rows = new ArrayList<Row>();
    groups.forEach(group -> group.forEach((row, sums) -> rows.add(filled(row, sums))));
    return rows;
  }

  private Row filled(Row row, AmountSums sums) {
    return row.with(Dataset.FISCAL_YEAR, new Value.Whole(year.be()))
        .with(CONTRACTS, sums.count())
        .with(BUDGET_THB, sums.amount(BUDGET_AMOUNT_THB))
        .with(REFERENCE_THB, sums.amount(REFERENCE_PRICE_THB))
        .with(AGREED_THB, sums.amount(AGREED_PRICE_THB))
        .with(
            CONTRACTS_PERCENT,
            AmountSums.percent(BigDecimal.valueOf(sums.rows()), BigDecimal.valueOf(total.rows())))
        .with(AGREED_PERCENT, sums.percent(AGREED_PRICE_THB, total.sum(AGREED_PRICE_THB)));
  }

  /**
   * Every month of the year that has begun is there: one without purchases is a statement too, but
   * of a month still to come nothing can be stated.
   */
  private SummaryGroups months(YearMonth newest) {
    var months =
        new SummaryGroups(
            "month",
            SpendingTables::month,
            ProcurementSummary::monthName,
            Comparator.naturalOrder(),
            AMOUNTS);
    var first = YearMonth.from(year.start());
    for (int i = 0; i < MONTHS && !first.plusMonths(i).isAfter(newest); i++) {
      months.expect(first.plusMonths(i).toString());
    }
    return months;
  }

  private static LocalizedText monthName(String code) {
    var month = YearMonth.parse(code);
    return new LocalizedText(Months.thai(month), Months.english(month));
  }
}
