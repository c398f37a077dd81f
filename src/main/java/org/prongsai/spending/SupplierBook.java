package org.prongsai.spending;

import static org.prongsai.columns.ProcurementColumns.*;
import static org.prongsai.columns.ProcurementSuppliersColumns.AGREED_THB;
import static org.prongsai.columns.ProcurementSuppliersColumns.AGREED_UNSTATED;
import static org.prongsai.columns.ProcurementSuppliersColumns.CONTRACTS;
import static org.prongsai.columns.ProcurementSuppliersColumns.SPELLINGS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.prongsai.columns.ProcurementSuppliersColumns;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/**
 * The suppliers over all years, the one with the most money first. Who is who, and what a year
 * comes to, is what {@code procurement-suppliers} says; how and what was bought is kept of those
 * that have a page.
 */
public final class SupplierBook {

  /** How many suppliers have a page: those with the most money. */
  public static final int MOST_PAGES = 500;

  /** How many purchases the page of a supplier lists: the newest. */
  public static final int MOST_PURCHASES = 10;

  private static final Comparator<Row> OLDEST_FIRST =
      Comparator.comparing(Row::year)
          .thenComparing(row -> row.day(CONTRACT_SIGNED_DATE).orElse(LocalDate.MIN))
          .thenComparingInt(row -> row.whole(ROW_NO));

  private final List<Supplier> ranked;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Purchases> byName = new HashMap<>();

  /**
   * A supplier over all years; what was cancelled does not count.
   *
   * @param years its row of each year in which it was chosen
   * @param unstated how many purchases state no price
   */
  public record Supplier(
      String id,
      String name,
      SortedMap<FiscalYear, Row> years,
      long contracts,
      BigDecimal sum,
      long unstated) {

    /** All ways in which its name was typed; only the name where there is one. */
    public SortedSet<String> spellings() {
      var all = new TreeSet<String>();
      years.values().forEach(row -> all.addAll(typed(row)));
      return all;
    }

    private static Supplier of(String name, List<Row> rows) {
      var years = new TreeMap<FiscalYear, Row>();
      rows.forEach(row -> years.put(row.year(), row));
      return new Supplier(
          SupplierIds.of(name),
          name,
          years,
          rows.stream().mapToLong(row -> row.whole(CONTRACTS)).sum(),
          rows.stream()
              .flatMap(row -> row.decimal(AGREED_THB).stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add),
          rows.stream().mapToLong(row -> row.whole(AGREED_UNSTATED)).sum());
    }

    /** Whether any purchase states a price: a sum of none is not zero. */
    public boolean hasSum() {
      return unstated < contracts;
    }
  }

  /**
   * A number of purchases and their money.
   *
   * @param sum nothing where none states a price
   */
  public record Tally(long contracts, Optional<BigDecimal> sum) {}

  /** What was bought of a supplier. */
  public static final class Purchases {
    private static final List<String> AMOUNTS = List.of(AGREED_PRICE_THB);

    private final Map<String, AmountSums> methods = new TreeMap<>();
    private final SortedSet<String> taxIds = new TreeSet<>();
    private final PriorityQueue<Row> newest = new PriorityQueue<>(OLDEST_FIRST);
    private long all;
    private long cancelled;
    private long withTaxId;

    private void add(Row row) {
      all++;
      if (row.text(STATUS).equals("cancelled")) {
        cancelled++;
      } else {
        methods.computeIfAbsent(row.text(METHOD), code -> new AmountSums(AMOUNTS)).add(row);
      }
      if (!row.text(SUPPLIER_TAX_ID).isEmpty()) {
        taxIds.add(row.text(SUPPLIER_TAX_ID));
        withTaxId++;
      }
      newest.add(row);
      if (newest.size() > MOST_PURCHASES) {
        newest.remove();
      }
    }

    /** How many there are, with those that were cancelled. */
    public long all() {
      return all;
    }

    public long cancelled() {
      return cancelled;
    }

    /** What was not cancelled by the code of its method, which is empty where none is stated. */
    public Map<String, Tally> methods() {
      var tallies = new LinkedHashMap<String, Tally>();
      methods.forEach(
          (code, sums) ->
              tallies.put(
                  code,
                  new Tally(
                      sums.rows(),
                      Optional.of(sums.sum(AGREED_PRICE_THB))
                          .filter(sum -> sums.has(AGREED_PRICE_THB)))));
      return tallies;
    }

    /** Registration numbers as they are published: never those of a natural person. */
    public List<String> taxIds() {
      return List.copyOf(taxIds);
    }

    /** How many purchases state such a number; the others were joined to them by the name. */
    public long withTaxId() {
      return withTaxId;
    }

    public List<Row> newest() {
      var rows = new ArrayList<>(newest);
      rows.sort(OLDEST_FIRST.reversed());
      return rows;
    }
  }

  private SupplierBook(List<Supplier> ranked) {
    this.ranked = ranked;
    ranked.forEach(
        supplier -> supplier.spellings().forEach(typed -> names.put(typed, supplier.name())));
    withPage(ranked).forEach(supplier -> byName.put(supplier.name(), new Purchases()));
  }

  /** That of the published tables. */
  static SupplierBook of(Map<String, Table> tables) {
    var suppliers = tables.get(SpendingTables.SUPPLIERS);
    return new SupplierBook(suppliers == null ? List.of() : ranked(suppliers.rows()));
  }

  /** The suppliers that rows of {@code procurement-suppliers} name, the most money first. */
  public static List<Supplier> ranked(List<Row> rows) {
    var byName = new TreeMap<String, List<Row>>();
    for (var row : rows) {
      var name = row.text(ProcurementSuppliersColumns.SUPPLIER_NAME);
      byName.computeIfAbsent(name, none -> new ArrayList<>()).add(row);
    }
    return byName.entrySet().stream()
        .map(entry -> Supplier.of(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Supplier::sum).reversed().thenComparing(Supplier::name))
        .toList();
  }

  /** Those of them that have a page. */
  public static List<Supplier> withPage(List<Supplier> ranked) {
    return ranked.subList(0, Math.min(MOST_PAGES, ranked.size()));
  }

  void add(Row purchase) {
    var found = byName.get(name(purchase));
    if (found != null) {
      found.add(purchase);
    }
  }

  /** The name under which the supplier of a purchase is shown, however it was typed there. */
  public String name(Row purchase) {
    var typed = Suppliers.name(purchase);
    return names.getOrDefault(Suppliers.inList(typed), typed);
  }

  /** The spellings that a row of {@code procurement-suppliers} counts as one supplier. */
  static List<String> typed(Row row) {
    var spellings = row.text(SPELLINGS);
    return spellings.isEmpty()
        ? List.of(row.text(ProcurementSuppliersColumns.SUPPLIER_NAME))
        : List.of(spellings.split(Pattern.quote(Suppliers.SPELLINGS_APART)));
  }

  public List<Supplier> ranked() {
    return ranked;
  }

  /** The supplier of an id among those that have a page. */
  public Supplier supplier(String id) {
    return withPage(ranked).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** What was bought of a supplier that has a page. */
  public Purchases purchases(Supplier supplier) {
    return byName.get(supplier.name());
  }

  /** Whether a supplier of this name has a page. */
  public boolean hasPage(String name) {
    return byName.containsKey(name);
  }
}
