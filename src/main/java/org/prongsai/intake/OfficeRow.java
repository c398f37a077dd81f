package org.prongsai.intake;

import java.util.List;

/**
 * A row of an office's file.
 *
 * @param line physical line of a CSV file, else the row, from 1
 * @param row row in which a spreadsheet shows it, from 1
 * @param cells from column A on
 * @param shown the same, a merged cell repeated in all places that it covers
 */
record OfficeRow(
    int line, int row, boolean hidden, List<OfficeCell> cells, List<OfficeCell> shown) {

  OfficeRow {
    cells = List.copyOf(cells);
    shown = List.copyOf(shown);
  }

  /** The cell of a column, counted from 0; an empty one beyond the last. */
  OfficeCell cell(int column) {
    return column < cells.size() ? cells.get(column) : OfficeCell.EMPTY;
  }

  /** What covers a column: its cell, or the merged one around it. */
  OfficeCell shown(int column) {
    return column < shown.size() ? shown.get(column) : OfficeCell.EMPTY;
  }

  boolean isEmpty() {
    return cells.stream().allMatch(OfficeCell::isEmpty);
  }

  /** Its texts that are not empty, on one line each. */
  List<String> texts() {
    return cells.stream().filter(cell -> !cell.isEmpty()).map(OfficeCell::tidy).toList();
  }

  /** The row as one text, for a report. */
  String said() {
    return String.join(" | ", texts());
  }
}
