package org.prongsai.render.scores;

import static org.prongsai.columns.ItaMeasureProgressColumns.*;
import static org.prongsai.columns.ItaMeasuresColumns.END_DATE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/**
 * What a reader of the newest result may not take for granted at the date of the content: that the
 * years after it have a result here, and that the measures that it led to were reported on.
 */
public record MissingResults(Scope scope) {

  // Of a site that nobody kept for longer than this there is nothing new to say.
  private static final int MOST_YEARS = 20;

  /** The sentences, the measures first; only for the newest result. */
  List<String> sentences() {
    return Stream.of(overdue(), years()).flatMap(Optional::stream).toList();
  }

  /** The measures of the newest plan whose period is over and of which nothing is reported. */
  private Optional<String> overdue() {
    return scope.years().plan().flatMap(this::overdue);
  }

  /** The measures of a plan whose period is over and of which nothing is reported. */
  public Optional<String> overdue(FiscalYear plan) {
    var measures = scope.rows("ita-measures", plan);
    Set<String> reported =
        scope.rows("ita-measure-progress", plan).stream()
            .filter(MissingResults::isReport)
            .map(row -> row.text(MEASURE))
            .collect(Collectors.toSet());
    long overdue =
        measures.stream()
            .filter(row -> isOver(row) && !reported.contains(row.text(MEASURE)))
            .count();
    return overdue == 0
        ? Optional.empty()
        : Optional.of(scope.say("verdict.overdue", plan, overdue, measures.size()));
  }

  /** Whether a row of progress says anything: one without a status may still tell what was done. */
  public static boolean isReport(Row progress) {
    return Stream.of(STATUS, UPDATED_ON, EVIDENCE, NOTE_TH, NOTE_EN)
        .anyMatch(column -> !progress.text(column).isEmpty());
  }

  private boolean isOver(Row measure) {
    return measure.day(END_DATE).filter(end -> end.isBefore(scope.settings().asOf())).isPresent();
  }

  /** The fiscal years that are over and have no result here. */
  public Optional<String> years() {
    var years =
        scope.years().result().stream()
            .flatMap(newest -> Stream.iterate(newest.next(), FiscalYear::next).limit(MOST_YEARS))
            .filter(year -> year.end().isBefore(scope.settings().asOf()))
            .map(year -> scope.format().shortYear(year))
            .collect(scope.comma());
    return years.isEmpty() ? Optional.empty() : Optional.of(scope.say("verdict.no-results", years));
  }
}
