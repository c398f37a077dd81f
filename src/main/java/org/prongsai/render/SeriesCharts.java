package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.text.FiscalYear;

/** Draws figures over the years, a small chart each, all on one scale. */
final class SeriesCharts {

  /** Above it there is no room for every value and year; the table has them all. */
  private static final int MOST_LABELS = 7;

  private static final int SCALE_LABEL_DROP = -5;
  private static final int VALUE_RISE = 11;
  private static final int VALUE_DROP = 23;
  private static final int VALUE_HEIGHT = 14;

  private final Scope scope;
  private final YearFigures figures;
  private final YearBreaks breaks;
  private final List<FiscalYear> axis;
  private final ChartScale scale;

  /**
   * @param shown ids of the figures that share the scale
   */
  SeriesCharts(Scope scope, YearFigures figures, YearBreaks breaks, List<String> shown) {
    this.scope = scope;
    this.figures = figures;
    this.breaks = breaks;
    this.axis = axis(figures.years());
    var numbers =
        axis.stream()
            .flatMap(
                year ->
                    Stream.concat(
                        shown.stream().flatMap(figure -> figures.score(year, figure).stream())
                            .map(YearFigures.Score::score),
                        figures.passMark(year).stream()))
            .toList();
    this.scale = ChartScale.of(numbers, axis.size());
  }

  /** All years from the first to the last: one without a record is a gap, too. */
  private static List<FiscalYear> axis(List<FiscalYear> years) {
    return IntStream.rangeClosed(years.get(0).be(), years.get(years.size() - 1).be())
        .mapToObj(FiscalYear::new)
        .toList();
  }

  Series.Chart chart(String figure, String title) {
    var lines = new ArrayList<Series.Line>();
    lines.addAll(grid());
    lines.addAll(marks());
    lines.addAll(joins(figure));
    var labels = new ArrayList<Series.Label>();
    labels.addAll(scaleLabels());
    labels.addAll(yearLabels(figure));
    return new Series.Chart(title, words(figure, title), lines, points(figure), labels);
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

  private List<Series.Point> points(String figure) {
    var points = new ArrayList<Series.Point>();
    for (int i = 0; i < axis.size(); i++) {
      int column = i;
      score(i, figure)
          .map(
              score ->
                  new Series.Point(
                      score.derived() ? "derived" : "printed",
                      scale.x(column),
                      scale.y(score.score()),
                      isLabelled(column) ? scope.format().score(score.score()) : "",
                      scale.y(score.score(), rise(column, score.score()))))
          .ifPresent(points::add);
    }
    return points;
  }

  /** A value stands above its point, or below where it would stand on the line of the pass mark. */
  private int rise(int column, BigDecimal score) {
    return figures
        .passMark(axis.get(column))
        .map(mark -> scale.distance(score, mark))
        .filter(distance -> distance > 0 && distance < VALUE_RISE + VALUE_HEIGHT)
        .map(distance -> -VALUE_DROP)
        .orElse(VALUE_RISE);
  }

  private boolean isLabelled(int column) {
    return axis.size() <= MOST_LABELS || column == 0 || column == axis.size() - 1;
  }

  private List<Series.Label> scaleLabels() {
    return scale.ticks().stream()
        .map(
            tick ->
                new Series.Label(
                    "scale",
                    scale.left(),
                    scale.y(new BigDecimal(tick), SCALE_LABEL_DROP),
                    scope.format().count(tick)))
        .toList();
  }

  private List<Series.Label> yearLabels(String figure) {
    var labels = new ArrayList<Series.Label>();
    for (int i = 0; i < axis.size(); i++) {
      if (isLabelled(i)) {
        var year = scope.format().digits(axis.get(i).toString());
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
        axis.stream()
            .map(year -> words(year, figures.score(year, figure)))
            .collect(Collectors.joining(scope.say("list.comma")));
    return scope.say("series.words", title, years);
  }

  private String words(FiscalYear year, Optional<YearFigures.Score> score) {
    var when = scope.format().yearAgain(year);
    return score
        .map(
            s ->
                scope.say(
                    s.derived() ? "series.year-derived" : "series.year",
                    when,
                    scope.format().score(s.score())))
        .orElse(scope.say("series.year-gap", when));
  }

  private Optional<YearFigures.Score> score(int column, String figure) {
    return figures.score(axis.get(column), figure);
  }

  /** What the signs in some charts mean. */
  List<Series.Key> keys(List<Series.Chart> charts) {
    var keys = new ArrayList<Series.Key>();
    for (var kind : List.of("printed", "derived")) {
      if (charts.stream().flatMap(c -> c.points().stream()).anyMatch(p -> p.kind().equals(kind))) {
        keys.add(new Series.Key(kind, scope.say("series.key-" + kind)));
      }
    }
    for (var kind : List.of("mark", "break")) {
      if (charts.stream().flatMap(c -> c.lines().stream()).anyMatch(l -> l.kind().equals(kind))) {
        keys.add(new Series.Key(kind, kind.equals("mark") ? mark() : scope.say("series.key-break")));
      }
    }
    if (charts.stream().flatMap(c -> c.labels().stream()).anyMatch(l -> l.kind().equals("gap"))) {
      keys.add(new Series.Key("gap", scope.say("series.key-gap", scope.say("series.gap-sign"))));
    }
    if (scale.low() > 0) {
      keys.add(
          new Series.Key("scale", scope.say("series.key-scale", scope.format().count(scale.low()))));
    }
    return keys;
  }

  private String mark() {
    var marks = axis.stream().flatMap(year -> figures.passMark(year).stream()).distinct().toList();
    return marks.size() == 1
        ? scope.say("bars.mark", scope.format().score(marks.get(0)))
        : scope.say("series.key-marks");
  }
}
