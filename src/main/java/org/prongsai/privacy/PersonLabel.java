package org.prongsai.privacy;

import java.util.regex.Pattern;
import org.prongsai.privacy.DigitRun.Window;

/** Tells whether thirteen digits stand beside words that call them the number of a person. */
final class PersonLabel {

  private static final String ORDINAL = "[1-9][0-9]{0,2}[.)] ?";
  private static final Pattern BETWEEN =
      Pattern.compile("([^0-9]{0,40}?(?:13 ?(?:หลัก|digits?)[^0-9]{0,10})?)(?:" + ORDINAL + ")?");
  private static final Pattern ORDINAL_BEFORE = Pattern.compile("(?<![0-9])" + ORDINAL + "$");
  private static final Pattern BEHIND =
      Pattern.compile("[^0-9\\p{L}\\p{M}]{0,4}(?:คือ|เป็น|is)? ?");
  // What stands between may say that the number is another.
  private static final Pattern OTHER =
      Pattern.compile("โครงการ|สัญญา|e-?gp|โทร|วันที่|ราคา|วงเงิน|จำนวน|บาร์โค้ด");
  private static final Pattern LONG_GROUP = Pattern.compile("[0-9]{6}");
  private static final int REACH = 110;
  private static final int NUMBER_REACH = 15;
  private static final int ORDINAL_REACH = 8;

  private PersonLabel() {}

  static boolean isBeside(Window window, ColumnHint about) {
    return about.isTaxId() && isFirst(window) || isBefore(window) || isBehind(window);
  }

  /** Whether nothing but its place in a list stands before it. */
  private static boolean isFirst(Window window) {
    var plain = window.run().plain();
    var before = plain.substring(Math.max(0, window.start() - ORDINAL_REACH), window.start());
    return window.first() == 0 || ORDINAL_BEFORE.matcher(before).find();
  }

  private static boolean isBefore(Window window) {
    var plain = window.run().plain();
    int from = Math.max(0, window.start() - REACH);
    var label = PersonalTaxId.WORDS.pattern().matcher(plain).region(from, window.start());
    int start = -1;
    int end = -1;
    while (label.find()) {
      start = label.start();
      end = label.end();
    }
    if (end < 0) {
      return false;
    }
    var between = BETWEEN.matcher(plain).region(end, window.start());
    return between.matches()
        && !OTHER.matcher(between.group(1)).find()
        && (isOfNumbers(plain, start, end)
            || window.groups().stream().anyMatch(group -> LONG_GROUP.matcher(group).find()));
  }

  /** Whether a label speaks of numbers; cards of citizens are also counted, in small numbers. */
  private static boolean isOfNumbers(String plain, int start, int end) {
    return plain.substring(Math.max(0, start - NUMBER_REACH), end).contains("เลข")
        || plain.charAt(end - 1) <= 'z';
  }

  private static boolean isBehind(Window window) {
    var plain = window.run().plain();
    var gap = BEHIND.matcher(plain).region(window.end(), plain.length());
    return gap.lookingAt()
        && PersonalTaxId.WORDS
            .pattern()
            .matcher(plain)
            .region(gap.end(), plain.length())
            .lookingAt();
  }
}
