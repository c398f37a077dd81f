package org.prongsai.validate.rule;

import static org.prongsai.columns.ItaReconciliationColumns.FIGURE;
import static org.prongsai.columns.ItaReconciliationColumns.RECOMPUTED_LOW;
import static org.prongsai.columns.ItaReconciliationColumns.VERDICT;
import static org.prongsai.columns.ItaResultsColumns.LEVEL;
import static org.prongsai.columns.ItaResultsColumns.PASS_MARK;
import static org.prongsai.columns.ItaResultsColumns.SCORE;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedRow;

/**
 * The total and the level of a year can both be right: by the thresholds of the year, or by the
 * pass mark in the same row where it has none; and some weights make the total of the tools. Where
 * a year's result can be checked by nothing, a note says so.
 */
@AutoService(SiteRule.class)
public final class PlausibleResultRule implements SiteRule {

  public static final Rule LEVEL_IMPLAUSIBLE = Rule.warning("level-implausible");
  public static final Rule TOTAL_IMPOSSIBLE = Rule.error(Settings.TOTAL_IMPOSSIBLE);
  public static final Rule RESULT_NOT_CHECKED = Rule.note("result-not-checked");

  private static final Set<String> BELOW_THE_MARK = Set.of("improve", "urgent");

  @Override
  public void check(CheckedSite site, Problems problems) {
    var reconciled = site.completed().tables().get("ita-reconciliation").rows();
    for (var row : site.tables().get("ita-results").rows()) {
      var lines = reconciled.stream().filter(line -> line.year().equals(row.row().year())).toList();
      var level =
          site.site().catalogue(row.row().year()).flatMap(c -> c.level(row.row().text(LEVEL)));
      boolean isSaid = line(lines, LevelDecision.LEVEL).filter(this::differs).isPresent();
      if (!isSaid) {
        checkLevel(row, level, problems);
      }
      var range = ToolRange.of(site.completed(), row.row());
      if (range.isEmpty()) {
        noteUnchecked(row, level, lines, problems);
      } else if (!isTotalChecked(lines) && !isAllowed(site, row.row())) {
        row.report(
            TOTAL_IMPOSSIBLE,
            SCORE,
            problems,
            range.get().least(),
            range.get().most(),
            row.row().year());
      }
    }
  }

  private static boolean isAllowed(CheckedSite site, Row row) {
    return site.site().settings().excused(row.year()).contains(LevelDecision.TOTAL);
  }

  private static boolean isTotalChecked(List<Row> lines) {
    return line(lines, LevelDecision.TOTAL)
        .filter(line -> line.value(RECOMPUTED_LOW).isPresent())
        .isPresent();
  }

  private boolean differs(Row line) {
    return line.text(VERDICT).equals("differs");
  }

  private static Optional<Row> line(List<Row> lines, String figure) {
    return lines.stream().filter(line -> line.text(FIGURE).equals(figure)).findFirst();
  }

  private static void checkLevel(
      CheckedRow row, Optional<Catalogue.Level> level, Problems problems) {
    var score = row.row().decimal(SCORE);
    var mark = row.row().decimal(PASS_MARK);
    var code = row.row().text(LEVEL);
    if (score.isEmpty() || code.isEmpty()) {
      return;
    }
    boolean isOutside =
        level
            .filter(
                l ->
                    score.get().compareTo(l.minimum()) < 0
                        || score.get().compareTo(l.maximum()) > 0)
            .isPresent();
    boolean isBesideMark =
        mark.filter(m -> score.get().compareTo(m) < 0 != BELOW_THE_MARK.contains(code)).isPresent();
    if (isOutside) {
      var range = level.get().minimum() + "–" + level.get().maximum();
      row.report(LEVEL_IMPLAUSIBLE, LEVEL, problems, score.get(), range, "");
    } else if (isBesideMark) {
      row.report(LEVEL_IMPLAUSIBLE, LEVEL, problems, score.get(), "", mark.get());
    }
  }

  private static void noteUnchecked(
      CheckedRow row, Optional<Catalogue.Level> level, List<Row> lines, Problems problems) {
    boolean isEmpty = row.row().decimal(SCORE).isEmpty() && row.row().text(LEVEL).isEmpty();
    boolean hasThreshold = level.isPresent() || row.row().decimal(PASS_MARK).isPresent();
    boolean isLevelChecked =
        hasThreshold && row.row().decimal(SCORE).isPresent() && !row.row().text(LEVEL).isEmpty();
    if (!isEmpty && !isLevelChecked && !isTotalChecked(lines)) {
      row.report(RESULT_NOT_CHECKED, SCORE, problems, row.row().year());
    }
  }
}
