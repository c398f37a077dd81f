package org.prongsai.render.analysis;

import static org.prongsai.columns.ItaMeasureProgressColumns.*;
import static org.prongsai.columns.ItaMeasuresColumns.END_DATE;
import static org.prongsai.columns.ItaMeasuresColumns.REPORTING;
import static org.prongsai.columns.ItaMeasuresColumns.START_DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.prongsai.chart.Caption;
import org.prongsai.chart.Quarters;
import org.prongsai.model.Row;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.render.PlanProgress;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** What was reported of each measure in each quarter of a plan year, as of the day of the data. */
public record QuarterChart(Scope scope, FiscalYear year) {

  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;
  // No quarter of the period has no report, was not over yet, or was reported on.
  private static final String MISSING = "missing";
  private static final String LATER = "later";

  /** The chart, or a sentence where no square would tell more; nothing without measures. */
  Optional<Part> part() {
    var measures = scope.rows("ita-measures", year);
    if (measures.isEmpty()) {
      return Optional.empty();
    }
    var signs = measures.stream().map(this::signs).toList();
    if (signs.stream().mapToLong(QuarterChart::reports).sum() == 0) {
      return Optional.of(Part.Lead.of(finding(signs)));
    }
    var rows = new ArrayList<Quarters.Row>();
    for (int i = 0; i < signs.size(); i++) {
      rows.add(new Quarters.Row(label(measures.get(i), signs.get(i)), signs.get(i)));
    }
    var names =
        IntStream.rangeClosed(1, QUARTERS).mapToObj(q -> scope.say("chart.quarter", q)).toList();
    var today = Quarters.over(year.start(), year.end(), asOf());
    var caption =
        new Caption(
            "chart-quarters",
            finding(signs),
            scope.say("chart.quarters", measures.size()),
            List.of(
                scope.say("chart.reported-note"), scope.say(whenKey(), scope.format().day(asOf()))),
            keys(signs, today.isPresent()));
    return Optional.of(new Quarters(rows, names, today).chart(caption));
  }

  private LocalDate asOf() {
    return scope.settings().asOf();
  }

  private String whenKey() {
    return asOf().isBefore(year.start())
        ? "chart.year-to-come"
        : asOf().isAfter(year.end()) ? "chart.year-over" : "chart.year-running";
  }

  /** The sign of each quarter; none where the measure's period does not touch it. */
  private List<String> signs(Row measure) {
    return IntStream.rangeClosed(1, QUARTERS).mapToObj(q -> sign(measure, q)).toList();
  }

  private String sign(Row measure, int quarter) {
    var first = year.start().plusMonths((long) MONTHS * (quarter - 1));
    var last = first.plusMonths(MONTHS).minusDays(1);
    var report =
        scope.rows("ita-measure-progress", year).stream()
            .filter(row -> row.text(MEASURE).equals(measure.text(MEASURE)))
            .filter(row -> row.whole(QUARTER) == quarter && PlanProgress.isReport(row))
            .findFirst();
    if (report.isPresent()) {
      return look(report.get().text(STATUS));
    }
    return isDue(measure, first, last) ? (last.isBefore(asOf()) ? MISSING : LATER) : "";
  }

  /** Whether the plan promises a report of a quarter: of each, or of the last of the year alone. */
  private boolean isDue(Row measure, LocalDate first, LocalDate last) {
    var end = measure.day(END_DATE);
    boolean touches =
        measure.day(START_DATE).filter(start -> start.isAfter(last)).isEmpty()
            && end.filter(day -> day.isBefore(first)).isEmpty();
    boolean isLast = !end.filter(day -> day.isBefore(year.end())).orElse(year.end()).isAfter(last);
    return touches && (isLast || !measure.text(REPORTING).equals("annual"));
  }

  private static String look(String status) {
    return switch (status) {
      case "done" -> "done";
      case "in-progress" -> "started";
      case "not-started" -> "waiting";
      default -> "asked";
    };
  }

  private Chart.Label label(Row measure, List<String> signs) {
    long due = signs.stream().filter(sign -> !sign.isEmpty()).count();
    var id = measure.text(MEASURE);
    var name = scope.phrase(measure.localized(MEASURE));
    var number = scope.digits(id.substring(1));
    return Chart.Label.of(name, scope.say("chart.reported-of", reports(signs), due))
        .withCode(number)
        .withHref("#" + id);
  }

  private static long reports(List<String> signs) {
    return signs.stream().filter(QuarterChart::isReport).count();
  }

  private static boolean isReport(String sign) {
    return !Set.of("", MISSING, LATER).contains(sign);
  }

  /** How many of the reports that are due there are, where measures owe more than one. */
  public Optional<String> brief() {
    var measures = scope.rows("ita-measures", year);
    var signs = measures.stream().map(this::signs).toList();
    long reported = signs.stream().mapToLong(QuarterChart::reports).sum();
    long due = reported + signs.stream().flatMap(List::stream).filter(MISSING::equals).count();
    return reported == 0 || due <= measures.size()
        ? Optional.empty()
        : Optional.of(scope.say("home.reports", reported, due));
  }

  /** How many quarters that are over have a report. */
  private String finding(List<List<String>> signs) {
    long reported = signs.stream().mapToLong(QuarterChart::reports).sum();
    long missing = signs.stream().flatMap(List::stream).filter(MISSING::equals).count();
    var day = scope.format().day(asOf());
    if (reported + missing == 0) {
      return scope.say("chart.quarters-none-due", day);
    }
    var key = reported == 0 ? "nothing" : missing == 0 ? "complete" : "some";
    return scope.say("chart.quarters-" + key, day, reported, reported + missing, signs.size());
  }

  private List<Chart.Key> keys(List<List<String>> signs, boolean withToday) {
    var used = new LinkedHashSet<String>();
    for (var look : List.of("done", "started", "waiting", "asked", MISSING, LATER)) {
      if (signs.stream().anyMatch(row -> row.contains(look))) {
        used.add(look);
      }
    }
    var keys = new ArrayList<Chart.Key>();
    used.forEach(look -> keys.add(Chart.Key.sign(look, scope.say("chart.quarter-" + look))));
    if (withToday) {
      keys.add(Chart.Key.line("today", scope.say("chart.today", scope.format().day(asOf()))));
    }
    return keys;
  }
}
