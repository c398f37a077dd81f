package org.prongsai.scaffold;

import static org.prongsai.columns.ItaMeasuresColumns.AREA;
import static org.prongsai.columns.ItaMeasuresColumns.END_DATE;
import static org.prongsai.columns.ItaMeasuresColumns.MEASURE;
import static org.prongsai.columns.ItaMeasuresColumns.START_DATE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.columns.ItaMeasureProgressColumns;
import org.prongsai.columns.ItaMeasureStepsColumns;
import org.prongsai.columns.ItaMeasuresColumns;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

/** The measures of a year of which nobody said that they are done, as rows of a later year. */
final class OpenMeasures {

  static final String MEASURES = "ita-measures";
  static final String STEPS = "ita-measure-steps";
  private static final String PROGRESS = "ita-measure-progress";

  private final Site site;
  private final FiscalYear from;
  private final FiscalYear to;
  private final Set<String> taken = new HashSet<>();
  private final List<Row> measures = new ArrayList<>();
  private final List<Row> steps = new ArrayList<>();

  OpenMeasures(Site site, FiscalYear from, FiscalYear to) {
    this.site = site;
    this.from = from;
    this.to = to;
    var there = site.table(MEASURES).of(to);
    there.forEach(row -> taken.add(row.text(MEASURE)));
    site.table(STEPS).of(to).forEach(row -> taken.add(row.text(ItaMeasureStepsColumns.STEP)));
    site.table(MEASURES).of(from).stream()
        .filter(this::isOpen)
        .filter(row -> there.stream().noneMatch(other -> isSame(row, other)))
        .forEach(this::carry);
  }

  /** The measures to be added to the later year. */
  List<Row> measures() {
    return measures;
  }

  /** The steps of these measures. */
  List<Row> steps() {
    return steps;
  }

  /** What the last quarter says that anybody wrote about. */
  private boolean isOpen(Row measure) {
    return lastProgress(measure)
        .filter(row -> row.text(ItaMeasureProgressColumns.STATUS).equals("done"))
        .isEmpty();
  }

  private Optional<Row> lastProgress(Row measure) {
    return site.table(PROGRESS).of(from).stream()
        .filter(row -> row.text(MEASURE).equals(measure.text(MEASURE)))
        .filter(row -> !row.text(ItaMeasureProgressColumns.STATUS).isEmpty())
        .max(Comparator.comparing(row -> row.whole(ItaMeasureProgressColumns.QUARTER)));
  }

  /** A measure that was carried over before. */
  private static boolean isSame(Row row, Row other) {
    return row.localized(ItaMeasuresColumns.MEASURE)
            .th()
            .equals(other.localized(ItaMeasuresColumns.MEASURE).th())
        && row.whole(AREA) == other.whole(AREA);
  }

  private void carry(Row measure) {
    var before = measure.text(MEASURE);
    var id = free(before);
    var row = measure.with(MEASURE, id).with(Dataset.FISCAL_YEAR, new Value.Whole(to.be()));
    // A period that is over is none of the new year; the office says the new one.
    if (row.day(END_DATE).filter(day -> !day.isBefore(to.start())).isEmpty()) {
      row = row.with(START_DATE, Optional.empty()).with(END_DATE, Optional.empty());
    }
    measures.add(row);
    site.table(STEPS).of(from).stream()
        .filter(step -> step.text(ItaMeasureStepsColumns.MEASURE).equals(before))
        .forEach(step -> carryStep(step, id));
  }

  private void carryStep(Row step, String measure) {
    steps.add(
        step.with(ItaMeasureStepsColumns.MEASURE, measure)
            .with(ItaMeasureStepsColumns.STEP, free(step.text(ItaMeasureStepsColumns.STEP)))
            .with(Dataset.FISCAL_YEAR, new Value.Whole(to.be())));
  }

  /** The id itself, or the next one of the same area that nothing has. */
  private String free(String id) {
    var area = id.substring(0, id.indexOf('.') + 1);
    var free = id;
    for (int n = 1; !taken.add(free); n++) {
      free = area + n;
    }
    return free;
  }
}
