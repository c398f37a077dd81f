package org.prongsai.validate.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.Value;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.text.FiscalYear;

/** Reads a day. The era is known by the year: 1900–2199 is common, 2400–2699 Buddhist. */
final class DateCell {

  private static final int CENTURY_BE = 2500;

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
    if (isAmbiguous(found, read.get())) {
      return found.refuse(Rule.DATE_AMBIGUOUS);
    }
    return day(read.get())
        .map(day -> found.readAs(new Value.Day(day)))
        .orElseGet(() -> found.refuse(Rule.CELL_NOT_A_DATE));
  }

  private static boolean isAmbiguous(CellContext found, DateText date) {
    if (found.is(RawCell.Kind.DATE)) {
      // Excel makes 1967 of a typed 67, which an officer means as 2567.
      return date.year() >= 1957 && date.year() <= 1999;
    }
    boolean isBuddhist = date.isThai() && date.era() != DateText.Era.COMMON;
    return date.isShort() && !isBuddhist && date.era() != DateText.Era.BUDDHIST;
  }

  private static Optional<LocalDate> day(DateText date) {
    int year = date.isShort() ? CENTURY_BE + date.year() : date.year();
    boolean buddhist = year >= 2400 && year <= 2699 && date.era() != DateText.Era.COMMON;
    boolean common = year >= 1900 && year <= 2199 && date.era() != DateText.Era.BUDDHIST;
    if (!buddhist && !common) {
      return Optional.empty();
    }
    try {
      int ce = buddhist ? year - FiscalYear.ERA_OFFSET : year;
      return Optional.of(LocalDate.of(ce, date.month(), date.day()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
