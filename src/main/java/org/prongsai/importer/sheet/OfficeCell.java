package org.prongsai.importer.sheet;

import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.read.table.CellText;
import org.prongsai.read.table.FileRow;
import org.prongsai.read.table.RawCell;

/**
 * A cell of an office's file.
 *
 * @param text as found, without space around it
 * @param kind how the file holds it
 * @param isError whether a spreadsheet holds it as an error, or as a formula without a result
 */
public record OfficeCell(String text, RawCell.Kind kind, boolean isError) {

  static final OfficeCell EMPTY = text("");

  public static OfficeCell text(String text) {
    return new OfficeCell(CellText.clean(text), RawCell.Kind.TEXT, false);
  }

  /** A cell as a workbook holds it. */
  static OfficeCell of(FileRow.SheetCell cell) {
    boolean isText = cell.kind() == RawCell.Kind.TEXT && !cell.isError();
    return isText ? text(cell.text()) : new OfficeCell(cell.text(), cell.kind(), cell.isError());
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text on one line, with ordinary spaces and letters as they should be composed. */
  public String tidy() {
    return CellNormaliser.line(text);
  }
}
