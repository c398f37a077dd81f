package org.prongsai.spending;

import static org.prongsai.columns.ProcurementColumns.*;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/**
 * The published tables that follow from procurement and from projects.
 *
 * @param tables as they were read, by dataset id
 */
public record SpendingTables(Settings settings, Map<String, Table> tables) {

  public static final String PROCUREMENT = "procurement";
  public static final String BIDS = "procurement-bids";
  public static final String MONTHS = "procurement-months";
  public static final String PERFORMANCE = "annual-performance";
  public static final String PROCUREMENT_SUMMARY = "procurement-summary";
  public static final String SUPPLIERS = "procurement-suppliers";
  public static final String PERFORMANCE_SUMMARY = "performance-summary";

  /** The group of rows that do not say, as the summaries name it. */
  public static final String UNSTATED = SummaryGroups.UNSTATED;

  /** What {@link #month} says of a purchase without a day of signing. */
  public static final String UNDATED = UNSTATED;

  public SpendingTables {
    tables = Map.copyOf(tables);
  }

  /** The month in which a purchase was signed, as {@code group} of the summary names it. */
  public static String month(Row purchase) {
    return purchase
        .day(CONTRACT_SIGNED_DATE)
        .map(day -> YearMonth.from(day).toString())
        .orElse(UNDATED);
  }

  /** A purchase with the columns that say whose it is. */
  public static Row ofAgency(Row purchase, Settings settings) {
    return purchase
        .with(AGENCY_NAME, settings.agencyName().th())
        .with(DISTRICT, settings.district().th())
        .with(PROVINCE, settings.province().th());
  }

  /** The summaries by dataset id. */
  public Map<String, Table> summaries() {
    var filled = new LinkedHashMap<String, Table>();
    procurement(filled);
    performance(filled);
    return filled;
  }

  private void procurement(Map<String, Table> filled) {
    var table = tables.get(PROCUREMENT);
    var summaries = new TreeMap<FiscalYear, ProcurementSummary>();
    var suppliers = new TreeMap<FiscalYear, Suppliers>();
    var names = new SupplierNames();
    var known = new TreeSet<>(years(table));
    known.addAll(tables.get(MONTHS).years());
    for (var year : known) {
      summaries.put(year, new ProcurementSummary(year, settings.asOf(), table.dataset()));
      suppliers.put(year, new Suppliers(year, names));
    }
    for (var row : table.rows()) {
      summaries.get(row.year()).add(row);
      suppliers.get(row.year()).add(row);
    }
    put(filled, MONTHS, List.of(PurchaseMonths.rows(tables.get(MONTHS), table.rows())));
    put(filled, PROCUREMENT_SUMMARY, summaries.values().stream().map(s -> s.rows()).toList());
    put(filled, SUPPLIERS, suppliers.values().stream().map(s -> s.rows()).toList());
  }

  private void performance(Map<String, Table> filled) {
    var table = tables.get(PERFORMANCE);
    var summaries = new TreeMap<FiscalYear, PerformanceSummary>();
    years(table).forEach(y -> summaries.put(y, new PerformanceSummary(y, table.dataset())));
    table.rows().forEach(row -> summaries.get(row.year()).add(row));
    put(filled, PERFORMANCE_SUMMARY, summaries.values().stream().map(s -> s.rows()).toList());
  }

  /** The years that have rows, and those that are declared to have none. */
  private SortedSet<FiscalYear> years(Table table) {
    var years = new TreeSet<>(table.years());
    settings.declaredNone().stream()
        .filter(none -> none.dataset().equals(table.dataset().id()))
        .forEach(none -> years.add(none.year()));
    return years;
  }

  private void put(Map<String, Table> filled, String id, List<List<Row>> years) {
    var rows = new ArrayList<Row>();
    years.forEach(rows::addAll);
    filled.put(id, new Table(tables.get(id).dataset(), rows));
  }
}
