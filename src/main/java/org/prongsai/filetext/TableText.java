package org.prongsai.filetext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.prongsai.filetext.NeighbourCells.Cell;

/**
 * The rows of a table: each as a whole, and digits that stand in cells side by side or one below
 * the other, put together.
 */
final class TableText {

  private static final int LENGTH = 13;
  private static final int LONGEST_ROW = 100_000;

  private final LocatedTextSink target;
  private final IntFunction<String> name;
  private final Map<Integer, Column> columns = new HashMap<>();

  /** Digits one below the other, as far as they go. */
  private record Column(int firstRow, int lastRow, String digits) {}

  /** The function gives the name of a column, or an empty text. */
  TableText(LocatedTextSink target, IntFunction<String> name) {
    this.target = target;
    this.name = name;
  }

  /**
   * Takes the next row.
   *
   * @param row its number from 0
   * @param line where it stands in a text, or 0
   */
  void row(int row, int line, List<Cell> cells) {
    var here = line > 0 ? target.onLine(line) : target;
    if (cells.size() > 1) {
      // A name in one cell and an address in the next.
      var whole = cells.stream().map(Cell::text).collect(Collectors.joining(NeighbourCells.BORDER));
      here.cell(
          Integer.toString(row + 1), "", whole.substring(0, Math.min(whole.length(), LONGEST_ROW)));
      for (var joined : NeighbourCells.in(name, cells)) {
        var place = reference(row, joined.first()) + ":" + reference(row, joined.last());
        here.cell(place, joined.about(), joined.text());
      }
    }
    var seen = new HashSet<Integer>();
    for (var cell : cells) {
      seen.add(cell.column());
      below(row, cell);
    }
    if (!seen.containsAll(columns.keySet())) {
      columns.keySet().stream().filter(c -> !seen.contains(c)).toList().forEach(this::end);
    }
  }

  /** Ends the table. */
  void end() {
    List.copyOf(columns.keySet()).forEach(this::end);
  }

  private void below(int row, Cell cell) {
    var above = columns.get(cell.column());
    if (above != null && (!cell.isDigits() || above.lastRow() != row - 1)) {
      end(cell.column());
      above = null;
    }
    if (cell.isDigits()) {
      var before = above == null ? "" : above.digits() + "\n";
      // What is longer is no number any more, and does not have to be kept.
      var digits = before.length() > 2 * LENGTH ? before : before + cell.text().strip();
      columns.put(cell.column(), new Column(above == null ? row : above.firstRow(), row, digits));
    }
  }

  private void end(int column) {
    var digits = columns.remove(column);
    if (digits.firstRow() < digits.lastRow()
        && digits.digits().replace("\n", "").length() == LENGTH) {
      var place = reference(digits.firstRow(), column) + ":" + reference(digits.lastRow(), column);
      target.cell(place, name.apply(column), digits.digits());
    }
  }

  static String reference(int row, int column) {
    return new CellReference(row, column, false, false).formatAsString();
  }
}
