package org.prongsai.validate.rule;

import static org.prongsai.columns.ItaReconciliationColumns.*;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.ImpliedScores.Verdict;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;

/**
 * The printed figures of a year agree with each other by the rules of its catalogue; where they do
 * not, the agency has written down why.
 */
@AutoService(SiteRule.class)
public final class ReconciliationRule implements SiteRule {

  public static final Rule ITEM_SCORE_PARTIAL = Rule.error("item-score-partial");
  public static final Rule SCORES_IMPOSSIBLE = Rule.error("scores-impossible");

  private static final String DIFFERS = "differs";

  @Override
  public void check(CheckedSite site, Problems problems) {
    var rows = new FigureCells(site.tables());
    var refused = new TreeSet<FiscalYear>();
    for (var row : site.completed().tables().get("ita-reconciliation").rows()) {
      if (row.text(VERDICT).equals(DIFFERS) && !isAllowed(site.site().settings(), row)) {
        refused.add(row.year());
        refuse(row, site, rows, problems);
      }
    }
    for (var assessment : site.completed().assessments().values()) {
      boolean partial = refusePartialItems(assessment, rows, problems);
      // Where single cells are wrong they say more than that all of them cannot be.
      if (!partial && !refused.contains(assessment.year())) {
        refuseImpossible(assessment, site.site().settings(), rows, problems);
      }
    }
  }

  private static boolean isAllowed(Settings settings, Row row) {
    return settings.excused(row.year()).contains(row.text(FIGURE));
  }

  private static void refuse(Row row, CheckedSite site, FigureCells rows, Problems problems) {
    var figure = row.text(FIGURE);
    var assessment = Optional.ofNullable(site.completed().assessments().get(row.year()));
    problems.add(
        Rule.FIGURE_DIFFERS,
        rows.place(row.year(), figure),
        figure,
        rows.found(row.year(), figure),
        recomputed(row, assessment),
        row.text(FORMULA),
        figure.equals(FigureCells.CHANGE)
            ? rows.totals(row.year())
            : assessment.map(a -> rows.sources(a, figure)).orElse(""),
        row.year(),
        site.site().settings().languages().contains(Language.EN) ? "…" : "");
  }

  /** What the other figures make of a figure: {@code 99.78 (99.7733–99.7800)}, or a level. */
  private static String recomputed(Row row, Optional<Assessment> assessment) {
    if (row.text(FIGURE).equals(FigureCells.LEVEL)) {
      return assessment.flatMap(a -> a.level().level()).map(level -> level.level()).orElse("");
    }
    var value = row.text(RECOMPUTED);
    var low = row.text(RECOMPUTED_LOW);
    var high = row.text(RECOMPUTED_HIGH);
    if (low.equals(high)) {
      return value.isEmpty() ? low : value;
    }
    return value.isEmpty() ? low + "–" + high : value + " (" + low + "–" + high + ")";
  }

  /** Reports items that have part of a score; whether there is any. */
  private static boolean refusePartialItems(
      Assessment assessment, FigureCells rows, Problems problems) {
    boolean found = false;
    for (var printed : assessment.sheet().printed().entrySet()) {
      var figure = printed.getKey();
      boolean whole = printed.getValue().signum() == 0 || printed.getValue().intValue() == 100;
      if (assessment.formulas().isItem(figure) && !whole) {
        problems.add(
            ITEM_SCORE_PARTIAL,
            rows.place(assessment.year(), figure),
            rows.found(assessment.year(), figure),
            figure);
        found = true;
      }
    }
    return found;
  }

  private static void refuseImpossible(
      Assessment assessment, Settings settings, FigureCells rows, Problems problems) {
    var year = assessment.year();
    var left = without(assessment, settings.excused(year));
    if (left.filter(a -> a.implied().verdict() == Verdict.IMPOSSIBLE).isPresent()) {
      var found = left.get().contradiction();
      // Which ones contradict each other may take too long to find out.
      var figures = found.isEmpty() ? List.copyOf(left.get().sheet().printed().keySet()) : found;
      problems.add(
          SCORES_IMPOSSIBLE,
          rows.place(year, figures.get(figures.size() - 1)),
          figures,
          year,
          rows.cells(year, figures));
    }
  }

  /** The year as if nothing were known of some figures, neither what is printed nor by rule. */
  private static Optional<Assessment> without(Assessment assessment, List<String> figures) {
    if (figures.isEmpty()) {
      return Optional.of(assessment);
    }
    var all = assessment.catalogue();
    var rules =
        all.scoring().combinations().stream()
            .filter(rule -> !figures.contains(rule.figure()))
            .toList();
    var catalogue = all.withRules(rules);
    return Assessment.of(catalogue, assessment.sheet().without(figures), List.of());
  }
}
