package org.prongsai.read.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.problem.Location;

/**
 * Cells of a sheet that are merged into one; what it holds is held by the first.
 *
 * @param firstRow row as the sheet shows it, from 1
 * @param firstColumn from 0
 */
record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

  /** Reads {@code D2:D3}. */
  static Optional<MergedRange> of(String written) {
    var range = RANGE.matcher(written);
    return range.matches()
        ? Optional.of(
            new MergedRange(
                Integer.parseInt(range.group(2)),
                column(range.group(1)),
                Integer.parseInt(range.group(4)),
                column(range.group(3))))
        : Optional.empty();
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
  }

  boolean isAcross() {
    return lastColumn > firstColumn;
  }

  @Override
  public String toString() {
    return Location.columnLetters(firstColumn + 1)
        + firstRow
        + ":"
        + Location.columnLetters(lastColumn + 1)
        + lastRow;
  }
}
