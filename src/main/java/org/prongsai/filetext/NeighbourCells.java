package org.prongsai.filetext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Digits in cells side by side that may be one number, put together as a reader does.
 *
 * @param first column of the first cell, from 0
 * @param last column of the last cell
 * @param about names of the columns
 * @param text the digits, behind the words in the cell before them
 */
public record NeighbourCells(int first, int last, String about, String text) {

  /** Between the cells of a row: no mark that people write inside a number. */
  public static final String BORDER = " \u00A6 ";

  private static final Pattern NO_DIGITS = Pattern.compile("\\P{Nd}{1,60}");
  // Most numbers that are issued to somebody or something have thirteen.
  private static final int LENGTH = 13;

  /** A cell that is not empty. */
  public record Cell(int column, String text) {

    boolean isDigits() {
      int length = length();
      if (length == 0 || length >= LENGTH) {
        return false;
      }
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isDigit(c) && !Character.isWhitespace(c)) {
          return false;
        }
      }
      return true;
    }

    int length() {
      return text.strip().length();
    }
  }

  /**
   * The numbers that a row may hold.
   *
   * @param name gives the name of a column, or an empty text
   * @param row its cells from the left
   */
  public static List<NeighbourCells> in(IntFunction<String> name, List<Cell> row) {
    var found = new ArrayList<NeighbourCells>();
    for (int first = 0; first < row.size() - 1; first++) {
      if (!row.get(first).isDigits()) {
        continue;
      }
      int last = last(row, first);
      if (last > first && !isInLongerRow(row, first, last)) {
        found.add(of(name, row, first, last));
      }
    }
    return found;
  }

  /** The cell with which the digits from a cell on make a whole number; otherwise -1. */
  private static int last(List<Cell> row, int first) {
    int digits = 0;
    for (int i = first; i < row.size() && isNext(row, first, i) && digits < LENGTH; i++) {
      digits += row.get(i).length();
      if (digits == LENGTH) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNext(List<Cell> row, int first, int i) {
    // A cell that was joined over two columns leaves the second one empty.
    return row.get(i).isDigits()
        && (i == first || row.get(i).column() - row.get(i - 1).column() <= 2);
  }

  /** A digit in each cell and more of them beside: a row of answers. */
  private static boolean isInLongerRow(List<Cell> row, int first, int last) {
    boolean isOfSingles = last - first == LENGTH - 1;
    boolean goesOn = last + 1 < row.size() && isNext(row, first, last + 1);
    boolean cameBefore =
        first > 0 && isNext(row, first - 1, first) && row.get(first - 1).isDigits();
    return isOfSingles && (isSingle(row, last + 1, goesOn) || isSingle(row, first - 1, cameBefore));
  }

  private static boolean isSingle(List<Cell> row, int i, boolean isThere) {
    return isThere && row.get(i).length() == 1;
  }

  private static NeighbourCells of(IntFunction<String> name, List<Cell> row, int first, int last) {
    var digits = row.subList(first, last + 1);
    var about =
        digits.stream()
            .map(cell -> name.apply(cell.column()))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(" | "));
    boolean isLed = first > 0 && NO_DIGITS.matcher(row.get(first - 1).text()).matches();
    var joined =
        digits.stream().map(cell -> cell.text().strip()).collect(Collectors.joining(" | "));
    return new NeighbourCells(
        row.get(first).column(),
        row.get(last).column(),
        about,
        isLed ? row.get(first - 1).text() + " | " + joined : joined);
  }
}
