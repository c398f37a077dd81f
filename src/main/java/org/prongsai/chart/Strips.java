package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.prongsai.page.Chart;

/** Groups of scores one below the other, each score a point; points that would touch are piled. */
public record Strips(List<Strip> strips, Scale scale) {

  private static final int STEP = 14;
  private static final int EDGE = 14;
  private static final int TEXT_DROP = 5;
  // Points nearer than this, in percent of the width of a small phone, would lie on each other.
  private static final BigDecimal TOUCH = new BigDecimal(4);

  /** A group. */
  public record Strip(Chart.Label label, List<Point> points) {
    public Strip {
      points = List.copyOf(points);
    }
  }

  /** A score of a group, and the look of its point. */
  public record Point(BigDecimal value, String look) {}

  /** On a scale on which all points have a place. */
  public static Strips of(List<Strip> strips) {
    var values = strips.stream().flatMap(s -> s.points().stream()).map(Point::value).toList();
    return new Strips(List.copyOf(strips), Scale.ofScores(values));
  }

  public Chart chart(Caption caption, Function<BigDecimal, String> words) {
    return caption.rows(strips.stream().map(this::panel).toList(), Drawing.axis(scale, words));
  }

  private Chart.Panel panel(Strip strip) {
    // The last place that is taken on each level, from below.
    var levels = new ArrayList<BigDecimal>();
    var places = new ArrayList<Integer>();
    var points = strip.points().stream().sorted(Comparator.comparing(Point::value)).toList();
    for (var point : points) {
      var x = scale.share(point.value());
      int level = 0;
      while (level < levels.size() && x.subtract(levels.get(level)).compareTo(TOUCH) < 0) {
        level++;
      }
      if (level == levels.size()) {
        levels.add(x);
      }
      levels.set(level, x);
      places.add(level);
    }
    int height = 2 * EDGE + STEP * Math.max(0, levels.size() - 1);
    var base = height - EDGE;
    var drawing = new Drawing(height).grid(scale).level("grid", Integer.toString(base));
    for (int i = 0; i < points.size(); i++) {
      var y = Integer.toString(base - STEP * places.get(i));
      drawing.sign(points.get(i).look(), scale.across(points.get(i).value()), y);
    }
    var last = points.isEmpty() ? scale.low() : points.get(points.size() - 1).value();
    return drawing.value(strip.label(), scale.across(last), base + TEXT_DROP).panel(strip.label());
  }
}
