package org.prongsai.grade.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that has the form of a day or a month, in either order of its parts. A short year in
 * digits alone, as in {@code 01/10/67}, may be of either era and is taken for neither.
 *
 * @param isBuddhist whether the year is of the Buddhist Era, or the month a Thai name
 */
record WrittenDate(boolean isBuddhist) {

  // Documents of our time: 2400 is 1857 in the Common Era.
  private static final int FIRST_BUDDHIST = 2400;
  private static final int LAST_BUDDHIST = 2699;
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  private static final String TIME =
      "(?:(?:T|\\s*,?\\s+)[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:\\.[0-9]+)?)?"
          + "(?:\\s*น\\.?|Z|[+-][0-9]{2}:?[0-9]{2})?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})" + TIME);
  // Only with strokes: 1.2.34 numbers a section.
  private static final Pattern SHORT_YEAR =
      Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/[0-9]{2}" + TIME);

  private static final String THAI_MONTH =
      "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน"
          + "|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม";
  private static final String SHORT_THAI_MONTH =
      "(?:ม|มี|พ|ก|ส|ต|ธ)\\.?\\s?ค\\.?|ก\\.?\\s?พ\\.?|(?:เม|มิ|ก|พ)\\.?\\s?ย\\.?";
  private static final Pattern THAI =
      Pattern.compile(
          "(?:วันที่\\s*)?(?:[0-9]{1,2}[\\s/-]*(?:เดือน\\s*)?)?(?:"
              + (THAI_MONTH + "|" + SHORT_THAI_MONTH)
              + ")[\\s/,-]*(?:[พค]\\.?\\s*ศ\\.?\\s*)?(?:[0-9]{4}|[0-9]{2})"
              + TIME);
  private static final Pattern THAI_ALONE =
      Pattern.compile("(?:เดือน\\s*)?(?:[0-9]{1,2}\\s*)?(?:" + THAI_MONTH + ")");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:[0-9]{1,2}[\\s-]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?"
              + "[\\s,-]*([0-9]{4})"
              + TIME,
          Pattern.CASE_INSENSITIVE);

  /** Reads a text without space around it, in ASCII digits. */
  static Optional<WrittenDate> of(String text) {
    if (THAI.matcher(text).matches() || THAI_ALONE.matcher(text).matches()) {
      return Optional.of(new WrittenDate(true));
    }
    var english = ENGLISH.matcher(text);
    if (english.matches()) {
      return Optional.of(inYear(english, 1));
    }
    var yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return isDay(yearFirst, 3, 4) ? Optional.of(inYear(yearFirst, 1)) : Optional.empty();
    }
    var yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      return isDay(yearLast, 1, 3) ? Optional.of(inYear(yearLast, 4)) : Optional.empty();
    }
    var shortYear = SHORT_YEAR.matcher(text);
    return shortYear.matches() && isDay(shortYear, 1, 2)
        ? Optional.of(new WrittenDate(false))
        : Optional.empty();
  }

  private static WrittenDate inYear(Matcher parts, int group) {
    int year = number(parts, group);
    return new WrittenDate(year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST);
  }

  /** Whether two numbers are a day and a month; which is which does not matter here. */
  private static boolean isDay(Matcher parts, int one, int other) {
    int smaller = Math.min(number(parts, one), number(parts, other));
    int greater = Math.max(number(parts, one), number(parts, other));
    return smaller >= 1 && smaller <= LAST_MONTH && greater <= LAST_DAY;
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
