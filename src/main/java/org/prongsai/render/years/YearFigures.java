package org.prongsai.render.years;

import static org.prongsai.columns.ItaResultsColumns.*;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.prongsai.ita.Figures;
import org.prongsai.ita.scoring.KnownScores;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.PrintedScores;
import org.prongsai.model.Row;
import org.prongsai.text.FiscalYear;

/** The scores of all years that can be compared: total, tools, indicators. */
final class YearFigures {

  private final Figures figures;
  private final List<FiscalYear> years;

  YearFigures(Figures figures) {
    this.figures = figures;
    SortedSet<FiscalYear> all = new TreeSet<>(figures.table("ita-results").years());
    all.addAll(figures.table("ita-tool-scores").years());
    all.addAll(figures.table("ita-indicator-scores").years());
    this.years = List.copyOf(all);
  }

  /**
   * A score of a year.
   *
   * @param score 0 to 100
   * @param otherWay what another way of computing it comes to, where that is something else
   * @param derived whether this site computed it
   */
  record Score(BigDecimal score, Optional<BigDecimal> otherWay, boolean derived) {
    private static Optional<Score> of(Row row) {
      boolean derived = row.text(STATUS).equals("derived");
      return row.decimal(SCORE).map(s -> new Score(s, Optional.empty(), derived));
    }
  }

  /** The years of which a result, a tool or an indicator is recorded, the oldest first. */
  List<FiscalYear> years() {
    return years;
  }

  /** The tools that a source prints for one of the years, in the order of the newest year. */
  List<String> tools() {
    return ids("ita-tool-scores", PrintedScores::toolId);
  }

  /** The indicators that a source prints for one of the years. */
  List<String> indicators() {
    return ids("ita-indicator-scores", PrintedScores::indicatorId);
  }

  /** The ids of the rows that have a score, parts of a tool together. */
  private List<String> ids(String dataset, Function<Row, String> idOf) {
    var ids = new LinkedHashSet<String>();
    for (int i = years.size() - 1; i >= 0; i--) {
      for (var row : figures.table(dataset).of(years.get(i))) {
        if (row.decimal(SCORE).isPresent()) {
          ids.add(idOf.apply(row));
        }
      }
    }
    var tools = ids.stream().map(id -> id.split("-", 2)[0]).toList();
    return ids.stream()
        .sorted(
            Comparator.comparing((String id) -> tools.indexOf(id.split("-", 2)[0]))
                .thenComparing(String::length)
                .thenComparing(id -> id))
        .toList();
  }

  /** A figure of a year: as printed, else as computed from that year's printed figures. */
  Optional<Score> score(FiscalYear year, String figure) {
    return recorded(year, figure).or(() -> computed(year, figure));
  }

  private Optional<Score> recorded(FiscalYear year, String figure) {
    if (figure.equals(LevelDecision.TOTAL)) {
      return figures.result(year).flatMap(Score::of);
    }
    return figures.indicator(year, figure).or(() -> figures.tool(year, figure)).flatMap(Score::of);
  }

  private Optional<Score> computed(FiscalYear year, String figure) {
    return figures.assessment(year).flatMap(assessment -> computed(assessment.known(), figure));
  }

  private static Optional<Score> computed(KnownScores known, String figure) {
    var score = known.score(figure).map(k -> LevelDecision.published(k.point()));
    var other =
        known.arithmetics(figure).stream()
            .map(arithmetic -> LevelDecision.published(arithmetic.result()))
            .filter(result -> !score.equals(Optional.of(result)))
            .findFirst();
    return score.map(s -> new Score(s, other, true));
  }

  /** The pass mark that the source of a year states. */
  Optional<BigDecimal> passMark(FiscalYear year) {
    return figures.result(year).flatMap(row -> row.decimal(PASS_MARK));
  }

  Optional<Row> result(FiscalYear year) {
    return figures.result(year);
  }
}
