package org.prongsai.grade;

import java.util.Optional;

/**
 * A cell that is not blank.
 *
 * @param row from 0
 * @param column from 0
 * @param isText whether a spreadsheet keeps it as text; in a CSV, which knows nothing else, false
 */
record GridCell(int row, int column, String text, boolean isText, Folded folded) {

  static Optional<GridCell> of(int row, int column, String text) {
    return of(row, column, text, false);
  }

  static Optional<GridCell> of(int row, int column, String text, boolean isText) {
    return Folded.isBlank(text)
        ? Optional.empty()
        : Optional.of(new GridCell(row, column, text, isText, Folded.of(text)));
  }

  boolean is(Folded.Type type) {
    return folded.type() == type;
  }
}
