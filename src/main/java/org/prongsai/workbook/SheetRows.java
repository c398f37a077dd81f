package org.prongsai.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The rows of a dataset that stand in its sheet.
 *
 * @param columns all columns that have a value in any row, in order
 * @param rows values by the names of the columns, as they were typed
 */
public record SheetRows(List<String> columns, List<Map<String, String>> rows) {

  public static final SheetRows NONE = new SheetRows(List.of(), List.of());

  public SheetRows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The rows with the columns that are found in them. */
  public static SheetRows of(List<Map<String, String>> rows) {
    var columns = new LinkedHashSet<String>();
    for (var row : rows) {
      row.forEach(
          (column, text) -> {
            if (!text.isEmpty()) {
              columns.add(column);
            }
          });
    }
    return new SheetRows(List.copyOf(columns), rows);
  }
}
