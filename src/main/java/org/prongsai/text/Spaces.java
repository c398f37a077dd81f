package org.prongsai.text;

import java.util.regex.Pattern;

/** Strips and detects white space of every kind, including no-break and zero-width characters. */
public final class Spaces {

  // Space that is not white space for Java: no-break spaces, and what has no width at all.
  private static final String ALSO_SPACE = "\u00A0\u2007\u202F\u200B\u200C\u200D\u2060\uFEFF";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Spaces() {}

  /** Whether nothing but space is in a text. */
  public static boolean isBlank(String text) {
    return text.chars().allMatch(Spaces::isSpace);
  }

  /** The text without space of any kind around it. */
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

  /** The text with one space where there are several or line breaks, and none around it. */
  public static String single(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /**
   * The text without spaces: what two texts are compared by. Thai puts none between words, so where
   * they stand differs from one writer to the next.
   */
  public static String removed(String text) {
    return SPACES.matcher(text).replaceAll("");
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || c >= '\u00A0' && ALSO_SPACE.indexOf(c) >= 0;
  }
}
