package org.prongsai.validate.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.model.Dataset;
import org.prongsai.model.Table;

/** The rows of a dataset, typed, each still with the places it came from. */
public record CheckedTable(Dataset dataset, List<CheckedRow> rows) {

  public CheckedTable {
    rows = rows instanceof DiskRowStore.Rows ? rows : List.copyOf(rows);
  }

  public Table toTable() {
    return rows instanceof DiskRowStore.Rows spooled
        ? new Table(dataset, spooled.stored())
        : new Table(dataset, rows.stream().map(CheckedRow::row).toList());
  }

  /** The columns that any of its files has. */
  public Set<String> columns() {
    if (rows instanceof DiskRowStore.Rows spooled) {
      return spooled.columns();
    }
    var columns = new LinkedHashSet<String>();
    rows.forEach(row -> columns.addAll(row.raw().cells().keySet()));
    return columns;
  }
}
