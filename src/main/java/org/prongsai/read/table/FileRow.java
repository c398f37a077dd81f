package org.prongsai.read.table;

import java.util.List;
import org.prongsai.text.Spaces;

/**
 * A record as a file holds it, before it is known what its columns are.
 *
 * @param line physical line where it starts
 * @param row row in which a spreadsheet shows it
 * @param cells its cells from column A on
 */
public record FileRow(int line, int row, List<SheetCell> cells) {

  /**
   * The text of a cell, as in the file.
   *
   * @param isError whether a spreadsheet holds it as an error
   */
  public record SheetCell(String text, RawCell.Kind kind, boolean isError) {

    public static final SheetCell EMPTY = text("");

    public static SheetCell text(String text) {
      return new SheetCell(text, RawCell.Kind.TEXT, false);
    }

    public boolean isEmpty() {
      return Spaces.isBlank(text);
    }
  }

  public FileRow {
    cells = List.copyOf(cells);
  }

  /** The cell in a column, counted from 0; an empty one beyond the last. */
  public SheetCell cell(int index) {
    return index < cells.size() ? cells.get(index) : SheetCell.EMPTY;
  }

  /** Number of cells without the empty ones at the end, which spreadsheets leave. */
  int filledLength() {
    int length = cells.size();
    while (length > 0 && cells.get(length - 1).isEmpty()) {
      length--;
    }
    return length;
  }

  boolean isEmpty() {
    return filledLength() == 0;
  }
}
