package org.prongsai.privacy;

import java.util.List;

/**
 * The result of one quick pass over a text, which shows for most texts that no further search is
 * needed.
 *
 * @param digits how many digits of any script are in it
 * @param hasAt whether there is an {@code @}, or what is written for it
 * @param isNumber whether there is nothing but ASCII digits
 * @param hasHouse whether there are words of a house number and of the name of a person
 */
record TextPrefilter(int digits, boolean hasAt, boolean isNumber, boolean hasHouse) {

  /** The shortest number that is looked for, a telephone number. */
  static final int FEWEST_DIGITS = 9;

  static final int REGISTERED = 13;

  private static final String LIVES = "อยู่บ้านเลขที่";
  private static final List<String> HOUSES =
      List.of("เลขที่", "หมู่", "ม.", "Moo", "moo", "MOO", "ouse");
  private static final List<String> NAMES =
      List.of(
          "นาย", "นาง", "น.ส", "ด.ช", "ด.ญ", "เด็ก", "Mr", "mr", "MR", "Miss", "miss", "MISS", "Ms",
          "ms");

  static TextPrefilter of(String text) {
    int digits = 0;
    int ascii = 0;
    boolean hasAt = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '\u0080') {
        ascii += c >= '0' && c <= '9' ? 1 : 0;
        hasAt |=
            c == '@'
                || c == '&'
                || c == 't' && i + 1 < text.length() && isBracket(text.charAt(i + 1));
      } else if (c >= '\uD800' && c <= '\uDBFF' || PlainText.digit(c) >= 0) {
        digits++;
      } else {
        hasAt |= c == '\uFF20';
      }
    }
    digits += ascii;
    boolean hasHouse =
        digits > 0 && (text.contains(LIVES) || holds(text, NAMES) && holds(text, HOUSES));
    return new TextPrefilter(digits, hasAt, ascii == text.length(), hasHouse);
  }

  /** Whether nothing private can be in the text. */
  boolean isPlain(String text, ColumnHint about) {
    if (digits < FEWEST_DIGITS) {
      return !hasAt && !hasHouse;
    }
    boolean isOther = digits != REGISTERED && text.charAt(0) != '0' && about.isNothing();
    // A juristic person; 00 begins a number abroad.
    boolean isJuristic = digits == REGISTERED && text.charAt(0) == '0' && text.charAt(1) != '0';
    return isNumber && (isOther || isJuristic);
  }

  private static boolean isBracket(char c) {
    return c == ')' || c == ']';
  }

  private static boolean holds(String text, List<String> words) {
    for (var word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
