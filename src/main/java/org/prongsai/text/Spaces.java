package org.prongsai.text;

/** Space around a text, of all kinds that people and programs put there. */
public final class Spaces {

  // Space that is not white space for Java: no-break spaces, and what has no width at all.
  private static final String ALSO_SPACE = "\u00A0\u2007\u202F\u200B\u200C\u200D\u2060\uFEFF";

  private Spaces() {}

  /** Whether nothing but space is in a text. */
  public static boolean isBlank(String text) {
    return text.chars().allMatch(Spaces::isSpace);
  }

  /** A text without space around it. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || (c >= '\u00A0' && ALSO_SPACE.indexOf(c) >= 0);
  }
}
