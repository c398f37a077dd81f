package org.prongsai.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds thirteen digits that are labelled as tax id or citizen number, however they are grouped,
 * even across a line break.
 */
final class LabelledDigits {

  // Letters of Thai have marks of their own, which are no separators.
  private static final String GAP = "[^0-9\\p{L}\\p{M}]{0,3}";
  private static final String NUMBER = "([1-9](?:" + GAP + "[0-9]){12})(?![0-9])";
  private static final String ORDINAL = "[1-9][0-9]{0,2}[.)] ?";
  private static final Pattern BEHIND_LABEL =
      Pattern.compile(
          "([^0-9]{0,40}?(?:13 ?(?:หลัก|digits?)[^0-9]{0,10})?)(?:" + ORDINAL + ")??" + NUMBER);
  private static final Pattern IN_COLUMN =
      Pattern.compile(
          "(?:(?<![0-9]" + GAP + ")|(?<=(?<![0-9])" + ORDINAL + "))(?<![0-9])" + NUMBER);

  // What stands between may say that the number is another.
  private static final Pattern OTHER =
      Pattern.compile("โครงการ|สัญญา|e-?gp|โทร|วันที่|ราคา|วงเงิน|จำนวน|บาร์โค้ด");
  private static final Pattern PROJECT = Pattern.compile("[56][0-9]{10}");
  private static final Pattern LONG_GROUP = Pattern.compile("[0-9]{6}");
  private static final int MOST_GAPS = 4;
  private static final int REACH = 15;

  private LabelledDigits() {}

  /**
   * The numbers that may be those of persons: those that look like one, and those that are called
   * so; none of these overlaps the former.
   */
  static List<ThirteenDigitNumber> candidates(PlainText text, ColumnHint about) {
    var found = new ArrayList<>(ThirteenDigitFinder.in(text.text()));
    var spans = new Spans();
    found.forEach(number -> spans.take(number.start(), number.end()));
    for (var labelled : in(text.text(), about)) {
      if (spans.take(labelled.start(), labelled.end())) {
        found.add(labelled);
      }
    }
    return found;
  }

  /** The numbers; those of juristic persons, which begin with 0, are left out. */
  static List<ThirteenDigitNumber> in(String plain, ColumnHint about) {
    var found = new ArrayList<ThirteenDigitNumber>();
    var label = PersonalTaxId.WORDS.pattern().matcher(plain);
    var behind = BEHIND_LABEL.matcher(plain).useTransparentBounds(true);
    while (label.find()) {
      behind.region(label.end(), plain.length());
      if (behind.lookingAt()
          && !OTHER.matcher(behind.group(1)).find()
          && (isOfNumbers(plain, label.start(), label.end())
              || LONG_GROUP.matcher(behind.group(2)).find())) {
        found.add(digits(plain, behind.start(2), behind.end(2)));
      }
    }
    if (about.isTaxId()) {
      IN_COLUMN
          .matcher(plain)
          .results()
          .forEach(number -> found.add(digits(plain, number.start(1), number.end(1))));
    }
    found.removeIf(number -> !isOneNumber(plain.substring(number.start(), number.end()), number));
    return found;
  }

  /** Whether a label speaks of numbers; cards of citizens are also counted, in small numbers. */
  private static boolean isOfNumbers(String plain, int start, int end) {
    return plain.substring(Math.max(0, start - REACH), end).contains("เลข")
        || plain.charAt(end - 1) <= 'z';
  }

  private static ThirteenDigitNumber digits(String plain, int start, int end) {
    return new ThirteenDigitNumber(
        start, end, plain.substring(start, end).replaceAll("[^0-9]", ""));
  }

  /** Whether it is neither a row of amounts nor the number of a project beside another. */
  private static boolean isOneNumber(String text, ThirteenDigitNumber number) {
    var groups = text.split("[^0-9]+");
    var gaps = Stream.of(text.split("[0-9]+")).filter(gap -> !gap.isEmpty()).toList();
    // A cell for each digit or group is known by its grouping alone; others are columns.
    if (gaps.size() > MOST_GAPS
        || gaps.stream().anyMatch(gap -> gap.contains("|"))
        || Stream.of(groups).anyMatch(group -> PROJECT.matcher(group).matches())) {
      return false;
    }
    if (gaps.stream().anyMatch(gap -> gap.contains(",") || gap.contains("."))) {
      return gaps.size() > 1 && gaps.stream().distinct().count() == 1 && !isAmount(groups);
    }
    // Nothing but its label and its grouping tells that it is one.
    return number.isCitizenNumber() || gaps.stream().allMatch(gap -> gap.matches("[ -]+"));
  }

  private static boolean isAmount(String[] groups) {
    return Stream.of(groups).skip(1).allMatch(group -> group.length() == 3);
  }
}
