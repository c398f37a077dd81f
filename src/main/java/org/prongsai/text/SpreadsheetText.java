package org.prongsai.text;

/** Escapes texts that a spreadsheet would run as a formula of a CSV file (CSV injection). */
public final class SpreadsheetText {

  /** What stands before such a text in CSV. */
  public static final String PREFIX = "'";

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private SpreadsheetText() {}

  /** The text as it stands in a CSV file; a lone {@code -} is harmless and stays. */
  public static String safe(String text) {
    boolean runs =
        !text.isEmpty() && !text.equals("-") && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return runs ? PREFIX + text : text;
  }
}
