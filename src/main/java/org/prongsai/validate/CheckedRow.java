package org.prongsai.validate;

import java.util.function.Supplier;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.read.RawTable.RawRow;

/** A typed row and where it was read. */
final class CheckedRow {

  private final Row row;
  private final Supplier<RawRow> raw;

  CheckedRow(Row row, RawRow raw) {
    this(row, () -> raw);
  }

  /**
   * @param raw makes what was found anew when a rule asks for it
   */
  CheckedRow(Row row, Supplier<RawRow> raw) {
    this.row = row;
    this.raw = raw;
  }

  Row row() {
    return row;
  }

  RawRow raw() {
    return raw.get();
  }

  /** The place of a column's cell, or of the row where the table has no such column. */
  Location at(String field) {
    var found = raw.get();
    var cell = found.cells().get(field);
    return cell == null ? found.location() : cell.location();
  }

  /** The text of a cell as it was found. */
  String found(String field) {
    var cell = raw.get().cells().get(field);
    return cell == null ? row.text(field) : cell.text();
  }
}
