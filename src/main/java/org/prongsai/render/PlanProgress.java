package org.prongsai.render;

import static org.prongsai.columns.ItaMeasureProgressColumns.*;
import static org.prongsai.columns.ItaMeasuresColumns.END_DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.text.FiscalYear;

/** How far the measures of a plan have come at the date of the content. */
public record PlanProgress(LocalDate asOf, List<Row> measures, Set<String> reported) {

  public PlanProgress(Scope scope, FiscalYear plan) {
    this(
        scope.settings().asOf(),
        scope.rows("ita-measures", plan),
        scope.rows("ita-measure-progress", plan).stream()
            .filter(PlanProgress::isReport)
            .map(row -> row.text(MEASURE))
            .collect(Collectors.toSet()));
  }

  /** Whether a row of progress says anything: one without a status may still tell what was done. */
  public static boolean isReport(Row progress) {
    return Stream.of(STATUS, UPDATED_ON, EVIDENCE, NOTE_TH, NOTE_EN)
        .anyMatch(column -> !progress.text(column).isEmpty());
  }

  /** How many measures there are. */
  public int all() {
    return measures.size();
  }

  /** How many were reported on. */
  public int withReport() {
    return (int) measures.stream().filter(this::hasReport).count();
  }

  /** How many have no report although their period is over; on its last day it is not. */
  public int overdue() {
    return (int)
        measures.stream()
            .filter(row -> !hasReport(row))
            .flatMap(row -> row.day(END_DATE).stream())
            .filter(end -> end.isBefore(asOf))
            .count();
  }

  /** The next day on which periods end, and how many measures without a report end on it. */
  public Optional<Map.Entry<LocalDate, Long>> nextEnd() {
    var ends =
        measures.stream()
            .filter(row -> !hasReport(row))
            .flatMap(row -> row.day(END_DATE).stream())
            .filter(end -> !end.isBefore(asOf))
            .collect(Collectors.groupingBy(end -> end, TreeMap::new, Collectors.counting()));
    return Optional.ofNullable(ends.firstEntry());
  }

  private boolean hasReport(Row measure) {
    return reported.contains(measure.text(MEASURE));
  }
}
