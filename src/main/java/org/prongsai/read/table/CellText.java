package org.prongsai.read.table;

import java.util.stream.Collectors;

/** The text of a cell without what is not part of it. */
public final class CellText {

  // Space that is not white space for Java: no-break spaces, and what has no width at all.
  private static final String ALSO_SPACE = "\u00A0\u2007\u202F\u200B\u200C\u200D\u2060\uFEFF";
  // We write an apostrophe before a text that a spreadsheet would run as a formula.
  private static final String RUN_AS_FORMULA = "=+-@\t\n";

  private CellText() {}

  /** Whether nothing but space is in it. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Without space around it. */
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

  /**
   * Stripped, with {@code \n} for every line break, without our apostrophe and control characters.
   */
  public static String clean(String text) {
    var stripped = strip(hasControls(text) ? withoutControls(text) : text);
    return isPrefixed(stripped) ? strip(stripped.substring(1)) : stripped;
  }

  /** The control characters in a text, each once, as {@code U+0007}; empty where there are none. */
  static String controls(String text) {
    if (!hasControls(text)) {
      return "";
    }
    return withUnixBreaks(text)
        .chars()
        .filter(CellText::isControl)
        .distinct()
        .mapToObj("U+%04X"::formatted)
        .collect(Collectors.joining(", "));
  }

  private static boolean isPrefixed(String text) {
    return text.length() > 1
        && text.charAt(0) == '\''
        && RUN_AS_FORMULA.indexOf(text.charAt(1)) >= 0;
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutControls(String text) {
    var visible = new StringBuilder(text.length());
    withUnixBreaks(text).chars().filter(c -> !isControl(c)).forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  private static String withUnixBreaks(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || (c >= '\u00A0' && ALSO_SPACE.indexOf(c) >= 0);
  }
}
