package org.prongsai.linebreak;

import java.util.List;
import java.util.Set;
import org.prongsai.linebreak.Token.Kind;

/**
 * What no line leaves hanging at its end, where the whole is short: a little word whose meaning
 * comes after it, a label, and a count without what it is of: ๒ จาก ๓๕ ข้อ.
 */
final class Hanging {

  private static final Set<String> WORDS = Set.of("ที่", "แต่", "ถ้า", "จึง");
  private static final Set<String> BEFORE_COUNT =
      Set.of("จาก", "เต็ม", "อีก", "ของ", "ยกเลิก", "ไม่รวม", "ไม่นับ");
  private static final Set<String> COUNTING = Set.of("รวม", "นับ");
  private static final Set<String> BETWEEN_NUMBERS = Set.of("จาก", "และ");

  private Hanging() {}

  /** Whether the word before an index would hang there. */
  static boolean before(List<Token> tokens, int index) {
    var left = tokens.get(index - 1);
    var right = tokens.get(index);
    if (WORDS.contains(left.text()) || left.text().equals(":") && labels(tokens, index)) {
      return true;
    }
    if (right.is(Kind.NUMBER)) {
      return BEFORE_COUNT.contains(left.text())
          || COUNTING.contains(left.text()) && after(tokens, index - 1).equals("ไม่")
          || BETWEEN_NUMBERS.contains(left.text()) && number(tokens, index - 2);
    }
    return left.is(Kind.NUMBER)
        && BETWEEN_NUMBERS.contains(right.text())
        && number(tokens, index + 1);
  }

  private static boolean labels(List<Token> tokens, int index) {
    return index > 1 && tokens.get(index - 2).thai() && tokens.get(index - 2).spaced();
  }

  /** The word that one comes after. */
  private static String after(List<Token> tokens, int index) {
    return index > 0 ? tokens.get(index - 1).text() : "";
  }

  private static boolean number(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(Kind.NUMBER);
  }
}
