package org.prongsai.check;

import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Reports where one data file differs from its rows: what was found, what was expected, the number
 * of the row from 1, the column. A file that differs everywhere is not reported cell by cell.
 */
final class Differences {

  private static final int MOST = 20;

  private final String path;
  private final Problems problems;
  private int count;

  Differences(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  String path() {
    return path;
  }

  /** The file as a whole. */
  void file(String found, String expected) {
    place(Location.of(path), found, expected);
  }

  /** A place that is not a cell of a row, such as the header. */
  void place(Location place, String found, String expected) {
    add(place, found, expected, "", "");
  }

  /** A row as a whole. */
  void row(long line, int row, String found, String expected) {
    add(Location.of(path, (int) line, 1), found, expected, String.valueOf(row), "");
  }

  /** A cell, whose place names its column. */
  void cell(Location place, int row, String found, String expected) {
    add(place, found, expected, String.valueOf(row), place.field());
  }

  /** Whether enough has been said about this file. */
  boolean areMany() {
    return count >= MOST;
  }

  private void add(Location place, String found, String expected, String row, String column) {
    count++;
    if (count <= MOST) {
      problems.add(
          Rule.DATASET_DIFFERS,
          place,
          CheckedPage.shortened(found),
          CheckedPage.shortened(expected),
          row,
          column);
    }
  }
}
