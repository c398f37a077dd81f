package org.prongsai.ita.scoring;

import static org.prongsai.columns.ItaIndicatorScoresColumns.INDICATOR;
import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.ItaQuestionScoresColumns.SCORE;
import static org.prongsai.columns.ItaQuestionScoresColumns.STATUS;
import static org.prongsai.columns.ItaToolScoresColumns.PART;
import static org.prongsai.columns.ItaToolScoresColumns.TOOL;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/**
 * The figures of a year that a source prints, by id. It does not include computed figures.
 *
 * @param printed scores from 0 to 100 with the decimals of the source
 */
public record PrintedScores(Map<String, BigDecimal> printed) {

  public PrintedScores {
    printed = Collections.unmodifiableMap(new LinkedHashMap<>(printed));
  }

  /** Takes the printed figures of a year out of the tables of scores. */
  public static PrintedScores of(FiscalYear year, Map<String, Table> tables) {
    var printed = new LinkedHashMap<String, BigDecimal>();
    take(tables, "ita-question-scores", year, row -> row.text(QUESTION), printed);
    take(tables, "ita-indicator-scores", year, PrintedScores::indicatorId, printed);
    take(tables, "ita-tool-scores", year, PrintedScores::toolId, printed);
    take(tables, "ita-results", year, row -> "total", printed);
    return new PrintedScores(printed);
  }

  private static void take(
      Map<String, Table> tables,
      String dataset,
      FiscalYear year,
      Function<Row, String> id,
      Map<String, BigDecimal> printed) {
    if (tables.containsKey(dataset)) {
      tables.get(dataset).of(year).stream()
          .filter(row -> !row.text(STATUS).equals("derived"))
          .forEach(row -> row.decimal(SCORE).ifPresent(s -> printed.put(id.apply(row), s)));
    }
  }

  public Optional<BigDecimal> score(String figure) {
    return Optional.ofNullable(printed.get(figure));
  }

  /** A sheet in which some figures are taken for not printed. */
  public PrintedScores without(Collection<String> figures) {
    var rest = new LinkedHashMap<>(printed);
    rest.keySet().removeAll(figures);
    return new PrintedScores(rest);
  }

  /** What a printed figure may be: an item is exact, every other one was rounded. */
  public Optional<Interval> interval(String figure, ScoreFormulas formulas) {
    return score(figure)
        .map(
            score ->
                formulas.isItem(figure)
                    ? Interval.of(Interval.exact(score))
                    : Interval.rounded(score));
  }

  /** The id of a row of the indicator scores: {@code indicator-9}. */
  public static String indicatorId(Row row) {
    return Catalogue.Indicator.PREFIX + row.text(INDICATOR);
  }

  /** The id of a row of the tool scores: {@code iit}, {@code eit-1} … */
  public static String toolId(Row row) {
    var part = row.text(PART);
    return row.text(TOOL).toLowerCase(Locale.ROOT) + (part.isEmpty() ? "" : "-" + part);
  }
}
