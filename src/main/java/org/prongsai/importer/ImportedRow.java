package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;

/**
 * A row that was read, and where.
 *
 * @param numbers what its contract is known by
 * @param bids the offers that were made for it
 * @param place the cell that says what it is
 * @param cells where a value of the row is said, by its column
 * @param month the month that its sheet speaks of
 */
public record ImportedRow(
    Row row,
    ContractNumbers numbers,
    List<Bid> bids,
    Location place,
    Function<String, Location> cells,
    int sheet,
    Optional<YearMonth> month) {

  public ImportedRow {
    bids = List.copyOf(bids);
  }

  Optional<LocalDate> signed() {
    return row.day(CONTRACT_SIGNED_DATE);
  }

  ImportedRow with(Row other) {
    return new ImportedRow(other, numbers, bids, place, cells, sheet, month);
  }

  /** The same with the offers that another line adds. */
  ImportedRow withBids(List<Bid> others) {
    var all = new ArrayList<>(bids);
    all.addAll(others);
    return new ImportedRow(row, numbers, all, place, cells, sheet, month);
  }
}
