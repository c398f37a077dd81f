package org.prongsai.read.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.FileRow.SheetCell;

/**
 * Gives a value that is merged over rows to each of them, where it describes the rows. An amount
 * would be counted several times, so there, and where several columns are merged, it is asked.
 */
record MergedValues(String file, HeaderTitles titles, Problems problems) {

  /** The rows, header first, every cell with what an officer sees in it. */
  List<FileRow> shown(List<FileRow> rows, HeaderColumns columns, List<CellRangeAddress> merged) {
    if (rows.isEmpty() || merged.isEmpty()) {
      return rows;
    }
    var shown = new ArrayList<>(rows);
    // A sheet may have as many merged cells as rows: none is to be looked for row by row.
    var places = new TreeMap<Integer, Integer>();
    for (int i = 0; i < rows.size(); i++) {
      places.putIfAbsent(rows.get(i).row(), i);
    }
    for (var range : merged) {
      var first = places.get(range.getFirstRow() + 1);
      if (first != null
          && !shown.get(first).cell(range.getFirstColumn()).isEmpty()
          && !RowAside.isTotal(shown.get(first))) {
        var covered =
            places.subMap(range.getFirstRow() + 1, false, range.getLastRow() + 1, true).values();
        show(range, shown.get(first), covered, columns, shown);
      }
    }
    return shown;
  }

  private void show(
      CellRangeAddress range,
      FileRow first,
      Collection<Integer> covered,
      HeaderColumns columns,
      List<FileRow> shown) {
    var name = columns.nameAt(range.getFirstColumn());
    var found = first.cell(range.getFirstColumn());
    var place =
        Location.ofCell(
            file, first.line(), range.getFirstColumn() + 1, first.row(), name.orElse(""));
    boolean isHeader = first.row() == shown.get(0).row();
    var text = CellText.clean(found.text());
    if (range.getLastColumn() > range.getFirstColumn()
        || isHeader && holdValues(covered, range, shown)) {
      problems.add(Rule.CELLS_MERGED_ACROSS, place, text, range.formatAsString());
    } else if (!isHeader && name.filter(n -> describesRow(n)).isPresent()) {
      problems.add(Rule.READ_MERGED, place, text, range.formatAsString());
      covered.forEach(at -> shown.set(at, with(shown.get(at), range.getFirstColumn(), found)));
    } else if (!isHeader && !covered.isEmpty()) {
      problems.add(Rule.CELLS_MERGED, place, text, range.formatAsString());
    }
  }

  private boolean describesRow(String name) {
    return titles.names().contains(name) && !titles.counted().contains(name);
  }

  /** A heading that is merged over rows, as over units below it, is one while nothing is lost. */
  private static boolean holdValues(
      Collection<Integer> covered, CellRangeAddress range, List<FileRow> shown) {
    return covered.stream().anyMatch(at -> !shown.get(at).cell(range.getFirstColumn()).isEmpty());
  }

  private static FileRow with(FileRow row, int column, SheetCell cell) {
    var cells = new ArrayList<>(row.cells());
    while (cells.size() <= column) {
      cells.add(SheetCell.EMPTY);
    }
    cells.set(column, cell);
    return new FileRow(row.line(), row.row(), cells);
  }
}
