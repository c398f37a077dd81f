package org.prongsai.read.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawTable.RawRow;

/**
 * The columns of a table, from its header.
 *
 * @param header the names that can be told apart, with their places
 * @param nameless places of header cells without a name, by the number of their column from 0
 */
record HeaderColumns(List<RawCell> header, Map<Integer, Location> nameless) {

  HeaderColumns {
    header = List.copyOf(header);
    nameless = Map.copyOf(nameless);
  }

  /**
   * Reads a header; a name that is given twice is a problem.
   *
   * @param width number of columns that may hold something
   */
  static HeaderColumns of(
      String file, FileRow names, int width, HeaderTitles titles, Problems problems) {
    var reader = new CellReader(file, problems);
    var header = new ArrayList<RawCell>();
    var nameless = new HashMap<Integer, Location>();
    var first = new HashMap<String, RawCell>();
    for (int i = 0; i < width; i++) {
      var heading = CellText.clean(names.cell(i).text());
      var name = titles.nameOf(heading).orElse(heading);
      var cell = reader.read(names, i, name);
      if (cell.isEmpty()) {
        nameless.put(i, cell.location());
      } else if (first.containsKey(name)) {
        var before = first.get(name).location().cell();
        problems.add(Rule.COLUMN_TWICE, cell.location(), name, before);
      } else {
        if (!name.equals(heading)) {
          problems.add(Rule.READ_AS, cell.location(), heading, name);
        }
        first.put(name, cell);
        header.add(new RawCell(name, cell.location(), cell.kind()));
      }
    }
    return new HeaderColumns(header, nameless);
  }

  /** The name of a column, counted from 0; empty where it has none. */
  Optional<String> nameAt(int index) {
    return header.stream()
        .filter(cell -> cell.location().column() == index + 1)
        .map(RawCell::text)
        .findFirst();
  }

  /** A record by the names of the columns. */
  RawRow row(String file, FileRow record, CellReader reader) {
    var cells = new LinkedHashMap<String, RawCell>();
    for (var column : header) {
      int index = column.location().column() - 1;
      cells.put(column.text(), reader.read(record, index, column.text()));
    }
    var location = Location.ofCell(file, record.line(), 1, record.row(), "");
    return new RawRow(Collections.unmodifiableMap(cells), location);
  }
}
