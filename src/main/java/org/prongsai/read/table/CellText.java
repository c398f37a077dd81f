package org.prongsai.read.table;

import java.util.stream.Collectors;
import org.prongsai.text.Spaces;

/** Cleans the text of a cell of characters that do not belong to it. */
public final class CellText {

  // We write an apostrophe before a text that a spreadsheet would run as a formula.
  private static final String RUN_AS_FORMULA = "=+-@\t\n";

  private CellText() {}

  /**
   * Stripped, with {@code \n} for every line break, without our apostrophe and control characters.
   */
  public static String clean(String text) {
    var stripped = Spaces.strip(hasControls(text) ? withoutControls(text) : text);
    return isPrefixed(stripped) ? Spaces.strip(stripped.substring(1)) : stripped;
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
}
