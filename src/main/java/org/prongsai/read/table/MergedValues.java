package org.prongsai.read.table;

import java.util.ArrayList;
import java.util.List;
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
  List<FileRow> shown(List<FileRow> rows, HeaderColumns columns, List<MergedRange> merged) {
    if (rows.isEmpty() || merged.isEmpty()) {
      return rows;
    }
    var shown = new ArrayList<>(rows);
    int last = rows.get(rows.size() - 1).row();
    for (var range : merged) {
      boolean isBelow = range.lastRow() >= rows.get(0).row() && range.firstRow() <= last;
      var first = rows.stream().filter(row -> row.row() == range.firstRow()).findFirst();
      first
          .filter(row -> isBelow && !row.cell(range.firstColumn()).isEmpty())
          .ifPresent(row -> show(range, row, columns, shown));
    }
    return shown;
  }

  private void show(MergedRange range, FileRow first, HeaderColumns columns, List<FileRow> shown) {
    var name = columns.nameAt(range.firstColumn());
    var found = first.cell(range.firstColumn());
    var place =
        Location.ofCell(file, first.line(), range.firstColumn() + 1, first.row(), name.orElse(""));
    boolean isHeader = first.row() == shown.get(0).row();
    var text = CellText.clean(found.text());
    if (range.isAcross() || isHeader && coversValues(range, shown)) {
      problems.add(Rule.CELLS_MERGED_ACROSS, place, text, range);
    } else if (!isHeader && name.filter(n -> describesRow(n)).isPresent()) {
      problems.add(Rule.READ_MERGED, place, text, range);
      shown.replaceAll(row -> covered(range, row) ? with(row, range.firstColumn(), found) : row);
    } else if (!isHeader && shown.stream().anyMatch(row -> covered(range, row))) {
      problems.add(Rule.CELLS_MERGED, place, text, range);
    }
  }

  private boolean describesRow(String name) {
    return titles.names().contains(name) && !titles.counted().contains(name);
  }

  /** A heading that is merged over rows, as over units below it, is one while nothing is lost. */
  private static boolean coversValues(MergedRange range, List<FileRow> shown) {
    return shown.stream()
        .anyMatch(row -> covered(range, row) && !row.cell(range.firstColumn()).isEmpty());
  }

  private static boolean covered(MergedRange range, FileRow row) {
    return range.covers(row.row(), range.firstColumn());
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
