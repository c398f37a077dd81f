package org.prongsai.intake;

import org.prongsai.read.CellText;
import org.prongsai.read.RawCell;

/**
 * A cell of an office's file.
 *
 * @param text as found, without space around it
 * @param kind how the file holds it
 * @param isError whether a spreadsheet holds it as an error, or as a formula without a result
 */
record OfficeCell(String text, RawCell.Kind kind, boolean isError) {

  static final OfficeCell EMPTY = text("");

  static OfficeCell text(String text) {
    return new OfficeCell(CellText.clean(text), RawCell.Kind.TEXT, false);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text on one line, with ordinary spaces and letters as they should be composed. */
  String tidy() {
    return Tidy.line(text);
  }
}
