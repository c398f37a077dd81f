package org.prongsai.linebreak;

import static org.prongsai.linebreak.LittleWords.CLOSING;
import static org.prongsai.linebreak.LittleWords.COUNTS;
import static org.prongsai.linebreak.LittleWords.FREE;
import static org.prongsai.linebreak.LittleWords.MONTHS;
import static org.prongsai.linebreak.LittleWords.NUMBERED;
import static org.prongsai.linebreak.LittleWords.OPENING;
import static org.prongsai.linebreak.LittleWords.UNITS;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.linebreak.Token.Kind;

/** How well a line may end between two words. */
enum Boundary {
  /** It may not. */
  NEVER,
  /** Between two words that may make one meaning: only where the whole would be long. */
  WEAK,
  /** It may. */
  FREE_END;

  private static final String CLOSING_MARKS = "/)]}”’»,.;:!?%ๆฯ…'–—-·•|";
  private static final String OPENING_MARKS = "([{“‘«";
  private static final Set<String> ERAS = Set.of("พ.ศ.", "ค.ศ.");
  private static final Set<String> YEARS = Set.of("ปี", "ปีงบประมาณ");
  private static final Pattern YEAR = Pattern.compile("[๑๒12][๐-๙0-9]{3}");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,3}[0-9๐-๙]{1,3}");
  private static final String PLACE = "ที่";
  // A slash between words as short as these makes one name: กอง/ฝ่าย.
  private static final int SHORT = 5;
  // A name of this many letters still keeps the abbreviation or number after it.
  private static final int SHORT_NAME = 12;

  /** What stands between the word at an index and the one before it. */
  static Boundary before(List<Token> tokens, int index) {
    var left = tokens.get(index - 1);
    var right = tokens.get(index);
    if (right.is(Kind.MARK) && CLOSING_MARKS.contains(right.text())
        || left.is(Kind.MARK) && OPENING_MARKS.contains(left.text())) {
      return NEVER;
    }
    if (left.text().equals("/")) {
      return slashed(tokens, index);
    }
    if (numbers(tokens, index) || Hanging.before(tokens, index)) {
      return NEVER;
    }
    if (right.spaced()) {
      return left.is(Kind.MARK) && right.is(Kind.NUMBER) && dash(left) ? NEVER : FREE_END;
    }
    return left.thai() && right.thai() ? words(left, right) : together(left, right);
  }

  private static boolean dash(Token mark) {
    return "–—-".contains(mark.text());
  }

  /** Two kinds of writing without a space: one word, but at a mark. */
  private static Boundary together(Token left, Token right) {
    return left.is(Kind.MARK) || right.is(Kind.MARK) ? FREE_END : NEVER;
  }

  private static Boundary slashed(List<Token> tokens, int index) {
    return index > 1
            && tokens.get(index - 2).letters() <= SHORT
            && tokens.get(index).letters() <= SHORT
        ? NEVER
        : FREE_END;
  }

  /** Whether a number belongs to its other side: to its unit, its month, its era, its name. */
  private static boolean numbers(List<Token> tokens, int index) {
    var left = tokens.get(index - 1);
    var right = tokens.get(index);
    if (left.is(Kind.NUMBER)) {
      return MONTHS.contains(right.text()) || unit(tokens, index);
    }
    if (MONTHS.contains(left.text())) {
      return right.is(Kind.NUMBER);
    }
    if (right.is(Kind.ABBREVIATION)) {
      return left.thai()
          && !ERAS.contains(right.text())
          && !FREE.contains(left.text())
          && left.letters() <= SHORT_NAME;
    }
    if (left.text().equals("ณ") || right.text().equals(PLACE) && numberAfter(tokens, index)) {
      return true;
    }
    if (right.is(Kind.LATIN)) {
      return CODE.matcher(right.text()).matches() && NUMBERED.contains(left.text());
    }
    return right.is(Kind.NUMBER) && (left.is(Kind.ABBREVIATION) || named(left, tokens, index));
  }

  /** Whether the word at an index is the unit of the number before it, and begins no name. */
  private static boolean unit(List<Token> tokens, int index) {
    var word = tokens.get(index);
    boolean ordinal = index > 1 && tokens.get(index - 2).text().endsWith(PLACE);
    boolean named = NUMBERED.contains(word.text()) && numberAfter(tokens, index);
    return UNITS.contains(word.text())
        && !(word.spaced() && (year(tokens, index - 1) || ordinal || named));
  }

  /** Whether the number at an index ends the name before it: หมู่ที่ ๕, but not รวม ๕ คน. */
  private static boolean named(Token left, List<Token> tokens, int index) {
    boolean isUnit = UNITS.contains(left.text()) && !NUMBERED.contains(left.text());
    if (!left.thai() || isUnit && index > 1 && tokens.get(index - 2).is(Kind.NUMBER)) {
      return false;
    }
    var next = index + 1 < tokens.size() ? tokens.get(index + 1).text() : "";
    if (left.text().endsWith(PLACE)) {
      return !MONTHS.contains(next);
    }
    if (YEARS.contains(left.text()) && year(tokens, index)) {
      return true;
    }
    boolean counts = next.equals("จาก") && numberAfter(tokens, index + 1);
    return !UNITS.contains(next)
        && !MONTHS.contains(next)
        && (NUMBERED.contains(left.text())
            || !counts && !FREE.contains(left.text()) && left.letters() <= SHORT_NAME);
  }

  private static boolean numberAfter(List<Token> tokens, int index) {
    return index + 1 < tokens.size() && tokens.get(index + 1).is(Kind.NUMBER);
  }

  private static boolean year(List<Token> tokens, int index) {
    return YEAR.matcher(tokens.get(index).text()).matches()
        && index > 0
        && (ERAS.contains(tokens.get(index - 1).text())
            || YEARS.contains(tokens.get(index - 1).text())
            || MONTHS.contains(tokens.get(index - 1).text()));
  }

  private static Boundary words(Token left, Token right) {
    if (left.text().length() == 1
        || right.text().length() == 1
        || OPENING.contains(left.text())
        || CLOSING.contains(right.text())
        || COUNTS.contains(left.text())
            && (UNITS.contains(right.text()) || COUNTS.contains(right.text()))) {
      return NEVER;
    }
    if (FREE.contains(left.text()) || FREE.contains(right.text()) || opens(right)) {
      return FREE_END;
    }
    return WEAK;
  }

  /** Whether a word begins something new: a noun made of a verb, a person, a negation. */
  private static boolean opens(Token word) {
    return word.text().startsWith("การ")
        || word.text().startsWith("ความ")
        || word.text().startsWith("ผู้")
        || word.text().startsWith("ไม่")
        || word.text().startsWith("ยัง")
        || word.text().startsWith("อย่าง");
  }
}
