package org.prongsai.read.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;

/** The kind of value that the number format of a spreadsheet cell displays. */
public enum NumberFormat {
  NUMBER,
  PERCENT,
  DATE,
  TIME;

  // ECMA-376 part 1, 18.8.30: formats without a written form, also those of a Thai Excel.
  private static final Set<Integer> DATES =
      Set.of(
          14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74,
          77, 81);
  private static final Set<Integer> TIMES =
      Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56, 75, 76, 78, 79, 80);
  private static final Set<Integer> PERCENTS = Set.of(9, 10, 67, 68);

  // Words in quotes, escaped characters, and colours or languages in brackets.
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dybวป]");
  private static final Pattern DIGIT = Pattern.compile("[0#?]");
  private static final Pattern DATE_OR_CLOCK = Pattern.compile("[dy]|[hs]+[:.]");
  private static final Pattern HOUR_OR_SECOND = Pattern.compile("[hsชท]");

  /** Tells from the style of a cell, which a damaged workbook may not have. */
  public static NumberFormat of(CellStyle style) {
    return style == null
        ? NUMBER
        : of(style.getDataFormat(), String.valueOf(style.getDataFormatString()));
  }

  /**
   * Tells from the number of a format and its written form.
   *
   * @param written empty where the format has a number only
   */
  private static NumberFormat of(int id, String written) {
    if (DATES.contains(id)) {
      return DATE;
    }
    if (TIMES.contains(id)) {
      return TIME;
    }
    return PERCENTS.contains(id) ? PERCENT : of(written);
  }

  /** Tells from a written form such as {@code [$-107041E]d mmmm yyyy}. */
  static NumberFormat of(String written) {
    var positive = written.split(";", 2)[0];
    var form = LITERAL.matcher(positive).replaceAll("").toLowerCase(Locale.ROOT);
    boolean general = form.equals("general") || form.equals("standard");
    // A time may end in ss.000, so digits alone do not make a number.
    if (general || (DIGIT.matcher(form).find() && !DATE_OR_CLOCK.matcher(form).find())) {
      return form.contains("%") ? PERCENT : NUMBER;
    }
    if (DAY_OR_YEAR.matcher(form).find()) {
      return DATE;
    }
    if (HOUR_OR_SECOND.matcher(form).find()) {
      return TIME;
    }
    return form.contains("m") || form.contains("ด") ? DATE : NUMBER;
  }
}
