package org.prongsai.validate.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/**
 * The parts of a date as people write it; it does not check whether the day exists.
 *
 * @param year as written, in either era; 0 to 99 for a short one
 * @param era what is written before the year
 * @param isThai whether the month is a Thai name, after which a short year is Buddhist
 */
record DateText(int year, int month, int day, Era era, boolean isThai) {

  /** What is written before the year, if anything. */
  enum Era {
    NOT_SAID,
    BUDDHIST,
    COMMON
  }

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:วันที่)?\\s*([0-9]{1,2})[\\s/-]*(?:เดือน)?\\s*([A-Za-zก-์][A-Za-zก-์.]*?)[\\s/,.-]*"
              + "(พ\\.?\\s*ศ\\.?|ค\\.?\\s*ศ\\.?)?\\s*([0-9]{4}|[0-9]{2})");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F\u200B]+");

  /** Reads a text; empty where it does not have the form of a date. */
  static Optional<DateText> of(String text) {
    var ascii = SPACES.matcher(ThaiDigits.toAscii(text)).replaceAll(" ").strip();
    var yearFirst = YEAR_FIRST.matcher(ascii);
    if (yearFirst.matches()) {
      return Optional.of(numeric(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4)));
    }
    var dayFirst = DAY_FIRST.matcher(ascii);
    if (dayFirst.matches()) {
      return Optional.of(numeric(number(dayFirst, 4), number(dayFirst, 3), number(dayFirst, 1)));
    }
    var named = NAMED.matcher(ascii);
    return named.matches() ? named(named) : Optional.empty();
  }

  /** Whether the year has two digits only. */
  boolean isShort() {
    return year < 100;
  }

  private static DateText numeric(int year, int month, int day) {
    return new DateText(year, month, day, Era.NOT_SAID, false);
  }

  private static Optional<DateText> named(Matcher parts) {
    var name = parts.group(2);
    var era = Optional.ofNullable(parts.group(3)).map(DateText::era).orElse(Era.NOT_SAID);
    return MonthNames.number(name)
        .map(
            month ->
                new DateText(
                    number(parts, 4), month, number(parts, 1), era, MonthNames.isThai(name)));
  }

  private static Era era(String written) {
    return written.startsWith("พ") ? Era.BUDDHIST : Era.COMMON;
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
