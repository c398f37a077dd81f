package org.prongsai.render.scores;

import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.OitDisclosuresColumns.SUB_INDICATOR;

import java.util.Optional;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Row;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Links to the place where a figure of a year is shown on the site. */
public record FigureLinks(Scope scope, FiscalYear year) {

  /** The address of the figure's own place, or empty where it has none. */
  public String href(String figure) {
    return item(figure)
        .or(() -> question(figure))
        .or(() -> indicator(figure))
        .or(() -> tool(figure))
        .or(() -> group(figure))
        .or(() -> result(figure))
        .orElse("");
  }

  private Optional<String> item(String figure) {
    var path = "ita/" + year + "/" + figure;
    return scope.tree().has(path) ? Optional.of(scope.href(path)) : Optional.empty();
  }

  private Optional<String> question(String figure) {
    return scope
        .find("ita-question-scores", year, QUESTION, figure)
        .filter(row -> scope.tree().has(questions()))
        .map(row -> onQuestions(figure));
  }

  private String questions() {
    return year + "/scores/questions";
  }

  /** The place of a question among all questions of the year. */
  public String onQuestions(String question) {
    return scope.href(questions()) + "#" + question;
  }

  private Optional<String> indicator(String figure) {
    return onScores(scope.figures().indicator(year, figure), figure);
  }

  private Optional<String> tool(String figure) {
    return onScores(scope.figures().tool(year, figure), "tool-" + figure);
  }

  private Optional<String> onScores(Optional<Row> row, String fragment) {
    var path = year + "/scores";
    return row.filter(r -> scope.tree().has(path)).map(r -> scope.href(path) + "#" + fragment);
  }

  /** A group of items has a section on the list of items. */
  private Optional<String> group(String figure) {
    var path = "ita/" + year;
    return scope
        .find("oit-disclosures", year, SUB_INDICATOR, figure)
        .filter(row -> scope.tree().has(path))
        .map(row -> scope.href(path) + "#sub-" + figure.replace('.', '-'));
  }

  private Optional<String> result(String figure) {
    boolean overall = figure.equals(LevelDecision.TOTAL) || figure.equals(FigureNames.LEVEL);
    return overall && scope.tree().has(year.toString())
        ? Optional.of(scope.href(year.toString()))
        : Optional.empty();
  }
}
