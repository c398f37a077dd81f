package org.prongsai.grade.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column of numbers or of dates: at least four of five of its cells are such, dashes for no value
 * not counted.
 *
 * @param cells those that are, in the order of rows
 */
record DataColumn(CellClassification.Type type, List<GridCell> cells) {

  // The lines of a header in several rows, which Table does not take for one.
  private static final int LINES_ABOVE = 5;

  static Optional<DataColumn> of(SheetTable table, int column) {
    var all =
        table.grid().columns().getOrDefault(column, List.of()).stream()
            .filter(cell -> cell.row() >= table.firstDataRow())
            .filter(cell -> !cell.is(CellClassification.Type.NONE))
            .toList();
    var data = table.header().isPresent() ? all : belowWords(all);
    return Stream.of(CellClassification.Type.NUMBER, CellClassification.Type.DATE)
        .map(type -> new DataColumn(type, data.stream().filter(cell -> cell.is(type)).toList()))
        .filter(found -> !found.cells.isEmpty() && 5 * found.cells.size() >= 4 * data.size())
        .findFirst();
  }

  private static List<GridCell> belowWords(List<GridCell> cells) {
    int words = 0;
    while (words < Math.min(LINES_ABOVE, cells.size())
        && cells.get(words).is(CellClassification.Type.TEXT)) {
      words++;
    }
    return cells.subList(words, cells.size());
  }

  List<GridCell> inThaiDigits() {
    return cells.stream().filter(cell -> cell.folded().hasThaiDigits()).toList();
  }

  List<GridCell> inBuddhistEra() {
    return cells.stream().filter(cell -> cell.folded().isBuddhist()).toList();
  }

  /** Numbers that a program would take for text; in a column of codes only dressed ones. */
  List<GridCell> asText() {
    if (type != CellClassification.Type.NUMBER) {
      return List.of();
    }
    boolean codes = cells.stream().anyMatch(cell -> cell.isText() && cell.folded().isCode());
    return cells.stream()
        .filter(cell -> cell.folded().isDressed() || (cell.isText() && !codes))
        .toList();
  }
}
