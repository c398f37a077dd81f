package org.prongsai.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.prongsai.text.FiscalYear;

/** The words of the officer's report, Thai; numbers in it are ASCII digits, as in a spreadsheet. */
final class ReportWords {

  private final ResourceBundle words =
      ResourceBundle.getBundle("org.prongsai.report.report", Locale.forLanguageTag("th"));

  String say(String key, Object... args) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(args);
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
