package org.prongsai.spending;

import static org.prongsai.columns.ProcurementColumns.*;
import static org.prongsai.columns.ProcurementSuppliersColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.columns.ProcurementSuppliersColumns;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.NoneWords;
import org.prongsai.text.Spaces;

/** Sums up a year's purchases by supplier; {@link SupplierNames} says who is the same. */
public final class Suppliers {

  /** Stands between the spellings of a supplier. */
  static final String SPELLINGS_APART = " | ";

  /** A spelling as one of several in a cell, where the sign between them can be no part of it. */
  static String inList(String typed) {
    return typed.replace(SPELLINGS_APART, " / ");
  }

  private static final List<String> AMOUNTS = List.of(AGREED_PRICE_THB);

  private final FiscalYear year;
  private final SupplierNames names;
  private final Map<String, AmountSums> bySpelling = new TreeMap<>();
  private BigDecimal whole = BigDecimal.ZERO;

  /**
   * @param names of all years, to which this one adds its own
   */
  Suppliers(FiscalYear year, SupplierNames names) {
    this.year = year;
    this.names = names;
  }

  /** Adds a purchase; one that was cancelled gave nobody anything. */
  void add(Row row) {
    var name = name(row);
    if (!name.isEmpty()) {
      names.add(name, row.text(SUPPLIER_TAX_ID));
    }
    if (row.text(STATUS).equals("cancelled")) {
      return;
    }
    whole = whole.add(row.decimal(AGREED_PRICE_THB).orElse(BigDecimal.ZERO));
    if (!name.isEmpty()) {
      bySpelling.computeIfAbsent(name, key -> new AmountSums(AMOUNTS)).add(row);
    }
  }

  /**
   * The name as it was typed, with single spaces; empty where the row names nobody: people write a
   * dash for that.
   */
  public static String name(Row row) {
    var name = Spaces.single(row.text(ProcurementSuppliersColumns.SUPPLIER_NAME));
    return NoneWords.areIn(name) ? "" : name;
  }

  /** The rows of {@code procurement-suppliers}: the greatest sum first, then by name. */
  List<Row> rows() {
    var byName = new TreeMap<String, AmountSums>();
    var spellings = new TreeMap<String, SortedSet<String>>();
    bySpelling.forEach(
        (spelling, sums) -> {
          var name = names.shown(spelling);
          byName.computeIfAbsent(name, key -> new AmountSums(AMOUNTS)).addAll(sums);
          spellings.computeIfAbsent(name, key -> new TreeSet<>()).add(spelling);
        });
    var order =
        Comparator.<Map.Entry<String, AmountSums>, BigDecimal>comparing(
                entry -> entry.getValue().sum(AGREED_PRICE_THB))
            .reversed()
            .thenComparing(Map.Entry::getKey);
    var rows = new ArrayList<Row>();
    var suppliers = byName.entrySet().stream().sorted(order).toList();
    var above = BigDecimal.ZERO;
    for (var entry : suppliers) {
      int rank = rows.size() + 1;
      var typed = spellings.get(entry.getKey());
      var row =
          row(rank, entry.getKey(), entry.getValue())
              .with(
                  SPELLINGS,
                  typed.equals(Set.of(entry.getKey()))
                      ? ""
                      : typed.stream()
                          .map(Suppliers::inList)
                          .collect(Collectors.joining(SPELLINGS_APART)));
      if (whole.signum() != 0) {
        var own = entry.getValue().sum(AGREED_PRICE_THB);
        above = above.add(own);
        row =
            row.with(AGREED_PERCENT, share(Shares.percent(own, whole), entry.getValue()))
                .with(CUMULATIVE_PERCENT, new Value.Decimal(Shares.percent(above, whole)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Optional<Value> share(BigDecimal share, AmountSums sums) {
    return Optional.<Value>of(new Value.Decimal(share)).filter(s -> sums.has(AGREED_PRICE_THB));
  }

  private Row row(int rank, String name, AmountSums sums) {
    return Row.of(year)
        .with(RANK, new Value.Whole(rank))
        .with(ProcurementSuppliersColumns.SUPPLIER_NAME, name)
        .with(CONTRACTS, sums.count())
        .with(AGREED_THB, sums.amount(AGREED_PRICE_THB))
        .with(AGREED_UNSTATED, sums.unstated(AGREED_PRICE_THB));
  }
}
