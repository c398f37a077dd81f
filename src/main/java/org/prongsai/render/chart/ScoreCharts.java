package org.prongsai.render.chart;

import static org.prongsai.columns.ItaIndicatorScoresColumns.INDICATOR;
import static org.prongsai.columns.ItaResultsColumns.LEVEL;
import static org.prongsai.columns.ItaResultsColumns.PASS_MARK;
import static org.prongsai.columns.ItaToolScoresColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.chart.Caption;
import org.prongsai.chart.DotPlot;
import org.prongsai.chart.DotPlot.Dot;
import org.prongsai.chart.DotPlot.Mark;
import org.prongsai.chart.Scale;
import org.prongsai.ita.scoring.PrintedScores;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The scores of a year's tools and indicators as points, the lowest first. */
public record ScoreCharts(Scope scope, FiscalYear year, ScoreLabels names) {

  public ScoreCharts(Scope scope, FiscalYear year) {
    this(scope, year, new ScoreLabels(scope, year));
  }

  /** The tools and the total, which alone has the pass mark; words where there is one at most. */
  public Part tools() {
    var rows = scored("ita-tool-scores");
    var finding =
        Finding.lowest(
            scope,
            rows.stream()
                .map(row -> new Finding.Named(names.toolInWords(row), score(row)))
                .toList());
    var dots = new ArrayList<Dot>();
    total().ifPresent(dots::add);
    for (var row : rows) {
      dots.add(dot(row, names.tool(row), finding, asked(PrintedScores.toolId(row))));
    }
    return chart("tools", finding, dots);
  }

  /** The indicators; words where there is one at most. */
  public Part indicators() {
    var rows = scored("ita-indicator-scores");
    var finding =
        Finding.lowest(
            scope,
            rows.stream()
                .map(
                    row ->
                        new Finding.Named(names.indicatorInWords(row.whole(INDICATOR)), score(row)))
                .toList());
    var dots =
        rows.stream()
            .map(row -> dot(row, names.indicator(row.whole(INDICATOR)), finding, List.of()))
            .toList();
    return chart("indicators", finding, dots);
  }

  private List<Row> scored(String dataset) {
    return scope.rows(dataset, year).stream()
        .filter(row -> row.decimal(SCORE).isPresent())
        .toList();
  }

  private static BigDecimal score(Row row) {
    return row.decimal(SCORE).orElseThrow();
  }

  private Part chart(String id, Finding finding, List<Dot> dots) {
    var words = finding.words("chart.lowest-" + id, scope.format()::score);
    if (!finding.isDrawn()) {
      return Part.Lead.of(words);
    }
    var plot = DotPlot.of(dots);
    var caption =
        new Caption(
            "chart-" + id,
            words,
            scope.say("chart.dots", scale(scope, plot.scale())),
            List.of(scope.say("chart.sorted"), scale(scope, plot.scale())),
            keys(dots));
    return plot.chart(caption, scope.format()::plain);
  }

  /** Where a scale starts and ends; one that does not start at zero says so. */
  public static String scale(Scope scope, Scale scale) {
    return scope.say(
        scale.isFromZero() ? "chart.scale-zero" : "chart.scale-cut",
        scope.format().plain(scale.low()),
        scope.format().plain(scale.high()));
  }

  private Dot dot(Row row, Phrase name, Finding finding, List<Mark> marks) {
    boolean low = finding.isFirst(score(row));
    boolean derived = row.text(STATUS).equals("derived");
    var notes =
        Stream.of(low ? scope.say("chart.low") : "", derived ? scope.say("chart.derived") : "")
            .filter(note -> !note.isEmpty())
            .toList();
    var label =
        Chart.Label.of(name, scope.format().score(score(row)))
            .withNote(String.join(scope.say("note.and"), notes))
            .withTone(low ? "low" : "");
    return new Dot(label, score(row), low ? "low" : derived ? "derived" : "dot", marks);
  }

  private Optional<Dot> total() {
    var result = scope.figures().result(year);
    return result
        .flatMap(row -> row.decimal(SCORE))
        .map(
            score -> {
              var name = Phrase.of(scope.say("column.total"));
              var label =
                  Chart.Label.of(name, scope.format().score(score))
                      .withNote(
                          result.get().text(STATUS).equals("derived")
                              ? scope.say("chart.derived")
                              : "");
              var marks =
                  result.get().decimal(PASS_MARK).map(mark -> new Mark(mark, "mark")).stream();
              return new Dot(label, score, "total", marks.toList());
            });
  }

  /** What the next better level asks of a score, where that is confirmed. */
  private List<Mark> asked(String figure) {
    return better().stream()
        .filter(level -> level.everyScoreOf().contains(figure))
        .flatMap(level -> level.everyScoreMinimum().stream())
        .map(minimum -> new Mark(minimum, "asked"))
        .toList();
  }

  private Optional<Catalogue.Level> better() {
    var levels = scope.catalogue(year).map(Catalogue::levels).orElse(List.of());
    var reached = scope.figures().result(year).map(row -> row.text(LEVEL)).orElse("");
    int at = levels.stream().map(Catalogue.Level::level).toList().indexOf(reached);
    return at < 1
        ? Optional.empty()
        : Optional.of(levels.get(at - 1)).filter(level -> level.basis() != Basis.RECALLED);
  }

  private List<Chart.Key> keys(List<Dot> dots) {
    var keys = new ArrayList<Chart.Key>();
    for (var mark : dots.stream().flatMap(dot -> dot.marks().stream()).distinct().toList()) {
      boolean total = mark.look().equals("mark");
      keys.add(
          Chart.Key.line(
              mark.look(),
              total
                  ? scope.say("chart.mark", mark.value())
                  : scope.say("chart.asked", better().orElseThrow().name(), mark.value())));
    }
    if (dots.stream().anyMatch(dot -> dot.look().equals("derived"))) {
      keys.add(Chart.Key.sign("derived", scope.say("note.derived")));
    }
    return keys;
  }
}
