package org.prongsai.render.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.page.Series;
import org.prongsai.render.DisplayFormat;
import org.prongsai.text.FiscalYear;

/** The points of a chart, each with its value where there is room for it. */
record SeriesPoints(
    DisplayFormat format, YearFigures figures, List<FiscalYear> axis, ChartScale scale) {

  // With more columns not every value and year has room; the table has them all.
  private static final int MOST_LABELS = 7;
  // With more columns the values of neighbours touch where they stand on one line.
  private static final int MOST_WIDE = 5;
  private static final int ABOVE = 11;
  private static final int BELOW = -23;
  private static final int VALUE_HEIGHT = 14;

  /** Whether a column has its value and its year. */
  boolean isLabelled(int column) {
    return axis.size() <= MOST_LABELS || column == 0 || column == axis.size() - 1;
  }

  List<Series.Point> of(String figure) {
    var points = new ArrayList<Series.Point>();
    var neighbour = Optional.<Integer>empty();
    for (int i = 0; i < axis.size(); i++) {
      var score = figures.score(axis.get(i), figure);
      if (score.isEmpty()) {
        neighbour = Optional.empty();
        continue;
      }
      int rise = rise(figures.passMark(axis.get(i)), score.get().score(), neighbour);
      points.add(point(i, score.get(), rise));
      neighbour = Optional.of(scale.units(score.get().score()) + rise);
    }
    return points;
  }

  /**
   * A value stands above its point, or below where it would stand on the line of the pass mark or
   * touch the value before it.
   */
  private int rise(Optional<BigDecimal> passMark, BigDecimal score, Optional<Integer> neighbour) {
    int height = scale.units(score);
    // How far the mark is above the point; far away where there is none.
    int mark = passMark.map(m -> scale.units(m) - height).orElse(Integer.MAX_VALUE);
    boolean onMark = mark > 0 && mark < ABOVE + VALUE_HEIGHT;
    boolean markBelow = mark > BELOW - VALUE_HEIGHT && mark <= 0;
    boolean touches =
        axis.size() > MOST_WIDE
            && neighbour
                .filter(other -> Math.abs(height + ABOVE - other) < VALUE_HEIGHT)
                .isPresent();
    return onMark || (touches && !markBelow) ? BELOW : ABOVE;
  }

  private Series.Point point(int column, YearFigures.Score score, int rise) {
    return new Series.Point(
        score.derived() ? "derived" : "printed",
        scale.x(column),
        scale.y(score.score()),
        isLabelled(column) ? format.score(score.score()) : "",
        scale.y(score.score(), rise));
  }
}
