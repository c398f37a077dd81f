package org.prongsai.problem;

import java.util.Comparator;
import java.util.Objects;
import org.prongsai.privacy.CitizenNumber;

/**
 * A place in the site folder that an editor can go to.
 *
 * @param file path relative to the site folder, with forward slashes, never empty
 * @param line physical line (of a spreadsheet: the row), from 1
 * @param column column in code points (of a spreadsheet: the column's number), from 1
 * @param field name of the table column, or empty outside tables
 * @param cell spreadsheet name of the cell such as {@code D18}, or empty outside tables
 */
public record Location(String file, int line, int column, String field, String cell)
    implements Comparable<Location> {

  /** What stands between a workbook and one of its sheets in the file of a place. */
  private static final String SHEET = " › ";

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparing(Location::field);

  public Location {
    Objects.requireNonNull(field, "field must not be null");
    Objects.requireNonNull(cell, "cell must not be null");
    if (file.isEmpty() || line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "a location needs a file, a line and a column from 1: "
              + file
              + ":"
              + line
              + ":"
              + column);
    }
  }

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 1, 1, "", "");
  }

  /** A sheet of a workbook, as the file of the places in it. */
  public static String sheet(String workbook, String sheet) {
    return workbook + SHEET + sheet;
  }

  /** The file without a sheet. */
  public String path() {
    int end = file.indexOf(SHEET);
    return end < 0 ? file : file.substring(0, end);
  }

  /** The sheet of the workbook; empty where the file is none that has several. */
  public String sheet() {
    int end = file.indexOf(SHEET);
    return end < 0 ? "" : file.substring(end + SHEET.length());
  }

  /** A place in a text file. */
  public static Location of(String file, int line, int column) {
    return new Location(file, line, column, "", "");
  }

  /** The place behind a text that begins here and whose lines end with {@code \n}. */
  public Location behind(String text) {
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    int inLine = text.codePointCount(text.lastIndexOf('\n') + 1, text.length());
    return of(file, line + lines, (lines == 0 ? column : 1) + inLine);
  }

  /** A cell of a table; {@code line} and {@code columnNumber} are those of the spreadsheet. */
  public static Location ofCell(String file, int line, int columnNumber, int row, String field) {
    return new Location(file, line, columnNumber, field, columnLetters(columnNumber) + row);
  }

  /** The same place, of a column of that name. */
  public Location inField(String name) {
    return new Location(file, line, column, name, cell);
  }

  /** The same place, with citizen numbers in the names of file and column hidden. */
  Location masked() {
    var shownFile = CitizenNumber.masked(file, "");
    var shownField = CitizenNumber.masked(field, "");
    return shownFile.equals(file) && shownField.equals(field)
        ? this
        : new Location(shownFile, line, column, shownField, cell);
  }

  /** The place with the name of its cell, where a message speaks of it. */
  public String said() {
    return this + (cell.isEmpty() ? "" : " (" + cell + ")");
  }

  /** Letters that a spreadsheet gives to a column: 1 is A, 27 is AA. */
  public static String columnLetters(int columnNumber) {
    var letters = new StringBuilder();
    for (int n = columnNumber; n > 0; n = (n - 1) / 26) {
      letters.insert(0, (char) ('A' + (n - 1) % 26));
    }
    return letters.toString();
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
