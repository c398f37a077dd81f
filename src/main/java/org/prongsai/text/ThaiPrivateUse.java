package org.prongsai.text;

/**
 * Thai letters that old fonts kept in the private use area, shifted so that they do not collide:
 * text that is copied out of an old PDF holds them. Each stands for one letter of Unicode.
 */
public final class ThaiPrivateUse {

  private static final char FIRST = '\uF700';

  /** What U+F700 to U+F71A stand for, in this order. */
  private static final String MEANT =
      "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D"
          + "\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

  private ThaiPrivateUse() {}

  /** Whether a character is one of them. */
  public static boolean is(int character) {
    return character >= FIRST && character < FIRST + MEANT.length();
  }

  /** The text with the letters that are meant. */
  public static String restored(String text) {
    if (text.chars().noneMatch(ThaiPrivateUse::is)) {
      return text;
    }
    var restored = new StringBuilder(text.length());
    text.chars().forEach(c -> restored.append(is(c) ? MEANT.charAt(c - FIRST) : (char) c));
    return restored.toString();
  }
}
