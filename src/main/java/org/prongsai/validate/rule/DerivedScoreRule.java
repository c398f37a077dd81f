package org.prongsai.validate.rule;

import static org.prongsai.columns.ItaResultsColumns.*;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.Optional;
import org.prongsai.ita.Completion.Completed;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.ImpliedScores;
import org.prongsai.ita.scoring.Interval;
import org.prongsai.ita.scoring.KnownScores;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;

/** A score that the office wrote down as derived is the one that the printed figures yield. */
@AutoService(SiteRule.class)
public final class DerivedScoreRule implements SiteRule {

  @Override
  public void check(CheckedSite site, Problems problems) {
    var completed = site.completed();
    new FigureCells(site.tables())
        .forEach(
            (figure, row) -> {
              var written = row.row().decimal(SCORE);
              boolean derived = row.row().text(STATUS).equals("derived");
              if (derived && written.isPresent()) {
                var yielded = yielded(completed, figure.year(), figure.id());
                boolean agrees = yielded.filter(s -> s.compareTo(written.get()) == 0).isPresent();
                if (!agrees && (yielded.isPresent() || canBeTold(completed, figure.year()))) {
                  row.report(
                      Rule.VALUE_DISAGREES,
                      SCORE,
                      problems,
                      yielded.map(BigDecimal::toPlainString).orElse(""));
                }
              }
            });
  }

  /** Of a year without rules, or whose figures contradict each other, nothing can be told. */
  private static boolean canBeTold(Completed completed, FiscalYear year) {
    return Optional.ofNullable(completed.assessments().get(year))
        .map(assessment -> assessment.implied().verdict())
        .filter(
            verdict ->
                verdict != ImpliedScores.Verdict.IMPOSSIBLE
                    && verdict != ImpliedScores.Verdict.UNDECIDED)
        .isPresent();
  }

  private static Optional<BigDecimal> yielded(Completed completed, FiscalYear year, String figure) {
    return Optional.ofNullable(completed.assessments().get(year))
        .flatMap(assessment -> yielded(assessment, figure))
        .or(
            () ->
                figure.equals(LevelDecision.TOTAL)
                    ? fromNextYear(completed, year)
                    : Optional.empty());
  }

  /** The only score that an unprinted question can have, or what a figure follows from makes. */
  private static Optional<BigDecimal> yielded(Assessment assessment, String figure) {
    return assessment
        .implied()
        .forced(figure)
        .or(
            () ->
                assessment
                    .implied()
                    .range(figure)
                    .filter(Interval::isPoint)
                    .map(range -> LevelDecision.published(range.low())))
        .or(
            () ->
                assessment.known().arithmetics(figure).stream()
                    .findFirst()
                    .map(KnownScores.Arithmetic::result)
                    .map(LevelDecision::published));
  }

  /** The next year's total less its change, both as the tables have them. */
  private static Optional<BigDecimal> fromNextYear(Completed completed, FiscalYear year) {
    var next = completed.tables().get("ita-results").of(year.next()).stream().findFirst();
    var change = next.flatMap(row -> row.decimal(CHANGE_FROM_PREVIOUS));
    return next.flatMap(row -> row.decimal(SCORE)).flatMap(total -> change.map(total::subtract));
  }
}
