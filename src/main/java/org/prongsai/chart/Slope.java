package org.prongsai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.page.Chart;

/**
 * Scores from year to year, a small drawing each, all on one scale. A year without a score is a
 * gap, over which no line goes.
 *
 * @param years the columns, every year from the first to the last
 * @param series what is drawn
 */
public record Slope(List<String> years, List<Series> series, Scale scale) {

  private static final int HEIGHT = 150;
  private static final int TOP = 34;
  private static final int BASE = 112;
  private static final String YEAR_LINE = "142";
  private static final int ABOVE = -12;
  private static final int BELOW = 24;
  private static final int TEXT = 16;
  // With more columns not every value and year has room; the table has them all.
  private static final int MOST_LABELS = 5;
  private static final BigDecimal EDGE = new BigDecimal(12);
  private static final BigDecimal WIDTH = new BigDecimal(76);

  /**
   * A figure over the years.
   *
   * @param label its name
   * @param points one a year, empty where there is no score
   * @param breaks whether the score of a year cannot be compared with that of the year before
   * @param marks what the score of a year had to reach, where the year says so
   */
  public record Series(
      Chart.Label label,
      List<Optional<Point>> points,
      List<Boolean> breaks,
      List<Optional<BigDecimal>> marks) {
    public Series {
      points = List.copyOf(points);
      breaks = List.copyOf(breaks);
      marks = List.copyOf(marks);
    }

    /** Whether there are two scores at least: of one there is nothing to draw. */
    public boolean isDrawn() {
      return points.stream().filter(Optional::isPresent).limit(2).count() == 2;
    }
  }

  /** A score of a year, as shown, and the look of its point. */
  public record Point(BigDecimal value, String shown, String look) {}

  /** Of the figures that have two scores at least. */
  public static Slope of(List<String> years, List<Series> series) {
    var drawn = series.stream().filter(Series::isDrawn).toList();
    var values =
        drawn.stream()
            .flatMap(
                one ->
                    Stream.concat(
                        one.points().stream().flatMap(Optional::stream).map(Point::value),
                        one.marks().stream().flatMap(Optional::stream)))
            .toList();
    return new Slope(List.copyOf(years), drawn, Scale.ofScores(values));
  }

  public Chart chart(Caption caption) {
    return caption.multiples(series.stream().map(this::panel).toList());
  }

  private Chart.Panel panel(Series one) {
    var drawing = new Drawing(HEIGHT).level("base", Integer.toString(BASE + TEXT / 2));
    for (int i = 0; i < years.size(); i++) {
      mark(drawing, one, i);
      if (isLabelled(i)) {
        drawing.text("middle", x(2 * i), YEAR_LINE, years.get(i));
      }
    }
    for (int i = 1; i < years.size(); i++) {
      join(drawing, one, i);
    }
    for (int i = 0; i < years.size(); i++) {
      int column = i;
      one.points().get(i).ifPresent(point -> point(drawing, one, column, point));
    }
    return drawing.panel(one.label());
  }

  private void join(Drawing drawing, Series one, int column) {
    var from = one.points().get(column - 1);
    var to = one.points().get(column);
    if (from.isPresent() && to.isPresent()) {
      drawing.line(
          one.breaks().get(column) ? "break" : "join",
          x(2 * column - 2),
          y(from.get().value()),
          x(2 * column),
          y(to.get().value()));
    }
  }

  private void mark(Drawing drawing, Series one, int column) {
    one.marks()
        .get(column)
        .map(this::y)
        .ifPresent(
            y ->
                drawing.line(
                    "mark",
                    column == 0 ? "0%" : x(2 * column - 1),
                    y,
                    column == years.size() - 1 ? "100%" : x(2 * column + 1),
                    y));
  }

  private void point(Drawing drawing, Series one, int column, Point point) {
    drawing.sign(point.look(), x(2 * column), y(point.value()));
    if (isLabelled(column)) {
      var y = scale.pixels(point.value(), TOP, BASE);
      var at = y.add(new BigDecimal(isMarkAbove(one, column, y) ? BELOW : ABOVE));
      drawing.text("value", x(2 * column), Drawing.plain(at), point.shown());
    }
  }

  /** Whether a value above its point would stand on the line of the mark. */
  private boolean isMarkAbove(Series one, int column, BigDecimal y) {
    return one.marks()
        .get(column)
        .map(mark -> y.subtract(scale.pixels(mark, TOP, BASE)))
        .filter(gap -> gap.signum() > 0 && gap.intValue() < TEXT - ABOVE)
        .isPresent();
  }

  private boolean isLabelled(int column) {
    return years.size() <= MOST_LABELS || column == 0 || column == years.size() - 1;
  }

  private String y(BigDecimal value) {
    return scale.down(value, TOP, BASE);
  }

  /** A place across, counted in halves of the distance between two years. */
  private String x(int halves) {
    var part =
        WIDTH
            .multiply(new BigDecimal(halves))
            .divide(new BigDecimal(2L * (years.size() - 1)), 2, RoundingMode.HALF_UP);
    return Drawing.percent(EDGE.add(part));
  }
}
