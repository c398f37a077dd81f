package org.prongsai.grade.sheet;

import java.util.Optional;

/** Names cells of a CSV file by row number (the header is row 1) and column name. */
public final class CsvCellReferences implements CellReferences {

  @Override
  public String of(CellRange area) {
    return "row " + (area.firstRow() + 1);
  }

  @Override
  public String of(GridCell cell, Optional<String> column) {
    var name = column.map(ShortQuote::of).orElse(Integer.toString(cell.column() + 1));
    return "row " + (cell.row() + 1) + ", column " + name;
  }
}
