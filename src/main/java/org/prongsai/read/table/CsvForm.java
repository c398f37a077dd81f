package org.prongsai.read.table;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * How the bytes of a CSV file are to be read.
 *
 * @param formulas the columns, from 0, in which an apostrophe belongs to the text
 * @param headerRow row of the header, from 1; what stands above it is no part of the table
 */
record CsvForm(Charset charset, Separator separator, BitSet formulas, int headerRow) {

  CsvForm withHeader(int row) {
    return new CsvForm(charset, separator, formulas, row);
  }
}
