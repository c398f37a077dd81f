package org.prongsai.text;

/** Thai digits ๐–๙ are a way to show and to enter; inside and in datasets digits are ASCII. */
public final class ThaiDigits {

  private static final char THAI_ZERO = '๐';
  private static final char THAI_NINE = '๙';

  // What a keyboard for Chinese or Japanese types.
  private static final char WIDE_ZERO = '\uFF10';
  private static final char WIDE_NINE = '\uFF19';

  private ThaiDigits() {}

  /** The text with ASCII digits for Thai ones, and for those of full width. */
  public static String toAscii(String text) {
    var thai = shift(text, THAI_ZERO, THAI_NINE, '0' - THAI_ZERO);
    return shift(thai, WIDE_ZERO, WIDE_NINE, '0' - WIDE_ZERO);
  }

  /** The text with Thai digits for ASCII ones. Codes such as {@code o17} are never given to it. */
  public static String toThai(String text) {
    return shift(text, '0', '9', THAI_ZERO - '0');
  }

  private static String shift(String text, char first, char last, int by) {
    var shifted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shifted.append(c >= first && c <= last ? (char) (c + by) : c);
    }
    return shifted.toString();
  }
}
