package org.prongsai.validate.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.Value;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.text.FiscalYear;

/** Reads a day. The era is known by the year: 1900–2199 is common, 2400–2699 Buddhist. */
final class DateCell {

  private static final int CENTURY_BE = 2500;
  private static final int MONTHS = 12;

  // Excel takes 00–29 for years of this century, and 57 is 2557.
  private static final int EXCEL_TURN = 30;
  private static final int FIRST_TAKEN = 1957;

  // The days of the years 2000 to 2064 in a spreadsheet that counts from 1900.
  private static final Pattern SERIAL = Pattern.compile("3[7-9][0-9]{3}|[45][0-9]{4}");
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  private DateCell() {}

  static Optional<Value> parse(CellContext found) {
    var text = found.text();
    if (found.is(RawCell.Kind.DATE)) {
      // A spreadsheet's day with a time of day: the day is what is asked for.
      text = text.replaceFirst("T.*", "");
    }
    if (found.is(RawCell.Kind.NUMBER) && SERIAL.matcher(text).matches()) {
      // A spreadsheet counts its days; one that is not formatted as a date shows the count.
      return found.readAs(new Value.Day(FIRST_DAY.plusDays(Long.parseLong(text))));
    }
    var read = DateText.of(text);
    if (read.isEmpty()) {
      return found.refuse(Rule.CELL_NOT_A_DATE);
    }
    var meant =
        years(found, read.get()).stream()
            .flatMap(year -> day(year, read.get()).stream())
            .distinct()
            .toList();
    if (meant.size() > 1) {
      return ambiguous(found, meant.get(0), meant.get(1));
    }
    return meant.isEmpty()
        ? found.refuse(Rule.CELL_NOT_A_DATE, longest(read.get()))
        : found.readAs(new Value.Day(meant.get(0)));
  }

  /** The years in the Common Era that a year may mean, the Buddhist one first. */
  private static List<Integer> years(CellContext found, DateText date) {
    int year = date.year();
    if (found.is(RawCell.Kind.DATE) && year >= FIRST_TAKEN && year < 2000) {
      // Excel makes 1967 of a typed 67, which an officer means as 2567.
      return List.of(CENTURY_BE + year % 100 - FiscalYear.ERA_OFFSET, year);
    }
    if (date.isShort()) {
      int common = year + (year < EXCEL_TURN ? 2000 : 1900);
      int buddhist = CENTURY_BE + year - FiscalYear.ERA_OFFSET;
      return switch (date.era()) {
        case BUDDHIST -> List.of(buddhist);
        case COMMON -> List.of(common);
        case NOT_SAID -> date.isThai() ? List.of(buddhist) : List.of(buddhist, common);
      };
    }
    if (year >= 2400 && year <= 2699 && date.era() != DateText.Era.COMMON) {
      return List.of(year - FiscalYear.ERA_OFFSET);
    }
    return year >= 1900 && year <= 2199 && date.era() != DateText.Era.BUDDHIST
        ? List.of(year)
        : List.of();
  }

  private static Optional<LocalDate> day(int year, DateText date) {
    try {
      return Optional.of(LocalDate.of(year, date.month(), date.day()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Both days as one would type them, each with the year of the other era. */
  private static Optional<Value> ambiguous(CellContext found, LocalDate first, LocalDate second) {
    return found.refuse(
        Rule.DATE_AMBIGUOUS,
        typed(first, first.getYear() + FiscalYear.ERA_OFFSET),
        first.getYear(),
        typed(second, second.getYear()),
        second.getYear() + FiscalYear.ERA_OFFSET);
  }

  private static String typed(LocalDate day, int year) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + year;
  }

  /** How many days the month has, where that is what is wrong. */
  private static String longest(DateText date) {
    if (date.month() < 1
        || date.month() > MONTHS
        || date.day() <= Month.of(date.month()).minLength()) {
      return "";
    }
    int year = date.isShort() ? CENTURY_BE + date.year() : date.year();
    return Integer.toString(
        YearMonth.of(year >= 2400 ? year - FiscalYear.ERA_OFFSET : year, date.month())
            .lengthOfMonth());
  }
}
