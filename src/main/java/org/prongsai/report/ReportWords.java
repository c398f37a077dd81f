package org.prongsai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.MessageBundle;

/** The words of the officer's report, Thai; numbers in it are ASCII digits, as in a spreadsheet. */
final class ReportWords {

  private final MessageBundle words = MessageBundle.of(ReportWords.class, "report", "th");

  /** The words of a key; numbers in them with commas between thousands. */
  String say(String key, Object... args) {
    return words.get(key, Stream.of(args).map(ReportWords::shown).toArray());
  }

  private static Object shown(Object arg) {
    return arg instanceof Number number ? String.format(Locale.ROOT, "%,d", number) : arg;
  }

  List<String> header(String... columns) {
    return Stream.of(columns).map(column -> say("column." + column)).toList();
  }

  /** A day as {@code 30/09/2568}. */
  String day(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%02d/%02d/%d",
        day.getDayOfMonth(),
        day.getMonthValue(),
        day.getYear() + FiscalYear.ERA_OFFSET);
  }
}
