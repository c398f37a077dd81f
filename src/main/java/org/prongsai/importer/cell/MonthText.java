package org.prongsai.importer.cell;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;
import org.prongsai.validate.cell.MonthNames;

/** A month in words, with its year: {@code ประจำเดือน ตุลาคม พ.ศ. ๒๕๖๕}, {@code ต.ค.65}. */
public final class MonthText {

  private static final Pattern MONTH =
      Pattern.compile(
          "([ก-์][ก-์.]*?)[\\s._-]*+(?:พ\\.?\\s*ศ\\.?)?+[\\s._-]*+([0-9]{4}|[0-9]{2})(?![0-9])");
  private static final Pattern TITLED = Pattern.compile("เดือน\\s*(.*)");
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("[\\s._-]*+(?:พ\\.?\\s*ศ\\.?)?+[\\s._-]*+(?:25)?[0-9]{2}$");
  private static final Pattern TO =
      Pattern.compile("\\s*(?:-|–|—|ถึง)\\s*(?:วันที่)?\\s*(?:[0-9]{1,2}\\s)?\\s*(?:เดือน)?\\s*");
  private static final Pattern AT_END =
      Pattern.compile(
          "([ก-์][ก-์.]*?)[\\s._-]*+(?:พ\\.?\\s*ศ\\.?)?+[\\s._-]*+([0-9]{4}|[0-9]{2})?$");
  private static final Pattern QUARTER =
      Pattern.compile(
          "ไตรมาส\\s*(?:ที่)?\\s*([1-4])\\s*(?:/|(?:ของ|ประจำ)?ปีงบประมาณ\\s*(?:พ\\.?\\s*ศ\\.?)?)\\s*(25[0-9]{2})");

  private MonthText() {}

  /** The month after the word for month. */
  public static Optional<YearMonth> titled(String text) {
    var title = TITLED.matcher(CellNormaliser.line(text));
    return title.find() ? find(title.group(1)) : Optional.empty();
  }

  /** The first month with a year in a text. */
  public static Optional<YearMonth> find(String text) {
    var found = MONTH.matcher(ThaiDigits.toAscii(CellNormaliser.line(text)));
    int from = 0;
    while (found.find(from)) {
      var month = MonthNames.inYear(found.group(1), found.group(2));
      if (month.isPresent()) {
        return month;
      }
      from = found.start() + 1;
    }
    return Optional.empty();
  }

  /**
   * The months from one to another, {@code เดือนตุลาคม ถึง ธันวาคม 2566}, or those of a quarter.
   */
  public static List<YearMonth> span(String text) {
    var line = ThaiDigits.toAscii(CellNormaliser.line(text));
    var to = TO.matcher(line);
    while (to.find()) {
      var end = MONTH.matcher(line).region(to.end(), line.length());
      var last =
          end.lookingAt()
              ? MonthNames.inYear(end.group(1), end.group(2))
              : Optional.<YearMonth>empty();
      var first = last.flatMap(month -> before(line.substring(0, to.start()), month));
      if (first.isPresent()) {
        return Stream.iterate(first.get(), m -> !m.isAfter(last.get()), m -> m.plusMonths(1))
            .toList();
      }
    }
    var quarter = QUARTER.matcher(line);
    if (!quarter.find()) {
      return List.of();
    }
    var year = new FiscalYear(Integer.parseInt(quarter.group(2)));
    var first = YearMonth.from(year.start()).plusMonths(3L * (quarter.group(1).charAt(0) - '1'));
    return List.of(first, first.plusMonths(1), first.plusMonths(2));
  }

  /** The month at the end of a text; one without a year is the last such month before another. */
  private static Optional<YearMonth> before(String text, YearMonth last) {
    var found = AT_END.matcher(text);
    for (int from = 0; found.find(from); from = found.start() + 1) {
      var year = Optional.ofNullable(found.group(2));
      int be = last.getYear() + FiscalYear.ERA_OFFSET;
      var month = MonthNames.inYear(found.group(1), year.orElse(Integer.toString(be)));
      if (month.isPresent()) {
        boolean isOfYearBefore = year.isEmpty() && month.get().isAfter(last);
        return month
            .map(m -> isOfYearBefore ? m.minusYears(1) : m)
            .filter(m -> !m.isAfter(last) && m.plusYears(1).isAfter(last));
      }
    }
    return Optional.empty();
  }

  /** Number of the month that a text is, with or without its year. */
  public static Optional<Integer> number(String text) {
    var bare = YEAR_BEHIND.matcher(ThaiDigits.toAscii(CellNormaliser.line(text))).replaceFirst("");
    return MonthNames.number(bare).filter(number -> !bare.isEmpty());
  }
}
