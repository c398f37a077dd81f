package org.prongsai.importer;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;

/**
 * Collects the days of signing of each file. A single day outside the data year may be a typing
 * error; if all are outside, the wrong year was probably asked for.
 */
final class SigningYearCheck {

  private static final int FEWEST_OF_A_YEAR = 2;

  /** A day, and the cell that says it. */
  private record Signed(LocalDate day, Location at) {}

  private final FiscalYear year;
  private final ImportFindings findings;
  private final LinkedHashMap<String, List<Signed>> files = new LinkedHashMap<>();

  SigningYearCheck(FiscalYear year, ImportFindings findings) {
    this.year = year;
    this.findings = findings;
  }

  void add(String file, LocalDate day, Location at) {
    files.computeIfAbsent(file, name -> new ArrayList<>()).add(new Signed(day, at));
  }

  /** Reports the days outside of the data year: each, or all of a file at once. */
  void report() {
    files.forEach(
        (file, days) -> {
          var outside = days.stream().filter(signed -> !year.contains(signed.day())).toList();
          if (outside.size() == days.size() && days.size() >= FEWEST_OF_A_YEAR) {
            var count = Integer.toString(days.size());
            findings.add(Rule.IMPORT_YEAR_WRONG, Location.of(file), count, years(days), year);
          } else {
            outside.forEach(this::report);
          }
        });
  }

  private void report(Signed signed) {
    var start = year.start().toString();
    var end = year.end().toString();
    var day = signed.day().toString();
    findings.add(Rule.IMPORT_DATE_OUTSIDE_YEAR, signed.at(), day, year, start, end);
  }

  /** The fiscal years that the days are of, in their order. */
  private static String years(List<Signed> days) {
    return days.stream()
        .map(Signed::day)
        .map(day -> day.getYear() + (day.getMonth().compareTo(Month.OCTOBER) >= 0 ? 1 : 0))
        .map(ce -> Integer.toString(ce + FiscalYear.ERA_OFFSET))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
