package org.prongsai.validate.cell;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.Field;
import org.prongsai.text.LimitedText;
import org.prongsai.text.ThaiDigits;

/**
 * A month as people write it, {@code ต.ค. 2566}, {@code 2566-10}, {@code 10/2566}; it is kept as
 * {@code 2023-10}.
 */
final class MonthCell {

  /** What a column of months takes, and what it does not. */
  private static final String SOME = "2026-12";

  private static final String NONE = "2026-13";
  // The patterns try each place of a run of spaces or points: no month is so long.
  private static final int LONGEST = 60;

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
      return MonthNames.inYear(Integer.parseInt(yearFirst.group(2)), yearFirst.group(1));
    }
    var monthFirst = MONTH_FIRST.matcher(ascii);
    if (monthFirst.matches()) {
      return MonthNames.inYear(Integer.parseInt(monthFirst.group(1)), monthFirst.group(2));
    }
    var named = NAMED.matcher(ascii);
    return named.matches() ? MonthNames.inYear(named.group(1), named.group(2)) : Optional.empty();
  }
}
