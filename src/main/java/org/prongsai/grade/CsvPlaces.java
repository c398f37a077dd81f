package org.prongsai.grade;

import java.util.Optional;

/** Rows, from 1 for the header, and columns by their names, as a spreadsheet shows the file. */
final class CsvPlaces implements Places {

  @Override
  public String of(Area area) {
    return "row " + (area.firstRow() + 1);
  }

  @Override
  public String of(GridCell cell, Optional<String> column) {
    var name = column.map(Quote::of).orElse(Integer.toString(cell.column() + 1));
    return "row " + (cell.row() + 1) + ", column " + name;
  }
}
