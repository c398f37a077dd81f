package org.prongsai.importer.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an office's file.
 *
 * @param line physical line of a CSV file, else the row, from 1
 * @param row row in which a spreadsheet shows it, from 1
 * @param cells from column A on
 * @param shown the same, a merged cell repeated in all places that it covers
 * @param above the merged cells that begin in a row above this one, by their first column
 */
public record OfficeRow(
    int line,
    int row,
    boolean hidden,
    List<OfficeCell> cells,
    List<OfficeCell> shown,
    Map<Integer, Merged> above) {

  /**
   * A cell that is merged over several rows.
   *
   * @param firstRow as the spreadsheet shows it
   * @param lastRow as the spreadsheet shows it
   */
  record Merged(OfficeCell cell, int firstRow, int lastRow) {}

  public OfficeRow {
    cells = List.copyOf(cells);
    shown = List.copyOf(shown);
    above = Map.copyOf(above);
  }

  /** A row that no cell reaches into from above. */
  public OfficeRow(
      int line, int row, boolean hidden, List<OfficeCell> cells, List<OfficeCell> shown) {
    this(line, row, hidden, cells, shown, Map.of());
  }

  /** The cell from above that covers a column; empty where that has a value of its own. */
  Optional<Merged> mergedAbove(int column) {
    return Optional.ofNullable(above.get(column)).filter(merged -> cell(column).isEmpty());
  }

  /** The cell of a column, counted from 0; an empty one beyond the last. */
  public OfficeCell cell(int column) {
    return column < cells.size() ? cells.get(column) : OfficeCell.EMPTY;
  }

  /** What covers a column: its cell, or the merged one around it. */
  public OfficeCell shown(int column) {
    return column < shown.size() ? shown.get(column) : OfficeCell.EMPTY;
  }

  public boolean isEmpty() {
    return cells.stream().allMatch(OfficeCell::isEmpty);
  }

  /** Its texts that are not empty, on one line each. */
  List<String> texts() {
    return cells.stream().filter(cell -> !cell.isEmpty()).map(OfficeCell::tidy).toList();
  }

  /** The row as one text, for a report. */
  public String said() {
    return String.join(" | ", texts());
  }
}
