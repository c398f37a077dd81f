package org.prongsai.text;

/**
 * Escapes texts that a spreadsheet would run as a formula of a CSV file (CSV injection), so that
 * each can be read back as it was.
 */
public final class SpreadsheetText {

  /** What stands before such a text in CSV. */
  public static final String PREFIX = "'";

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private SpreadsheetText() {}

  /**
   * The text as it stands in a CSV file; a lone {@code -} is harmless and stays. A text that begins
   * with an apostrophe is escaped too, so that what begins with one was escaped.
   */
  public static String safe(String text) {
    boolean isFormula = !text.isEmpty() && startsFormula(text.charAt(0)) && !text.equals("-");
    return isFormula || text.startsWith(PREFIX) ? PREFIX + text : text;
  }

  /** The text that {@link #safe} wrote so. */
  public static String unescaped(String cell) {
    return cell.startsWith(PREFIX + PREFIX) ? cell.substring(PREFIX.length()) : typed(cell);
  }

  /**
   * The text of a cell that somebody may have typed: an apostrophe before a formula is there for
   * the spreadsheet, any other is a quote.
   */
  public static String typed(String cell) {
    int start = 0;
    while (cell.startsWith(PREFIX, start)) {
      start++;
    }
    boolean isEscaped = start > 0 && start < cell.length() && startsFormula(cell.charAt(start));
    return isEscaped ? cell.substring(PREFIX.length()) : cell;
  }

  /** Whether a formula may start with a character. */
  public static boolean startsFormula(int character) {
    return FORMULA_STARTS.indexOf(character) >= 0;
  }
}
