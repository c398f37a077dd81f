package org.prongsai.text;

import java.util.regex.Pattern;

/**
 * Characters that nobody sees and that are no part of a text: control characters, and those that
 * set the direction of writing. Thai and English are written in one direction, so the latter either
 * do nothing or show letters and digits in another order than the one in which they stand.
 */
public final class HiddenCharacters {

  /** Control characters but tab and line breaks, and those that turn the order round. */
  public static final Pattern HARMFUL =
      Pattern.compile(
          "[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202B\u202E\u2067\uFFFE\uFFFF]");

  /** Those that do nothing where all is written from left to right. */
  public static final Pattern IDLE = Pattern.compile("[\u202A\u202C\u202D\u2066\u2068\u2069]");

  private HiddenCharacters() {}

  /** The name of a character: {@code U+202E}. */
  public static String name(int character) {
    return "U+%04X".formatted(character);
  }
}
