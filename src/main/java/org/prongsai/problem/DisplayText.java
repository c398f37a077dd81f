package org.prongsai.problem;

import java.util.regex.Pattern;

/** Text of the content as a report may show it: on one line, nothing in it hidden. */
public final class DisplayText {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST = 160;

  private DisplayText() {}

  /** The text with a space for line breaks; what cannot be seen is named: {@code <U+200B>}. */
  public static String of(String text) {
    var shown = new StringBuilder(text.length());
    SPACE.matcher(text).replaceAll(" ").codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  /** The start of a text that may be as long as a cell can hold. */
  static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    int end = text.offsetByCodePoints(0, LONGEST - 1);
    // A Thai vowel or tone mark stays with its consonant.
    while (end > 1 && isMark(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }

  /** How many places a text takes where all letters are of one width. */
  static int width(String text) {
    return (int) text.codePoints().filter(c -> !isMark(c)).count();
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void append(StringBuilder shown, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append("<U+%04X>".formatted(c));
      default -> shown.appendCodePoint(c);
    }
  }
}
