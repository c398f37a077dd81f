package org.prongsai.render.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.page.Series;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.AssessmentChanges;
import org.prongsai.text.FiscalYear;

/** Draws figures over the years, a small chart each, all on one scale. */
final class SeriesCharts {

  // Puts a label beside its line rather than on it.
  private static final int SCALE_LABEL_DROP = -5;

  private final Scope scope;
  private final YearFigures figures;
  private final AssessmentChanges breaks;
  private final List<FiscalYear> axis;
  private final ChartScale scale;
  private final SeriesPoints points;

  /**
   * @param shown ids of the figures that share the scale
   */
  SeriesCharts(Scope scope, YearFigures figures, AssessmentChanges breaks, List<String> shown) {
    this.scope = scope;
    this.figures = figures;
    this.breaks = breaks;
    this.axis = axis(figures.years());
    var numbers =
        axis.stream()
            .flatMap(
                year ->
                    Stream.concat(
                        shown.stream()
                            .flatMap(figure -> figures.score(year, figure).stream())
                            .map(YearFigures.Score::score),
                        figures.passMark(year).stream()))
            .toList();
    this.scale = ChartScale.of(numbers, axis.size());
    this.points = new SeriesPoints(scope.format(), figures, axis, scale);
  }

  /** All years from the first to the last: one without a record is a gap, too. */
  private static List<FiscalYear> axis(List<FiscalYear> years) {
    return IntStream.rangeClosed(years.get(0).be(), years.get(years.size() - 1).be())
        .mapToObj(FiscalYear::new)
        .toList();
  }

  Series.Chart chart(String figure, String title) {
    var lines = Stream.of(grid(), marks(), joins(figure)).flatMap(List::stream).toList();
    var labels = Stream.of(scaleLabels(), yearLabels(figure)).flatMap(List::stream).toList();
    return new Series.Chart(title, words(figure, title), lines, points.of(figure), labels);
  }

  private List<Series.Line> grid() {
    return scale.ticks().stream()
        .map(tick -> scale.y(new BigDecimal(tick)))
        .map(y -> new Series.Line("grid", scale.left(), y, scale.right(), y))
        .toList();
  }

  /** The pass mark, where the year's source states one. */
  private List<Series.Line> marks() {
    var marks = new ArrayList<Series.Line>();
    for (int i = 0; i < axis.size(); i++) {
      int from = i;
      var mark = figures.passMark(axis.get(from));
      while (i + 1 < axis.size() && figures.passMark(axis.get(i + 1)).equals(mark)) {
        i++;
      }
      int to = i + 1;
      mark.map(scale::y)
          .map(y -> new Series.Line("mark", scale.edge(from), y, scale.edge(to), y))
          .ifPresent(marks::add);
    }
    return marks;
  }

  /** Lines between years that follow each other; over a gap there is none. */
  private List<Series.Line> joins(String figure) {
    var joins = new ArrayList<Series.Line>();
    for (int i = 0; i + 1 < axis.size(); i++) {
      var one = score(i, figure);
      var next = score(i + 1, figure);
      if (one.isPresent() && next.isPresent()) {
        boolean broken = breaks.isBreak(axis.get(i), axis.get(i + 1), figure);
        joins.add(
            new Series.Line(
                broken ? "break" : "join",
                scale.x(i),
                scale.y(one.get().score()),
                scale.x(i + 1),
                scale.y(next.get().score())));
      }
    }
    return joins;
  }

  private List<Series.Label> scaleLabels() {
    return scale.ticks().stream()
        .map(
            tick ->
                new Series.Label(
                    "scale",
                    scale.left(),
                    scale.y(new BigDecimal(tick), SCALE_LABEL_DROP),
                    scope.count(tick)))
        .toList();
  }

  private List<Series.Label> yearLabels(String figure) {
    var labels = new ArrayList<Series.Label>();
    for (int i = 0; i < axis.size(); i++) {
      if (points.isLabelled(i)) {
        var year = scope.digits(axis.get(i).toString());
        labels.add(new Series.Label("year", scale.x(i), scale.yearLine(), year));
      }
      if (score(i, figure).isEmpty()) {
        labels.add(
            new Series.Label("gap", scale.x(i), scale.gapLine(), scope.say("series.gap-sign")));
      }
    }
    return labels;
  }

  /** The chart in words: every year with its score, or that there is none. */
  private String words(String figure, String title) {
    var years =
        axis.stream().map(year -> words(year, figures.score(year, figure))).collect(scope.comma());
    return scope.say("series.words", title, years);
  }

  private String words(FiscalYear year, Optional<YearFigures.Score> score) {
    var when = scope.format().yearAgain(year);
    return score
        .map(s -> scope.say(s.derived() ? "series.year-derived" : "series.year", when, s.score()))
        .orElse(scope.say("series.year-gap", when));
  }

  private Optional<YearFigures.Score> score(int column, String figure) {
    return figures.score(axis.get(column), figure);
  }

  /** What the signs in some charts mean. */
  List<Series.LegendEntry> legend(List<Series.Chart> charts) {
    var marks = axis.stream().flatMap(year -> figures.passMark(year).stream()).distinct().toList();
    return new ChartLegend(scope, charts).of(marks, scale.low());
  }
}
