package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.PURCHASE_ID;
import static org.prongsai.columns.ProcurementColumns.ROW_NO;
import static org.prongsai.columns.ProcurementColumns.SUPPLIER_NAME;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prongsai.columns.ProcurementBidsColumns;
import org.prongsai.columns.ProcurementMonthsColumns;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.table.ExistingTable;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.PurchaseMonths;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/**
 * The tables beside that of purchases: who offered what, and months in which nothing was bought.
 */
final class PurchaseCompanions {

  private final FiscalYear year;
  private final ExistingTable bids;
  private final ExistingTable months;
  private final List<Row> bidRows;
  private final List<Row> monthRows;

  /** Reads what the site has of them. */
  PurchaseCompanions(SiteTables tables, FiscalYear year, Problems problems) {
    this.year = year;
    this.bids = tables.table(OfficeImport.shipped(SpendingTables.BIDS), year);
    this.months = tables.table(OfficeImport.shipped(SpendingTables.MONTHS), year);
    tables.check(List.of(bids, months), problems);
    this.bidRows = bids.read(problems);
    this.monthRows = months.read(problems);
  }

  /** Of purchases that this program published, the bids are in a table of their own. */
  void sayWhereBidsAre(List<ImportedRow> imported, ImportFindings findings) {
    var published =
        imported.stream().filter(row -> !row.row().text(PURCHASE_ID).isEmpty()).findFirst();
    if (bidRows.isEmpty() && imported.stream().allMatch(row -> row.bids().isEmpty())) {
      published.ifPresent(
          row ->
              findings.add(
                  Rule.IMPORT_BIDS_BESIDE,
                  Location.of(row.place().file()),
                  SpendingTables.BIDS,
                  year,
                  bids.name()));
    }
  }

  /**
   * Reports offers for a purchase that is no longer in the table: its number may be given to the
   * next one, whose offers they would become.
   */
  void requirePurchases(List<Row> purchases, Problems problems) {
    var known = purchases.stream().map(row -> row.text(ROW_NO)).collect(Collectors.toSet());
    bidRows.stream()
        .map(row -> row.text(ROW_NO))
        .filter(number -> !known.contains(number))
        .distinct()
        .forEach(number -> problems.add(Rule.IMPORT_BIDS_LEFT, Location.of(bids.name()), number));
  }

  /** Writes both where they change; answers the files that were written. */
  List<Path> write(
      TableMerge.Merged merged, List<ImportedRow> imported, List<DeclaredMonth> declared) {
    var written = new ArrayList<Path>();
    write(bids, offers(merged, imported)).ifPresent(written::add);
    write(months, months(merged, declared)).ifPresent(written::add);
    return written;
  }

  private static Optional<Path> write(ExistingTable table, List<Row> rows) {
    return !rows.isEmpty() && table.write(rows) ? Optional.of(table.file()) : Optional.empty();
  }

  /** The offers by purchase; those of an imported one take the place of what was there. */
  private List<Row> offers(TableMerge.Merged merged, List<ImportedRow> imported) {
    var byPurchase = new TreeMap<Integer, List<Row>>();
    for (var row : bidRows) {
      byPurchase.computeIfAbsent(row.whole(ROW_NO), number -> new ArrayList<>()).add(row);
    }
    for (int i = 0; i < imported.size(); i++) {
      if (!imported.get(i).bids().isEmpty()) {
        var purchase = merged.imported().get(i);
        byPurchase.put(purchase.whole(ROW_NO), offers(purchase, imported.get(i).bids()));
      }
    }
    return byPurchase.values().stream().flatMap(List::stream).toList();
  }

  private List<Row> offers(Row purchase, List<Bid> said) {
    var winner = Spelling.of(SUPPLIER_NAME, purchase);
    boolean isKnown =
        said.stream().anyMatch(bid -> Spelling.of(SUPPLIER_NAME, bid.name()).equals(winner));
    var rows = new ArrayList<Row>();
    for (var bid : said) {
      var values = new LinkedHashMap<String, Value>();
      values.put(Dataset.FISCAL_YEAR, new Value.Whole(year.be()));
      values.put(ROW_NO, new Value.Whole(purchase.whole(ROW_NO)));
      values.put(ProcurementBidsColumns.BID_NO, new Value.Whole(rows.size() + 1));
      values.put(ProcurementBidsColumns.BIDDER_NAME, new Value.Text(bid.name()));
      bid.price().ifPresent(price -> values.put(ProcurementBidsColumns.OFFERED_PRICE_THB, price));
      if (isKnown) {
        boolean isWinner = Spelling.of(SUPPLIER_NAME, bid.name()).equals(winner);
        values.put(ProcurementBidsColumns.SELECTED, new Value.Flag(isWinner));
      }
      rows.add(new Row(values));
    }
    return rows;
  }

  /** The months that are declared, without those in which something was bought after all. */
  private List<Row> months(TableMerge.Merged merged, List<DeclaredMonth> declared) {
    var byMonth = new TreeMap<String, Row>(Comparator.naturalOrder());
    monthRows.forEach(row -> byMonth.put(row.text(ProcurementMonthsColumns.MONTH), row));
    for (var month : declared) {
      // What the table says of the source is more than that there is a form.
      var known = byMonth.get(month.month().toString());
      if (known == null || known.text(ProcurementMonthsColumns.SOURCE).isEmpty()) {
        byMonth.put(month.month().toString(), row(month.month(), month.source()));
      }
    }
    merged.rows().forEach(row -> byMonth.remove(SpendingTables.month(row)));
    return List.copyOf(byMonth.values());
  }

  private Row row(YearMonth month, String source) {
    return Row.of(year)
        .with(ProcurementMonthsColumns.MONTH, month.toString())
        .with(ProcurementMonthsColumns.STATE, PurchaseMonths.DECLARED_NONE)
        .with(ProcurementMonthsColumns.SOURCE, source);
  }
}
