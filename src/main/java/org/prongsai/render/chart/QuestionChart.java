package org.prongsai.render.chart;

import static org.prongsai.columns.ItaQuestionScoresColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prongsai.chart.Caption;
import org.prongsai.chart.Strips;
import org.prongsai.model.Row;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The questions of a survey as points, in a strip for each indicator. */
public record QuestionChart(Scope scope, FiscalYear year, ScoreLabels names) {

  public QuestionChart(Scope scope, FiscalYear year) {
    this(scope, year, new ScoreLabels(scope, year));
  }

  /**
   * The strips of a tool; nothing where it is not a survey, and words where one question at most
   * has a score.
   */
  public Optional<Part> of(String tool) {
    var rows =
        scope.rows("ita-question-scores", year).stream()
            .filter(row -> row.text(TOOL).equals(tool) && !row.text(QUESTION).startsWith("o"))
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(chart(tool, rows));
  }

  private Part chart(String tool, List<Row> rows) {
    var finding =
        Finding.lowest(
            scope,
            rows.stream()
                .filter(row -> row.decimal(SCORE).isPresent())
                .map(row -> new Finding.Named(names.questionInWords(row), score(row)))
                .toList());
    var words = finding.words("chart.lowest-questions", scope.format()::score);
    if (!finding.isDrawn()) {
      return Part.Lead.of(words);
    }
    var groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.whole(INDICATOR), TreeMap::new, Collectors.toList()));
    var strips = new ArrayList<Strips.Strip>();
    groups.forEach((indicator, questions) -> strips.add(strip(indicator, questions, finding)));
    var drawn = Strips.of(strips);
    var scale = ScoreCharts.scale(scope, drawn.scale());
    var caption =
        new Caption(
            "chart-questions-" + tool.toLowerCase(Locale.ROOT),
            words,
            scope.say("chart.strips", scale),
            List.of(scope.say("chart.strips-note"), scale),
            List.of());
    return drawn.chart(caption, scope.format()::plain);
  }

  private static BigDecimal score(Row row) {
    return row.decimal(SCORE).orElseThrow();
  }

  private Strips.Strip strip(int indicator, List<Row> questions, Finding finding) {
    var scored = questions.stream().filter(row -> row.decimal(SCORE).isPresent()).toList();
    var low = codes(scored.stream().filter(row -> finding.isFirst(score(row))).toList());
    var silent = codes(questions.stream().filter(row -> row.decimal(SCORE).isEmpty()).toList());
    var notes = new ArrayList<String>();
    if (!low.isEmpty()) {
      notes.add(scope.say("chart.low-codes", low));
    }
    if (!silent.isEmpty()) {
      notes.add(scope.say("chart.silent-codes", silent));
    }
    var label =
        Chart.Label.of(names.indicator(indicator), range(scored))
            .withNote(String.join(scope.say("note.and"), notes))
            .withTone(low.isEmpty() ? "" : "low");
    return new Strips.Strip(
        label,
        scored.stream()
            .map(row -> new Strips.Point(score(row), finding.isFirst(score(row)) ? "low" : "dot"))
            .toList());
  }

  private String codes(List<Row> rows) {
    return rows.stream().map(row -> row.text(QUESTION)).collect(scope.comma());
  }

  private String range(List<Row> scored) {
    var scores = scored.stream().map(QuestionChart::score).toList();
    if (scores.isEmpty()) {
      return "";
    }
    var least = scope.format().score(scores.stream().reduce(BigDecimal::min).orElseThrow());
    var most = scope.format().score(scores.stream().reduce(BigDecimal::max).orElseThrow());
    return least.equals(most) ? least : least + "–" + most;
  }
}
