package org.prongsai.spending;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementColumns.*;
import static org.prongsai.columns.ProcurementColumns.VILLAGE_NO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/**
 * The rows that pages list from tables too long to show in full: the largest purchases of a year,
 * the first ones of a village. Found in one pass.
 */
public final class Highlights {

  /** Most purchases or projects that the page of a village lists; the data files have them all. */
  public static final int MOST = 100;

  /** Most purchases that the page of a year lists: more than a subdistrict office makes. */
  public static final int MOST_OF_YEAR = 500;

  private static final int LARGEST = 10;
  private static final String CANCELLED = "cancelled";
  private static final Set<String> FINISHED = Set.of("ended", CANCELLED);
  // States of contracts and of projects in which work is still to be done.
  private static final Set<String> UNFINISHED =
      Set.of("not-signed", "active", "not-started", "in-progress");
  private static final List<String> COUNTED =
      List.of(BUDGET_AMOUNT_THB, REFERENCE_PRICE_THB, AGREED_PRICE_THB, STATUS);
  private static final Comparator<Row> BY_PRICE =
      Comparator.comparing(row -> row.decimal(AGREED_PRICE_THB).orElse(BigDecimal.ZERO));
  private static final Comparator<Row> LEAST_FIRST =
      BY_PRICE.thenComparing(Comparator.comparingInt((Row row) -> row.whole(ROW_NO)).reversed());

  private final Map<FiscalYear, PriorityQueue<Row>> largest = new HashMap<>();
  private final Map<FiscalYear, Listing> purchases = new HashMap<>();
  private final Map<FiscalYear, Long> pastEnd = new HashMap<>();
  private final Map<FiscalYear, Map<String, Long>> unstated = new HashMap<>();
  private final Map<String, Map<Integer, Listing>> villages = new HashMap<>();
  private final SupplierBook suppliers;

  /**
   * Rows of which a page lists the first.
   *
   * @param rows the first of them
   * @param all how many there are
   * @param sum of the money of those that count, in baht
   * @param states how far they are
   * @param years what those that count come to in each year
   * @param suppliers what they come to by the name of who was bought from, empty where none is said
   */
  public record Listed(
      List<Row> rows,
      long all,
      BigDecimal sum,
      States states,
      SortedMap<FiscalYear, YearSum> years,
      SortedMap<String, YearSum> suppliers) {
    public static final Listed NONE =
        new Listed(
            List.of(), 0, BigDecimal.ZERO, new States(0, 0, 0), new TreeMap<>(), new TreeMap<>());

    /** How many there are without those that were cancelled and so gave nobody anything. */
    public long kept() {
      return all - states.cancelled();
    }
  }

  /** What is recorded of a year: how many purchases or projects, and their money in baht. */
  public record YearSum(long count, BigDecimal sum) {
    public static final YearSum NONE = new YearSum(0, BigDecimal.ZERO);

    /** With others of the same year. */
    public YearSum plus(YearSum other) {
      return new YearSum(count + other.count, sum.add(other.sum));
    }
  }

  /**
   * How many purchases or projects are in a state.
   *
   * @param unfinished those in which work is still to be done
   * @param unstated those that state none
   * @param cancelled purchases that were cancelled
   */
  public record States(long unfinished, long unstated, long cancelled) {}

  /** Counts and adds up all rows, and keeps the first. */
  private static final class Listing {
    private final int most;
    private final List<Row> rows = new ArrayList<>();
    private long all;
    private long unfinished;
    private long unstated;
    private long cancelled;
    private BigDecimal sum = BigDecimal.ZERO;
    private final SortedMap<FiscalYear, YearSum> years = new TreeMap<>();
    private final SortedMap<String, YearSum> suppliers = new TreeMap<>();

    Listing(int most) {
      this.most = most;
    }

    void add(Row row, BigDecimal money) {
      all++;
      sum = sum.add(money);
      if (rows.size() < most) {
        rows.add(row);
      }
    }

    /** Adds a row together with how far it is; the money of a cancelled purchase does not count. */
    void addWithState(Row row, String state, BigDecimal money, String supplier) {
      boolean isCancelled = row.text(STATUS).equals(CANCELLED);
      add(row, isCancelled ? BigDecimal.ZERO : money);
      if (!isCancelled) {
        years.merge(row.year(), new YearSum(1, money), YearSum::plus);
        suppliers.merge(supplier, new YearSum(1, money), YearSum::plus);
      }
      cancelled += isCancelled ? 1 : 0;
      unfinished += UNFINISHED.contains(state) ? 1 : 0;
      unstated += state.isEmpty() ? 1 : 0;
    }

    Listed listed() {
      return new Listed(
          List.copyOf(rows),
          all,
          sum,
          new States(unfinished, unstated, cancelled),
          years,
          suppliers);
    }
  }

  private Highlights(SupplierBook suppliers) {
    this.suppliers = suppliers;
  }

  /** Those of the published tables; a contract is past its end as of a day. */
  public static Highlights of(Map<String, Table> tables, LocalDate asOf) {
    var highlights = new Highlights(SupplierBook.of(tables));
    newestFirst(tables.get(SpendingTables.PROCUREMENT))
        .forEach(
            year -> {
              for (var row : tables.get(SpendingTables.PROCUREMENT).of(year)) {
                highlights.rank(year, row);
                highlights.list(year, row);
                highlights.countUnstated(year, row);
                highlights.suppliers.add(row);
                if (isPastEnd(row, asOf)) {
                  highlights.pastEnd.merge(year, 1L, Long::sum);
                }
                highlights.place(SpendingTables.PROCUREMENT, row, STATUS, AGREED_PRICE_THB);
              }
            });
    newestFirst(tables.get(SpendingTables.PERFORMANCE))
        .forEach(
            year ->
                tables
                    .get(SpendingTables.PERFORMANCE)
                    .of(year)
                    .forEach(
                        row ->
                            highlights.place(
                                SpendingTables.PERFORMANCE, row, PROGRESS, BUDGET_THB)));
    return highlights;
  }

  private static List<FiscalYear> newestFirst(Table table) {
    if (table == null) {
      return List.of();
    }
    var years = new ArrayList<>(table.years());
    Collections.reverse(years);
    return years;
  }

  /** The purchases of a year with the highest agreed price, the highest first; at most ten. */
  public List<Row> largest(FiscalYear year) {
    var rows = new ArrayList<>(largest.getOrDefault(year, new PriorityQueue<>(LEAST_FIRST)));
    rows.sort(LEAST_FIRST.reversed());
    return rows;
  }

  /** The purchases of a year in their order. */
  public Listed purchases(FiscalYear year) {
    return Optional.ofNullable(purchases.get(year)).map(Listing::listed).orElse(Listed.NONE);
  }

  /** How many contracts of a year are past their end without a state that ends them. */
  public long pastEnd(FiscalYear year) {
    return pastEnd.getOrDefault(year, 0L);
  }

  /** How many purchases of a year do not state an amount, or their state. */
  public long unstated(FiscalYear year, String column) {
    return unstated.getOrDefault(year, Map.of()).getOrDefault(column, 0L);
  }

  private void countUnstated(FiscalYear year, Row row) {
    var counts = unstated.computeIfAbsent(year, y -> new HashMap<>());
    COUNTED.stream()
        .filter(column -> row.value(column).isEmpty())
        .forEach(column -> counts.merge(column, 1L, Long::sum));
  }

  /** Whether a contract's last day is over and no state says that it ended or was cancelled. */
  public static boolean isPastEnd(Row purchase, LocalDate asOf) {
    return purchase.day(CONTRACT_END_DATE).filter(asOf::isAfter).isPresent()
        && !FINISHED.contains(purchase.text(STATUS));
  }

  /** The villages that purchases or projects name. */
  public SortedSet<Integer> villages() {
    var all = new TreeSet<Integer>();
    villages.values().forEach(byNumber -> all.addAll(byNumber.keySet()));
    return all;
  }

  /** Who was bought from, over all years. */
  public SupplierBook suppliers() {
    return suppliers;
  }

  /** What a dataset records of a village, the newest year first. */
  public Listed village(String dataset, int number) {
    return Optional.ofNullable(villages.getOrDefault(dataset, Map.of()).get(number))
        .map(Listing::listed)
        .orElse(Listed.NONE);
  }

  /** Whether a purchase or a project says that work is still to be done. */
  public static boolean isUnfinished(Row row) {
    return UNFINISHED.contains(row.text(STATUS)) || UNFINISHED.contains(row.text(PROGRESS));
  }

  private void rank(FiscalYear year, Row row) {
    if (row.decimal(AGREED_PRICE_THB).isEmpty()) {
      return;
    }
    var queue = largest.computeIfAbsent(year, y -> new PriorityQueue<>(LEAST_FIRST));
    queue.add(row);
    if (queue.size() > LARGEST) {
      queue.remove();
    }
  }

  private void list(FiscalYear year, Row row) {
    purchases
        .computeIfAbsent(year, y -> new Listing(MOST_OF_YEAR))
        .add(row, row.decimal(AGREED_PRICE_THB).orElse(BigDecimal.ZERO));
  }

  private void place(String dataset, Row row, String state, String money) {
    int number = row.whole(VILLAGE_NO);
    if (number > 0) {
      villages
          .computeIfAbsent(dataset, id -> new TreeMap<>())
          .computeIfAbsent(number, key -> new Listing(MOST))
          .addWithState(
              row,
              row.text(state),
              row.decimal(money).orElse(BigDecimal.ZERO),
              dataset.equals(SpendingTables.PROCUREMENT) ? suppliers.name(row) : "");
    }
  }
}
