package org.prongsai.spending;

import static org.prongsai.columns.ProcurementColumns.*;
import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    groups.forEach(group -> group.add(row));
  }

  List<Row> rows() {
    var rows = new ArrayList<Row>();
    groups.forEach(group -> rows.addAll(rows(group)));
    return rows;
  }

  private List<Row> rows(SummaryGroups group) {
    var named = new ArrayList<Row>();
    var sums = new ArrayList<AmountSums>();
    group.forEach(
        (row, sum) -> {
          named.add(row);
          sums.add(sum);
        });
    var contracts = Shares.of(sums.stream().map(sum -> BigDecimal.valueOf(sum.rows())).toList());
    var agreed = Shares.of(sums.stream().map(sum -> sum.sum(AGREED_PRICE_THB)).toList());
    return IntStream.range(0, named.size())
        .mapToObj(
            at ->
                filled(named.get(at), sums.get(at))
                    .with(CONTRACTS_PERCENT, share(contracts, at))
                    .with(
                        AGREED_PERCENT,
                        share(agreed, at).filter(s -> sums.get(at).has(AGREED_PRICE_THB))))
        .toList();
  }

  private static Optional<Value> share(List<BigDecimal> shares, int at) {
    return shares.isEmpty() ? Optional.empty() : Optional.of(new Value.Decimal(shares.get(at)));
  }

  private Row filled(Row row, AmountSums sums) {
    return row.with(Dataset.FISCAL_YEAR, new Value.Whole(year.be()))
        .with(CONTRACTS, sums.count())
        .with(BUDGET_THB, sums.amount(BUDGET_AMOUNT_THB))
        .with(REFERENCE_THB, sums.amount(REFERENCE_PRICE_THB))
        .with(AGREED_THB, sums.amount(AGREED_PRICE_THB))
        .with(BUDGET_UNSTATED, sums.unstated(BUDGET_AMOUNT_THB))
        .with(REFERENCE_UNSTATED, sums.unstated(REFERENCE_PRICE_THB))
        .with(AGREED_UNSTATED, sums.unstated(AGREED_PRICE_THB));
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
