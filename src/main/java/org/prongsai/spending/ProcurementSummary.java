package org.prongsai.spending;

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

/** What a year's purchases come to, by method, month, source of money, status and village. */
final class ProcurementSummary {

  static final String BUDGET = "budget_amount_thb";
  static final String REFERENCE = "reference_price_thb";
  static final String AGREED = "agreed_price_thb";

  private static final List<String> AMOUNTS = List.of(BUDGET, REFERENCE, AGREED);
  private static final int MONTHS = 12;

  private final FiscalYear year;
  private final AmountSums total = new AmountSums(AMOUNTS);
  private final List<SummaryGroups> groups;

  /**
   * @param asOf the day at which the content is stated
   * @param dataset descriptor of {@code procurement}, which names the codes
   */
  ProcurementSummary(FiscalYear year, LocalDate asOf, Dataset dataset) {
    this.year = year;
    this.groups =
        List.of(
            SummaryGroups.ofYear(AMOUNTS),
            SummaryGroups.coded("method", dataset, "method", AMOUNTS),
            months(YearMonth.from(asOf)),
            SummaryGroups.coded("source", dataset, "budget_source", AMOUNTS),
            SummaryGroups.coded("status", dataset, "status", AMOUNTS),
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
        .with("contracts", sums.count())
        .with("budget_thb", sums.amount(BUDGET))
        .with("reference_thb", sums.amount(REFERENCE))
        .with("agreed_thb", sums.amount(AGREED))
        .with(
            "contracts_percent",
            AmountSums.percent(BigDecimal.valueOf(sums.rows()), BigDecimal.valueOf(total.rows())))
        .with("agreed_percent", sums.percent(AGREED, total.sum(AGREED)));
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
