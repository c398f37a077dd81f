package org.prongsai.grade.sheet;

import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/** Cells and ranges as a formula names them: {@code Sheet1!B2:D2}. */
public record SheetCellReferences(String sheet) implements CellReferences {

  /** A range of joined cells; {@code A:A} is a whole column, with rows of -1. */
  public static CellRange area(CellRangeAddress range) {
    int row = Math.min(range.getFirstRow(), range.getLastRow());
    int column = Math.min(range.getFirstColumn(), range.getLastColumn());
    if (Math.min(row, column) < -1 || Math.max(row, column) < 0) {
      throw new IllegalArgumentException("no such range: " + range);
    }
    // A damaged file may name the ends the other way round, which POI refuses to write.
    return new CellRange(
        row,
        column,
        Math.max(range.getFirstRow(), range.getLastRow()),
        Math.max(range.getFirstColumn(), range.getLastColumn()));
  }

  @Override
  public String of(CellRange area) {
    var range =
        new CellRangeAddress(
            area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
    return range.formatAsString(sheet, false);
  }

  @Override
  public String of(GridCell cell, Optional<String> column) {
    return of(new CellRange(cell.row(), cell.column(), cell.row(), cell.column()));
  }
}
