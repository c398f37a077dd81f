package org.prongsai.importer.cell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;
import org.prongsai.validate.cell.MonthNames;

/** A cell with a period, {@code ต.ค. ๖๖ – ก.ย. ๖๗}: its first and its last day. */
public record PeriodCell(LocalDate start, LocalDate end) {

  private static final Pattern TO =
      Pattern.compile("\\s*(?:–|—|ถึง|-)\\s*(?=[0-9]*\\s*[ก-์A-Za-z]|[0-9]{1,2}[/.])");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:เดือน)?\\s*([ก-์][ก-์.]*?)[\\s.]*(?:พ\\.?\\s*ศ\\.?)?\\s*([0-9]{4}|[0-9]{2})?");
  private static final Pattern QUARTER =
      Pattern.compile("ไตรมาส\\s*(?:ที่)?\\s*([1-4])(?:\\s*(?:-|–|—|ถึง|และ)\\s*([1-4]))?");
  // The days of one month: 15 - 20 ม.ค. 67
  private static final Pattern DAYS =
      Pattern.compile("([0-9]{1,2})\\s*(?:-|–|—|ถึง)\\s*([0-9]{1,2}\\s*([ก-์].*))");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(ตลอด|ทั้ง)(ปี)?(งบประมาณ)?(\\s*(พ\\.?ศ\\.?)?\\s*[0-9]{4})?");
  private static final Pattern OF_YEAR =
      Pattern.compile("ปี\\s*(?:งบประมาณ)?\\s*(?:พ\\.?\\s*ศ\\.?)?\\s*([0-9]{4})");

  /** How the ends of a period are read. */
  private record Reader(FiscalYear year, Function<String, Optional<LocalDate>> days) {}

  /** Reads a text; empty where it is no period. */
  public static Optional<PeriodCell> read(
      String text, FiscalYear year, Function<String, Optional<LocalDate>> days) {
    var line =
        ThaiDigits.toAscii(CellNormaliser.line(text)).replaceFirst("^(ตั้งแต่|ระหว่าง)\\s*", "");
    var quarter = QUARTER.matcher(line);
    if (quarter.matches()) {
      int first = Integer.parseInt(quarter.group(1));
      int last = quarter.group(2) == null ? first : Integer.parseInt(quarter.group(2));
      var end = year.start().plusMonths(3L * last).minusDays(1);
      return Optional.of(new PeriodCell(year.start().plusMonths(3L * (first - 1)), end))
          .filter(p -> !p.end().isBefore(p.start()));
    }
    var ofYear = OF_YEAR.matcher(line);
    if (ofYear.matches() && Integer.parseInt(ofYear.group(1)) == year.be()) {
      return Optional.of(new PeriodCell(year.start(), year.end()));
    }
    if (WHOLE_YEAR.matcher(line).matches()) {
      return Optional.of(new PeriodCell(year.start(), year.end()));
    }
    return ends(ofOneMonth(line), new Reader(year, days)).filter(p -> !p.end().isBefore(p.start()));
  }

  private static String ofOneMonth(String line) {
    var days = DAYS.matcher(line);
    return days.matches() ? days.group(1) + " " + days.group(3) + " - " + days.group(2) : line;
  }

  private static Optional<PeriodCell> ends(String line, Reader reader) {
    var parts = TO.split(line, 2);
    var last = parts[parts.length - 1];
    var end =
        month(last, reader.year()).map(YearMonth::atEndOfMonth).or(() -> reader.days().apply(last));
    if (end.isEmpty()) {
      return Optional.empty();
    }
    var first = parts[0];
    var start =
        month(first, reader.year(), end.get())
            .map(month -> month.atDay(1))
            .or(() -> reader.days().apply(first))
            .or(() -> withYearOf(first, end.get(), reader));
    return start.map(day -> new PeriodCell(day, end.get()));
  }

  /** Before {@code 31 มี.ค. 67}, {@code 1 ม.ค.} is of the same year, {@code 1 พ.ย.} of the last. */
  private static Optional<LocalDate> withYearOf(String first, LocalDate end, Reader reader) {
    int be = end.getYear() + FiscalYear.ERA_OFFSET;
    return reader
        .days()
        .apply(first + " " + be)
        .filter(day -> !day.isAfter(end))
        .or(() -> reader.days().apply(first + " " + (be - 1)));
  }

  /** The first month; one without a year is the last such month before the end. */
  private static Optional<YearMonth> month(String text, FiscalYear year, LocalDate end) {
    var parts = MONTH.matcher(text.strip());
    boolean isBare = parts.matches() && parts.group(2) == null;
    return month(text, year)
        .map(month -> isBare ? month.withYear(end.getYear()) : month)
        .map(month -> isBare && month.atDay(1).isAfter(end) ? month.minusYears(1) : month);
  }

  /** A month; one without a year is of the fiscal year. */
  private static Optional<YearMonth> month(String text, FiscalYear year) {
    var parts = MONTH.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    if (parts.group(2) != null) {
      return MonthNames.inYear(parts.group(1), parts.group(2));
    }
    return MonthNames.inYear(parts.group(1), Integer.toString(year.be()))
        .map(month -> month.getMonthValue() >= 10 ? month.minusYears(1) : month);
  }
}
