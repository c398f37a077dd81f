package org.prongsai.text;

import java.util.Locale;

/** Characters that nobody sees and that are no part of a text. */
public final class HiddenCharacters {

  // Marks of writing direction that programs leave around dates and numbers; they say nothing.
  private static final String DIRECTION_MARKS = "\u200E\u200F\u061C";

  private HiddenCharacters() {}

  /**
   * Whether a character makes a text something else than it looks: control characters, those that
   * turn the order of writing round, and those that mean something in one font only. The Thai
   * letters of old fonts are none of them.
   */
  public static boolean isHidden(int c) {
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

  /** Whether a character only says in which direction is written, where all is written in one. */
  public static boolean isDirectionMark(int c) {
    return DIRECTION_MARKS.indexOf(c) >= 0;
  }

  /** The name of a character: {@code U+202E}. */
  public static String name(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }
}
