package org.prongsai.report;

import static org.prongsai.columns.ItaMeasureProgressColumns.*;
import static org.prongsai.columns.ItaMeasuresColumns.*;
import static org.prongsai.columns.ItaMeasuresColumns.MEASURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** What is due at the date of the content: measures that should be done, reports not recorded. */
record DueWork(Map<String, Table> tables, LocalDate asOf) {

  enum Urgency {
    OVERDUE,
    SOON,
    REPORT_MISSING
  }

  /**
   * A measure that asks for attention.
   *
   * @param on the day it was or is due; for a report the last day of its period
   * @param quarter of the missing report, 0 for a whole year or another urgency
   */
  record Due(
      FiscalYear year, String measure, String words, Urgency urgency, LocalDate on, int quarter) {}

  private static final int SOON_DAYS = 30;
  private static final int QUARTERS = 4;
  private static final int QUARTER_MONTHS = 3;

  List<Due> all() {
    var due = new ArrayList<Due>();
    for (var row : tables.get("ita-measures").rows()) {
      end(row).ifPresent(due::add);
      due.addAll(reports(row));
    }
    return due;
  }

  /** What is due, once for each measure. */
  List<Due> measures() {
    var first = new LinkedHashMap<List<Object>, Due>();
    all().forEach(due -> first.putIfAbsent(List.of(due.year(), due.measure()), due));
    return List.copyOf(first.values());
  }

  /** The latest row of progress of a measure that gives a status. */
  Optional<Row> latest(Due due) {
    return tables.get("ita-measure-progress").of(due.year()).stream()
        .filter(row -> row.text(MEASURE).equals(due.measure()) && !row.text(STATUS).isEmpty())
        .max(Comparator.comparingInt(row -> row.whole(QUARTER)));
  }

  private Optional<Due> end(Row row) {
    var end = row.day(END_DATE);
    if (end.isEmpty() || isDone(row)) {
      return Optional.empty();
    }
    var day = end.get();
    if (day.isBefore(asOf)) {
      return Optional.of(due(row, Urgency.OVERDUE, day, 0));
    }
    return day.isAfter(asOf.plusDays(SOON_DAYS))
        ? Optional.empty()
        : Optional.of(due(row, Urgency.SOON, day, 0));
  }

  /** Periods that have ended and of which nothing is recorded. */
  private List<Due> reports(Row row) {
    var missing = new ArrayList<Due>();
    var recorded = progress(row).stream().map(p -> p.whole(QUARTER)).toList();
    if (row.text(REPORTING).equals("quarterly")) {
      for (int quarter = 1; quarter <= QUARTERS; quarter++) {
        var end = row.year().start().plusMonths((long) QUARTER_MONTHS * quarter).minusDays(1);
        if (end.isBefore(asOf) && !recorded.contains(quarter)) {
          missing.add(due(row, Urgency.REPORT_MISSING, end, quarter));
        }
      }
    } else if (row.year().end().isBefore(asOf) && recorded.isEmpty()) {
      missing.add(due(row, Urgency.REPORT_MISSING, row.year().end(), 0));
    }
    return missing;
  }

  private boolean isDone(Row measure) {
    return progress(measure).stream().anyMatch(row -> row.text(STATUS).equals("done"));
  }

  private List<Row> progress(Row measure) {
    return tables.get("ita-measure-progress").of(measure.year()).stream()
        .filter(row -> row.text(MEASURE).equals(measure.text(MEASURE)))
        .toList();
  }

  private static Due due(Row row, Urgency urgency, LocalDate on, int quarter) {
    return new Due(row.year(), row.text(MEASURE), row.text(MEASURE_TH), urgency, on, quarter);
  }
}
