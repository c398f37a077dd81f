package org.prongsai.grade.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A table in a sheet.
 *
 * @param grid its cells, with the header and whatever stands above that
 * @param header the row that names the columns; empty where there is none
 */
public record SheetTable(Grid grid, Optional<List<GridCell>> header) {

  // A title, the name of the agency, the year: deeper down, rows of words are data.
  private static final int HEADER_WITHIN = 10;

  /** A table that may have lines above its header. */
  public static SheetTable of(Grid grid) {
    int columns = grid.columns().size();
    var header =
        grid.rows().values().stream()
            .limit(HEADER_WITHIN)
            .filter(row -> isHeader(row, columns))
            .findFirst();
    return new SheetTable(grid, header);
  }

  /** The first row that data can stand in. */
  int firstDataRow() {
    return header.map(row -> row.get(0).row() + 1).orElse(0);
  }

  public Optional<String> name(int column) {
    return header.flatMap(
        row ->
            row.stream().filter(cell -> cell.column() == column).findFirst().map(GridCell::text));
  }

  List<String> names() {
    return header.orElse(List.of()).stream().map(GridCell::text).map(String::strip).toList();
  }

  /** Whether any column holds numbers or dates. */
  boolean hasData() {
    return grid.columns().keySet().stream().anyMatch(c -> DataColumn.of(this, c).isPresent());
  }

  /** A cell for each column, all of them words, no two the same. */
  private static boolean isHeader(List<GridCell> row, int columns) {
    var names = new HashSet<String>();
    return row.size() == columns
        && row.stream()
            .allMatch(
                cell -> cell.is(CellClassification.Type.TEXT) && names.add(cell.text().strip()));
  }
}
