package org.prongsai.grade.sheet;

import java.util.Optional;
import org.prongsai.text.Spaces;

/**
 * A cell that is not blank.
 *
 * @param row from 0
 * @param column from 0
 * @param isText whether a spreadsheet keeps it as text; in a CSV, which knows nothing else, false
 */
public record GridCell(
    int row, int column, String text, boolean isText, CellClassification folded) {

  public static Optional<GridCell> of(int row, int column, String text) {
    return of(row, column, text, false);
  }

  public static Optional<GridCell> of(int row, int column, String text, boolean isText) {
    return Spaces.isBlank(text)
        ? Optional.empty()
        : Optional.of(new GridCell(row, column, text, isText, CellClassification.of(text)));
  }

  boolean is(CellClassification.Type type) {
    return folded.type() == type;
  }
}
