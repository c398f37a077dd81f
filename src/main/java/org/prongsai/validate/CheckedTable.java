package org.prongsai.validate;

import java.util.List;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.problem.Location;
import org.prongsai.read.RawTable.RawRow;

/** The rows of a dataset, typed, each still with the places it came from. */
record CheckedTable(Dataset dataset, List<CheckedRow> rows) {

  /** A row and where it was read. */
  record CheckedRow(Row row, RawRow raw) {

    /** The place of a column's cell, or of the row where the table has no such column. */
    Location at(String field) {
      var cell = raw.cells().get(field);
      return cell == null ? raw.location() : cell.location();
    }

    /** The text of a cell as it was found. */
    String found(String field) {
      var cell = raw.cells().get(field);
      return cell == null ? row.text(field) : cell.text();
    }
  }

  CheckedTable {
    rows = List.copyOf(rows);
  }

  Table toTable() {
    return new Table(dataset, rows.stream().map(CheckedRow::row).toList());
  }
}
