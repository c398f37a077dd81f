package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;

/**
 * A row that was read, and where.
 *
 * @param contractNo number of the contract as it is compared; empty where there is none
 * @param month the month that its sheet speaks of
 */
public record ImportedRow(
    Row row, String contractNo, Location place, int sheet, Optional<YearMonth> month) {

  Optional<LocalDate> signed() {
    return row.day(CONTRACT_SIGNED_DATE);
  }

  ImportedRow with(Row other) {
    return new ImportedRow(other, contractNo, place, sheet, month);
  }
}
