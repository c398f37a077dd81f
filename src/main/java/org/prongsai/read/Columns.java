package org.prongsai.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.RawTable.RawRow;

/**
 * The columns of a table, from its header.
 *
 * @param header the names that can be told apart, with their places
 */
record Columns(List<RawCell> header) {

  Columns {
    header = List.copyOf(header);
  }

  /** Reads a header; a name that is missing over data, or given twice, is a problem. */
  static Columns of(String file, SheetRow names, List<SheetRow> records, Problems problems) {
    var reader = new CellReader(file, problems);
    var header = new ArrayList<RawCell>();
    var first = new HashMap<String, RawCell>();
    int width = records.stream().mapToInt(SheetRow::filledLength).max().orElse(0);
    for (int i = 0; i < width; i++) {
      var name = CellText.clean(names.cell(i).text());
      var cell = reader.read(names, i, name);
      if (cell.isEmpty()) {
        refuseNameless(cell.location(), i, records, problems);
      } else if (first.containsKey(name)) {
        var before = first.get(name).location().cell();
        problems.add(Rule.COLUMN_TWICE, cell.location(), name, before);
      } else {
        first.put(name, cell);
        header.add(cell);
      }
    }
    return new Columns(header);
  }

  /** A record by the names of the columns. */
  RawRow row(String file, SheetRow record, CellReader reader) {
    var cells = new LinkedHashMap<String, RawCell>();
    for (var column : header) {
      int index = column.location().column() - 1;
      cells.put(column.text(), reader.read(record, index, column.text()));
    }
    var location = Location.ofCell(file, record.line(), 1, record.row(), "");
    return new RawRow(Collections.unmodifiableMap(cells), location);
  }

  private static void refuseNameless(
      Location header, int index, List<SheetRow> records, Problems problems) {
    records.stream()
        .skip(1)
        .map(record -> record.cell(index))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .ifPresent(cell -> problems.add(Rule.COLUMN_NAMELESS, header, CellText.clean(cell.text())));
  }
}
