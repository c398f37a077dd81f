package org.prongsai.grade.sheet;

import java.util.Locale;

/** The kinds of faults that make a file hard to read by machine. */
public enum FaultKind {
  /** Cells of a sheet are joined; counted are the joined regions. */
  MERGED_CELLS,
  /** The first row that is not empty does not name each column in words of its own. */
  NO_HEADER,
  /** Empty rows or columns part tables that have different headers; counted are the tables. */
  SEVERAL_TABLES_IN_SHEET,
  /** A text is not UTF-8. */
  WRONG_ENCODING,
  /** Thai digits in a column of numbers or dates. */
  THAI_DIGITS,
  /** Years of the Buddhist Era, or Thai names of months, in a column of dates. */
  BE_DATES,
  /**
   * A spreadsheet keeps the numbers of a column as text, or a CSV writes them with commas between
   * thousands, a currency or a percent sign. Codes are no numbers: see {@link
   * CellClassification#isCode()}.
   */
  NUMBERS_AS_TEXT,
  /** A password or a key is needed. */
  ENCRYPTED,
  /** Cut short, or not what its format asks for. */
  DAMAGED,
  /** No bytes, or nothing to read in them. */
  EMPTY_FILE,
  /** The ending of the name belongs to another format than the bytes. */
  NAME_DISAGREES;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
