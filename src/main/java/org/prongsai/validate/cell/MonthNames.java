package org.prongsai.validate.cell;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.text.FiscalYear;

/** The names of the months, whole and short, as they are typed in Thailand. */
public final class MonthNames {

  private static final int LEAST_BE = 2400;
  private static final int CENTURY_BE = 2500;

  private static final List<List<String>> NAMES =
      List.of(
          List.of("มกราคม", "มค", "january", "jan"),
          List.of("กุมภาพันธ์", "กพ", "february", "feb"),
          List.of("มีนาคม", "มีค", "march", "mar"),
          List.of("เมษายน", "เมย", "april", "apr"),
          List.of("พฤษภาคม", "พค", "may"),
          List.of("มิถุนายน", "มิย", "june", "jun"),
          List.of("กรกฎาคม", "กค", "july", "jul"),
          List.of("สิงหาคม", "สค", "august", "aug"),
          List.of("กันยายน", "กย", "september", "sept", "sep"),
          List.of("ตุลาคม", "ตค", "october", "oct"),
          List.of("พฤศจิกายน", "พย", "november", "nov"),
          List.of("ธันวาคม", "ธค", "december", "dec"));

  private MonthNames() {}

  /** Number of a month from 1; the points of a short name do not matter. */
  public static Optional<Integer> number(String name) {
    var bare = name.replace(".", "").toLowerCase(Locale.ROOT);
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).contains(bare)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  static boolean isThai(String name) {
    return name.chars().anyMatch(c -> c >= 'ก' && c <= '์');
  }

  /** The month of that name in a year of four digits, or of two behind a Thai name. */
  public static Optional<YearMonth> inYear(String name, String year) {
    return isThai(name) || year.length() > 2
        ? number(name).flatMap(number -> inYear(number, year))
        : Optional.empty();
  }

  /** A year above 2400 is one of the Buddhist Era, and so is one of two digits. */
  static Optional<YearMonth> inYear(int month, String year) {
    int typed = Integer.parseInt(year);
    int full = year.length() == 2 ? CENTURY_BE + typed : typed;
    int be = full > LEAST_BE ? full : full + FiscalYear.ERA_OFFSET;
    return FiscalYear.isPlausible(be) && month >= 1 && month <= NAMES.size()
        ? Optional.of(YearMonth.of(be - FiscalYear.ERA_OFFSET, month))
        : Optional.empty();
  }
}
