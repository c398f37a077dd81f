package org.prongsai.read.table;

import java.util.stream.Collectors;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiPrivateUse;

/** Cleans the text of a cell of characters that do not belong to it. */
public final class CellText {

  // Marks of writing direction that programs leave around dates and numbers; they say nothing.
  private static final String DIRECTION_MARKS = "\u200E\u200F\u061C";

  private CellText() {}

  /**
   * Stripped, with {@code \n} for every line break, with Thai letters for those of old fonts, and
   * without what cannot be seen and changes what is seen.
   */
  public static String clean(String text) {
    return Spaces.strip(isPlain(text) ? text : visible(text));
  }

  /** The characters that make a text something else than it looks, each once as {@code U+0007}. */
  static String hidden(String text) {
    if (isPlain(text)) {
      return "";
    }
    return withUnixBreaks(text)
        .codePoints()
        .filter(CellText::isHidden)
        .distinct()
        .mapToObj("U+%04X"::formatted)
        .collect(Collectors.joining(", "));
  }

  /** Whether letters of old fonts or marks of direction stand in a text: they have one meaning. */
  static boolean isMended(String text) {
    return !isPlain(text)
        && text.codePoints().anyMatch(c -> ThaiPrivateUse.is(c) || isDirectionMark(c));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isThaiOrAscii = c >= ' ' && c < 0x7F || c >= '\u0E00' && c < '\u0E80' || c == '\n';
      if (!isThaiOrAscii && (isHidden(c) || ThaiPrivateUse.is(c) || isDirectionMark(c))) {
        return false;
      }
    }
    return true;
  }

  private static String visible(String text) {
    var visible = new StringBuilder(text.length());
    ThaiPrivateUse.restored(withUnixBreaks(text))
        .codePoints()
        .filter(c -> !isHidden(c) && !isDirectionMark(c))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static String withUnixBreaks(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isDirectionMark(int c) {
    return DIRECTION_MARKS.indexOf(c) >= 0;
  }

  private static boolean isHidden(int c) {
    if (c == '\n' || c == '\t' || ThaiPrivateUse.is(c)) {
      return false;
    }
    boolean overrides = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean isNone = c >= 0xFFF9 && c <= 0xFFFF || c >= 0xE0000 && c <= 0xE007F;
    int type = Character.getType(c);
    return overrides
        || isNone
        || type == Character.CONTROL
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }
}
