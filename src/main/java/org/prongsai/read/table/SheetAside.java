package org.prongsai.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.apache.poi.ss.util.CellAddress;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Tells of what people wrote into a workbook where no table is: it is published nowhere.
 *
 * @param file the sheet, as the places in it have it
 */
record SheetAside(String file, Problems problems) {

  private static final String EXPLAINED = "คำอธิบาย";
  private static final String HEAD = "คอลัมน์";
  private static final int EXPLAINED_WIDTH = 5;
  private static final int USAGE = 4;
  // The line of a dataset and what it holds stand above the head of its columns.
  private static final int ABOVE_HEAD = 2;

  /** Tells of texts in cells of rows that are none of a table. */
  void tell(Iterable<FileRow> rows, BiPredicate<FileRow, Integer> isForeign) {
    var found = new TreeMap<CellAddress, String>();
    for (var row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (!row.cell(i).isEmpty() && isForeign.test(row, i)) {
          found.put(new CellAddress(row.row() - 1, i), CellText.clean(row.cell(i).text()));
        }
      }
    }
    tell(Rule.SHEET_TEXT_LEFT, found);
  }

  /** Tells of notes on cells; those on its headings are of the form itself. */
  void tellNotes(FoundSheet sheet, int header) {
    var notes = new TreeMap<>(sheet.notes());
    notes.keySet().removeIf(cell -> cell.getRow() == header - 1);
    tell(Rule.CELL_NOTE_LEFT, notes);
  }

  private void tell(Rule rule, SortedMap<CellAddress, String> found) {
    if (!found.isEmpty()) {
      var at = found.firstKey();
      int row = at.getRow() + 1;
      problems.add(
          rule,
          Location.ofCell(file, row, at.getColumn() + 1, row, ""),
          String.join(" · ", found.values()),
          found.keySet());
    }
  }

  /** Tells of what was written into a sheet that describes the others. */
  void tellDescribing(FoundSheet sheet) {
    var rows = List.copyOf(sheet.rows().values());
    if (sheet.name().equals(EXPLAINED)) {
      var ours = new ArrayList<FileRow>();
      for (int i = 0; i < rows.size(); i++) {
        if (isExplaining(rows, i)) {
          ours.add(rows.get(i));
        }
      }
      tell(rows, (row, i) -> i >= EXPLAINED_WIDTH || !ours.contains(row));
    } else {
      // Each list stands in a column of its own, from the first row on.
      tell(rows, (row, i) -> isBelowGap(sheet, row, i));
    }
    tellNotes(sheet, 0);
  }

  private static boolean isBelowGap(FoundSheet sheet, FileRow row, int column) {
    for (int above = 0; above < row.row() - 1; above++) {
      if (!sheet.rows().containsKey(above) || sheet.rows().get(above).cell(column).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row is as the program writes it: a column, a head, a line of its own. */
  private static boolean isExplaining(List<FileRow> rows, int at) {
    var row = rows.get(at);
    var name = CellText.clean(row.cell(1).text());
    if (!name.isEmpty()) {
      return isHead(row)
          || name.matches("[a-z][a-z0-9_]*")
          || name.equals(CellText.clean(row.cell(0).text()));
    }
    return row.row() <= USAGE
        || rows.subList(at, Math.min(at + 1 + ABOVE_HEAD, rows.size())).stream()
            .anyMatch(next -> isHead(next) && next.row() - row.row() <= ABOVE_HEAD);
  }

  private static boolean isHead(FileRow row) {
    return CellText.clean(row.cell(0).text()).equals(HEAD);
  }
}
