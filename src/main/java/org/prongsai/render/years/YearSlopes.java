package org.prongsai.render.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prongsai.chart.Caption;
import org.prongsai.chart.Slope;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.render.chart.ScoreCharts;
import org.prongsai.render.scores.AssessmentChanges;
import org.prongsai.text.FiscalYear;

/** Figures from year to year as lines, those that have a score in two years at least. */
final class YearSlopes {

  private final Scope scope;
  private final YearFigures figures;
  private final AssessmentChanges changes;
  private final List<FiscalYear> axis;

  YearSlopes(Scope scope, YearFigures figures, AssessmentChanges changes) {
    this.scope = scope;
    this.figures = figures;
    this.changes = changes;
    this.axis = axis(figures.years());
  }

  /** A figure and what it is called. */
  record Named(String figure, Phrase name) {}

  /** All years from the first to the last: one without a record is a gap, too. */
  private static List<FiscalYear> axis(List<FiscalYear> years) {
    return IntStream.rangeClosed(years.get(0).be(), years.get(years.size() - 1).be())
        .mapToObj(FiscalYear::new)
        .toList();
  }

  /** The chart; nothing where no figure has two scores, for one is not a change. */
  Optional<Part> part(String id, List<Named> named) {
    var years = axis.stream().map(year -> scope.digits(year.toString())).toList();
    var slope = Slope.of(years, named.stream().map(this::series).toList());
    if (slope.series().isEmpty()) {
      return Optional.empty();
    }
    var notes = new ArrayList<String>();
    int left = named.size() - slope.series().size();
    if (left > 0) {
      notes.add(scope.say("chart.slope-left-out", left));
    }
    notes.add(ScoreCharts.scale(scope, slope.scale()));
    var caption =
        new Caption(
            "chart-" + id, finding(slope.series()), scope.say("chart.slope"), notes, keys(slope));
    return Optional.of(slope.chart(caption));
  }

  private Slope.Series series(Named named) {
    var points = axis.stream().map(year -> point(year, named.figure())).toList();
    var breaks =
        IntStream.range(0, axis.size())
            .mapToObj(i -> i > 0 && changes.isBreak(axis.get(i - 1), axis.get(i), named.figure()))
            .toList();
    // The pass mark is that of the overall score and of no other.
    var marks =
        axis.stream()
            .map(
                year ->
                    named.figure().equals(LevelDecision.TOTAL)
                        ? figures.passMark(year)
                        : Optional.<BigDecimal>empty())
            .toList();
    return new Slope.Series(Chart.Label.of(named.name(), ""), points, breaks, marks);
  }

  private Optional<Slope.Point> point(FiscalYear year, String figure) {
    return figures
        .score(year, figure)
        .map(
            score ->
                new Slope.Point(
                    score.score(),
                    scope.format().score(score.score()),
                    score.derived() ? "derived" : "dot"));
  }

  /** How many rose and fell from their first to their latest score, where that can be said. */
  private String finding(List<Slope.Series> drawn) {
    if (isBroken(drawn)) {
      return drawn.size() == 1
          ? scope.say("chart.slope-unlike", inWords(drawn.get(0).label().name()))
          : scope.say("chart.slope-unlike-many", drawn.size());
    }
    var changes = drawn.stream().map(YearSlopes::change).toList();
    long rose = changes.stream().filter(change -> change.signum() > 0).count();
    long fell = changes.stream().filter(change -> change.signum() < 0).count();
    return drawn.size() == 1
        ? scope.say(
            rose > 0 ? "chart.slope-rose" : fell > 0 ? "chart.slope-fell" : "chart.slope-same",
            inWords(drawn.get(0).label().name()),
            changes.get(0).abs())
        : scope.say("chart.slope-many", rose, fell, drawn.size() - rose - fell);
  }

  /** A name in the other language is not read out in the middle of a sentence. */
  private String inWords(Phrase name) {
    return name.lang().isEmpty() ? name.text() : scope.say("column.figure");
  }

  private static BigDecimal change(Slope.Series one) {
    var scores = one.points().stream().flatMap(Optional::stream).map(Slope.Point::value).toList();
    return scores.get(scores.size() - 1).subtract(scores.get(0));
  }

  /** Whether any change goes over years that cannot be compared. */
  private static boolean isBroken(List<Slope.Series> drawn) {
    return drawn.stream()
        .anyMatch(
            one -> {
              var known =
                  IntStream.range(0, one.points().size())
                      .filter(i -> one.points().get(i).isPresent())
                      .boxed()
                      .toList();
              int last = known.get(known.size() - 1);
              return one.breaks().subList(known.get(0) + 1, last + 1).contains(true);
            });
  }

  private List<Chart.Key> keys(Slope slope) {
    var keys = new ArrayList<Chart.Key>();
    var looks =
        slope.series().stream()
            .flatMap(one -> one.points().stream().flatMap(Optional::stream))
            .map(Slope.Point::look)
            .distinct()
            .toList();
    if (looks.contains("derived")) {
      keys.add(Chart.Key.sign("dot", scope.say("chart.printed")));
      keys.add(Chart.Key.sign("derived", scope.say("note.derived")));
    }
    var marks =
        slope.series().stream()
            .flatMap(one -> one.marks().stream().flatMap(Optional::stream))
            .distinct()
            .toList();
    if (!marks.isEmpty()) {
      keys.add(
          Chart.Key.line(
              "mark",
              marks.size() == 1
                  ? scope.say("chart.mark-years", marks.get(0))
                  : scope.say("chart.marks")));
    }
    if (slope.series().stream().anyMatch(one -> one.breaks().contains(true))) {
      keys.add(Chart.Key.line("break", scope.say("chart.break")));
    }
    return keys;
  }
}
