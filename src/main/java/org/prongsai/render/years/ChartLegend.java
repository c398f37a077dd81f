package org.prongsai.render.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.prongsai.page.Series;
import org.prongsai.render.Scope;

/** The legend of the charts: an entry for each sign that occurs in them. */
record ChartLegend(Scope scope, List<Series.Chart> charts) {

  /**
   * The keys.
   *
   * @param marks the pass marks that are drawn
   * @param low where the scale starts
   */
  List<Series.LegendEntry> of(Collection<BigDecimal> marks, int low) {
    var keys = new ArrayList<Series.LegendEntry>();
    for (var kind : List.of("printed", "derived")) {
      if (has(Series.Chart::points, point -> point.kind().equals(kind))) {
        keys.add(new Series.LegendEntry(kind, scope.say("series.key-" + kind)));
      }
    }
    if (has(Series.Chart::lines, line -> line.kind().equals("mark"))) {
      keys.add(new Series.LegendEntry("mark", mark(marks)));
    }
    if (has(Series.Chart::lines, line -> line.kind().equals("break"))) {
      keys.add(new Series.LegendEntry("break", scope.say("series.key-break")));
    }
    if (has(Series.Chart::labels, label -> label.kind().equals("gap"))) {
      keys.add(
          new Series.LegendEntry("gap", scope.say("series.key-gap", scope.say("series.gap-sign"))));
    }
    if (low > 0) {
      keys.add(new Series.LegendEntry("scale", scope.say("series.key-scale", low)));
    }
    return keys;
  }

  private <T> boolean has(Function<Series.Chart, List<T>> pieces, Predicate<T> wanted) {
    return charts.stream().flatMap(chart -> pieces.apply(chart).stream()).anyMatch(wanted);
  }

  private String mark(Collection<BigDecimal> marks) {
    return marks.size() == 1
        ? scope.say("bars.mark", marks.iterator().next())
        : scope.say("series.key-marks");
  }
}
