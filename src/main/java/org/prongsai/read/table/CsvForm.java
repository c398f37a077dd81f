package org.prongsai.read.table;

import java.nio.charset.Charset;
import java.util.BitSet;
import org.prongsai.text.SpreadsheetText;

/**
 * How the bytes of a CSV file are to be read.
 *
 * @param formulas the columns, from 0, in which an apostrophe belongs to the text
 * @param isPublished whether the program wrote the file: there every text that begins with an
 *     apostrophe has one before it
 * @param headerRow row of the header, from 1; what stands above it is no part of the table
 */
record CsvForm(
    Charset charset, Separator separator, BitSet formulas, boolean isPublished, int headerRow) {

  /** The text of a cell, by the index of its column. */
  String text(String cell, int column) {
    if (formulas.get(column)) {
      return cell;
    }
    return isPublished ? SpreadsheetText.unescaped(cell) : SpreadsheetText.typed(cell);
  }

  CsvForm withHeader(int row) {
    return new CsvForm(charset, separator, formulas, isPublished, row);
  }
}
