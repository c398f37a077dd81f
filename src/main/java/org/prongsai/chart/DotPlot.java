package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.page.Chart;

/** Scores one below the other, the lowest first, each as a point on a common scale. */
public record DotPlot(List<Dot> dots, Scale scale) {

  private static final int HEIGHT = 28;
  private static final String MIDDLE = "14";
  private static final int TEXT_LINE = 19;

  /**
   * A score.
   *
   * @param label its name and number
   * @param value where it stands
   * @param look of the point
   * @param marks what is asked of this score and of no other
   */
  public record Dot(Chart.Label label, BigDecimal value, String look, List<Mark> marks) {}

  /** A value that is asked for, and the look of its line. */
  public record Mark(BigDecimal value, String look) {}

  /** On a scale on which all points and marks have a place. */
  public static DotPlot of(Collection<Dot> dots) {
    var sorted = dots.stream().sorted(Comparator.comparing(Dot::value)).toList();
    var values =
        sorted.stream()
            .flatMap(
                dot -> Stream.concat(Stream.of(dot.value()), dot.marks().stream().map(Mark::value)))
            .toList();
    return new DotPlot(sorted, Scale.ofScores(values));
  }

  /** The chart; the numbers of the scale are written by the caller. */
  public Chart chart(Caption caption, Function<BigDecimal, String> words) {
    return caption.points(dots.stream().map(this::panel).toList(), Drawing.axis(scale, words));
  }

  private Chart.Panel panel(Dot dot) {
    var drawing = new Drawing(HEIGHT).grid(scale).level("grid", MIDDLE);
    dot.marks().forEach(mark -> drawing.upright(mark.look(), scale.across(mark.value())));
    var x = scale.across(dot.value());
    return drawing.sign(dot.look(), x, MIDDLE).value(dot.label(), x, TEXT_LINE).panel(dot.label());
  }
}
