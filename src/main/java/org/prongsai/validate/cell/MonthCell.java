package org.prongsai.validate.cell;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.Field;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.LimitedText;
import org.prongsai.text.ThaiDigits;

/**
 * A month as people write it, {@code ต.ค. 2566}, {@code 2566-10}, {@code 10/2566}; it is kept as
 * {@code 2023-10}. A year above 2400 is one of the Buddhist Era, and so is a short one behind a
 * Thai name.
 */
final class MonthCell {

  /** What a column of months takes, and what it does not. */
  private static final String SOME = "2026-12";

  private static final String NONE = "2026-13";
  // The patterns try each place of a run of spaces or points: no month is so long.
  private static final int LONGEST = 60;
  private static final int LEAST_BE = 2400;
  private static final int CENTURY_BE = 2500;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4}) *[-/.] *([0-9]{1,2})(?:-01)?");
  private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2}) *[-/.] *([0-9]{4})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:เดือน)?\\s*([A-Za-zก-์][A-Za-zก-์.]*?)[\\s/,.-]*"
              + "(?:ปี)?\\s*(?:พ\\.?\\s*ศ\\.?|ค\\.?\\s*ศ\\.?)?\\s*([0-9]{4}|[0-9]{2})");

  private MonthCell() {}

  /** Whether a column holds months. */
  static boolean isFor(Field field) {
    var pattern = field.constraints().pattern();
    return !pattern.isEmpty()
        && LimitedText.fits(Pattern.compile(pattern), SOME)
        && !LimitedText.fits(Pattern.compile(pattern), NONE);
  }

  /** The month that is meant; empty where a text is none, or may be several. */
  static Optional<YearMonth> of(String text) {
    var ascii = ThaiDigits.toAscii(text).strip();
    if (ascii.length() > LONGEST) {
      return Optional.empty();
    }
    var yearFirst = YEAR_FIRST.matcher(ascii);
    if (yearFirst.matches()) {
      return month(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), false);
    }
    var monthFirst = MONTH_FIRST.matcher(ascii);
    if (monthFirst.matches()) {
      return month(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)), false);
    }
    var named = NAMED.matcher(ascii);
    return named.matches()
        ? MonthNames.number(named.group(1))
            .flatMap(number -> month(named.group(2), number, MonthNames.isThai(named.group(1))))
        : Optional.empty();
  }

  private static Optional<YearMonth> month(String written, int month, boolean isThai) {
    int year = Integer.parseInt(written);
    boolean isShort = written.length() == 2;
    if (month < 1 || month > 12 || isShort && !isThai) {
      return Optional.empty();
    }
    int full = isShort ? CENTURY_BE + year : year;
    return Optional.of(YearMonth.of(full > LEAST_BE ? full - FiscalYear.ERA_OFFSET : full, month));
  }
}
