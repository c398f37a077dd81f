package org.prongsai.spending;

import static org.prongsai.columns.ProcurementColumns.CONTRACT_SIGNED_DATE;
import static org.prongsai.columns.ProcurementColumns.STATUS;
import static org.prongsai.columns.ProcurementMonthsColumns.MONTH;
import static org.prongsai.columns.ProcurementMonthsColumns.SOURCE;
import static org.prongsai.columns.ProcurementMonthsColumns.STATE;
import static org.prongsai.columns.ProcurementSummaryColumns.DIMENSION;
import static org.prongsai.columns.ProcurementSummaryColumns.GROUP;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.columns.ProcurementBidsColumns;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/**
 * What the monthly forms of a fiscal year hold: each purchase, with its bids, in the month in which
 * it was signed. Large tables stay outside memory.
 */
public final class MonthlyForms {

  // More than one purchase ever had.
  private static final int BIDS = 1 << 20;

  private final FiscalYear year;
  private final OrderedRows purchases;
  private final OrderedRows bids;
  private final List<Month> months = new ArrayList<>();
  private Row total;
  private Optional<Row> undated = Optional.empty();

  /** What is known of a month. */
  public enum State {
    /** Purchases are recorded. */
    HAS_ROWS,
    /** The office says that there were none. */
    DECLARED_NONE,
    /** No purchase is recorded, and nobody says that there was none. */
    NOT_RECORDED
  }

  /**
   * A month.
   *
   * @param source the words by which it is declared to have none, where it is
   * @param sums its row of the summary
   * @param cancelled numbers on its form of the purchases that were cancelled
   */
  public record Month(
      YearMonth month, State state, LocalizedText source, Row sums, List<Integer> cancelled) {}

  /**
   * A purchase on the form of its month.
   *
   * @param number in the month, from 1
   */
  public record Line(int number, Row purchase, List<Row> bids) {}

  private MonthlyForms(FiscalYear year, Map<String, Table> published) {
    this.year = year;
    this.purchases =
        new OrderedRows(published.get(SpendingTables.PROCUREMENT).of(year), MonthlyForms::day);
    this.bids = new OrderedRows(published.get(SpendingTables.BIDS).of(year), MonthlyForms::bid);
  }

  private static long day(Row purchase) {
    return purchase.day(CONTRACT_SIGNED_DATE).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  private static long bid(Row bid) {
    return (long) bid.whole(ProcurementBidsColumns.ROW_NO) * BIDS
        + bid.whole(ProcurementBidsColumns.BID_NO);
  }

  /** Those of each year that has a summary, from the published tables. */
  public static SortedMap<FiscalYear, MonthlyForms> of(
      Map<String, Table> published, Settings settings) {
    var years = new TreeMap<FiscalYear, MonthlyForms>();
    var summary = published.get(SpendingTables.PROCUREMENT_SUMMARY);
    for (var year : summary.years()) {
      var forms = new MonthlyForms(year, published);
      var declared = settings.declaredNone(SpendingTables.PROCUREMENT, year);
      var known = published.get(SpendingTables.MONTHS).of(year);
      summary.of(year).forEach(sums -> forms.add(sums, known, declared));
      years.put(year, forms);
    }
    return years;
  }

  private void add(Row sums, List<Row> known, Optional<Settings.DeclaredNone> declared) {
    if (sums.text(DIMENSION).equals("total")) {
      total = sums;
    } else if (sums.text(DIMENSION).equals("month")) {
      if (sums.text(GROUP).equals(SpendingTables.UNDATED)) {
        undated = Optional.of(sums);
      } else {
        months.add(month(sums, known, declared));
      }
    }
  }

  private Month month(Row sums, List<Row> known, Optional<Settings.DeclaredNone> declared) {
    var month = YearMonth.parse(sums.text(GROUP));
    if (count(month) > 0) {
      return new Month(
          month, State.HAS_ROWS, LocalizedText.EMPTY, sums, cancelled(first(month), last(month)));
    }
    return known.stream()
        .filter(row -> row.text(MONTH).equals(month.toString()))
        .filter(row -> row.text(STATE).equals(PurchaseMonths.DECLARED_NONE))
        .findFirst()
        .map(row -> new LocalizedText(row.text(SOURCE), ""))
        .or(() -> declared.map(Settings.DeclaredNone::note))
        .map(source -> new Month(month, State.DECLARED_NONE, source, sums, List.of()))
        .orElse(new Month(month, State.NOT_RECORDED, LocalizedText.EMPTY, sums, List.of()));
  }

  /** Places, from 1, among the purchases with a day from the first to the last. */
  private List<Integer> cancelled(long first, long last) {
    var cancelled = new ArrayList<Integer>();
    int number = 0;
    var rows = purchases.reader().between(first, last).iterator();
    while (rows.hasNext()) {
      number++;
      if (rows.next().text(STATUS).equals("cancelled")) {
        cancelled.add(number);
      }
    }
    return List.copyOf(cancelled);
  }

  public FiscalYear year() {
    return year;
  }

  /** The months that have begun, and those in which something was signed. */
  public List<Month> months() {
    return List.copyOf(months);
  }

  /** What the whole year comes to. */
  public Row total() {
    return total;
  }

  /** What the purchases without a day of signing come to, which stand on no form. */
  public Optional<Row> undated() {
    return undated;
  }

  /** How many of the purchases that stand on no form were cancelled. */
  public int undatedCancelled() {
    return cancelled(Long.MIN_VALUE, Long.MIN_VALUE).size();
  }

  public int count(YearMonth month) {
    return purchases.count(first(month), last(month));
  }

  /** The purchases of a month by the day of signing; read anew for whoever asks. */
  public Stream<Line> lines(YearMonth month) {
    var offers = bids();
    var number = new int[1];
    return purchases
        .reader()
        .between(first(month), last(month))
        .map(
            purchase -> {
              return new Line(++number[0], purchase, offers.apply(purchase));
            });
  }

  public boolean hasBids() {
    return bids.count(0, Long.MAX_VALUE - 1) > 0;
  }

  /** Finds the bids of a purchase, soonest when asked in the order of the table; for one thread. */
  public Function<Row, List<Row>> bids() {
    var offers = bids.reader();
    return purchase -> {
      long own = (long) purchase.whole(ProcurementBidsColumns.ROW_NO) * BIDS;
      return offers.between(own, own + BIDS - 1).toList();
    };
  }

  private static long first(YearMonth month) {
    return month.atDay(1).toEpochDay();
  }

  private static long last(YearMonth month) {
    return month.atEndOfMonth().toEpochDay();
  }
}
