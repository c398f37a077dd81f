package org.prongsai.importer.sheet;

import static org.prongsai.columns.ProcurementColumns.*;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.model.Row;
import org.prongsai.problem.Rule;
import org.prongsai.text.ThaiDigits;

/** Compares the totals of a sheet with the rows that were read above them: was any lost? */
public final class TotalCheck {

  private final ImportKind kind;
  private final OfficeSheet sheet;
  private final Header header;
  private final ImportFindings findings;
  private final Map<String, BigDecimal> all = new HashMap<>();
  private final Map<String, BigDecimal> sinceLast = new HashMap<>();

  public TotalCheck(ImportKind kind, OfficeSheet sheet, Header header, ImportFindings findings) {
    this.kind = kind;
    this.sheet = sheet;
    this.header = header;
    this.findings = findings;
  }

  public void add(Row row) {
    for (var key : kind.money()) {
      row.decimal(key)
          .ifPresent(
              amount -> {
                all.merge(key, amount, BigDecimal::add);
                sinceLast.merge(key, amount, BigDecimal::add);
              });
    }
  }

  /** Compares a total, which may be one of all rows or of those since the last one. */
  public void compare(OfficeRow row) {
    for (var key : kind.money()) {
      column(key).ifPresent(column -> compare(row, column, key));
    }
    sinceLast.clear();
  }

  private void compare(OfficeRow row, Header.Column column, String key) {
    var total = amount(row.cell(column.index()));
    var sum = all.getOrDefault(key, BigDecimal.ZERO);
    var part = sinceLast.getOrDefault(key, BigDecimal.ZERO);
    boolean differs =
        total.filter(said -> said.compareTo(sum) != 0 && said.compareTo(part) != 0).isPresent();
    if (differs) {
      findings.add(
          Rule.IMPORT_TOTAL_DIFFERS,
          sheet.at(row, column.index(), key),
          total.get().toPlainString(),
          sum.toPlainString(),
          column.heading());
    }
  }

  /** The price may stand behind the winner's name, and its total below it. */
  private Optional<Header.Column> column(String key) {
    return header
        .column(key)
        .or(
            () ->
                key.equals(AGREED_PRICE_THB)
                    ? header.column("winner_and_price")
                    : Optional.empty());
  }

  private static Optional<BigDecimal> amount(OfficeCell cell) {
    var bare = ThaiDigits.toAscii(CellNormaliser.money(cell.tidy()));
    return bare.matches("[0-9]{1,15}(\\.[0-9]{1,15})?") && !cell.isError()
        ? Optional.of(new BigDecimal(bare))
        : Optional.empty();
  }
}
