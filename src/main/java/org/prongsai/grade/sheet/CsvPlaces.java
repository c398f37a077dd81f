package org.prongsai.grade.sheet;

import java.util.Optional;

/** Rows, from 1 for the header, and columns by their names, as a spreadsheet shows the file. */
public final class CsvPlaces implements PlaceNames {

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
