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
   * The text as it stands in a CSV file; a lone {@code -} is harmless and stays. A text that looks
   * like an escaped one is escaped once more.
   */
  public static String safe(String text) {
    return isEscapable(text) && !text.equals("-") ? PREFIX + text : text;
  }

  /** The text that stands so in a CSV file whose texts are escaped. */
  public static String unescaped(String cell) {
    return cell.startsWith(PREFIX) && isEscapable(cell) ? cell.substring(PREFIX.length()) : cell;
  }

  /** Whether a text starts as a formula does, apostrophes apart. */
  private static boolean isEscapable(String text) {
    int start = 0;
    while (text.startsWith(PREFIX, start)) {
      start++;
    }
    return start < text.length() && startsFormula(text.charAt(start));
  }

  /** Whether a formula may start with a character. */
  public static boolean startsFormula(int character) {
    return FORMULA_STARTS.indexOf(character) >= 0;
  }
}
