package org.prongsai.validate.rule;

import static org.prongsai.columns.AnnualPerformanceColumns.*;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.NoneWords;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/** The plan, money and result of a project are consistent; otherwise a reason should be given. */
@AutoService(TableRule.class)
public final class ProjectRule implements TableRule {

  public static final Rule SPENT_WITHOUT_RESULT = Rule.warning("spent-without-result");
  public static final Rule DONE_WITHOUT_SPENDING = Rule.warning("done-without-spending");
  public static final Rule REPORTED_NOT_PLANNED = Rule.warning("reported-not-planned");
  public static final Rule SPENT_OVER_BUDGET = Rule.warning("spent-over-budget");

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (table.dataset().id().equals(SpendingTables.PERFORMANCE)) {
      table.rows().forEach(row -> check(row, problems));
    }
  }

  private static void check(CheckedRow row, Problems problems) {
    var found = row.row();
    var budget = found.decimal(BUDGET_THB);
    var spent = found.decimal(SPENT_THB).filter(amount -> amount.signum() > 0);
    boolean isDone = found.text(PROGRESS).equals("done");
    boolean isExplained =
        !NoneWords.areIn(found.text(RESULT_TH)) || !NoneWords.areIn(found.text(OBSTACLE_TH));
    if (spent.isPresent() && !isExplained) {
      problems.add(SPENT_WITHOUT_RESULT, row.at(RESULT_TH), row.found(SPENT_THB), id(row));
    }
    if (isDone
        && isBlank(row, SPENT_THB, problems)
        && budget.filter(b -> b.signum() > 0).isPresent()) {
      problems.add(DONE_WITHOUT_SPENDING, row.at(SPENT_THB), "", id(row));
    }
    boolean isReported = spent.isPresent() || !NoneWords.areIn(found.text(RESULT_TH)) || isDone;
    if (isBlank(row, BUDGET_THB, problems) && isReported) {
      problems.add(REPORTED_NOT_PLANNED, row.at(BUDGET_THB), "", id(row));
    }
    if (spent.isPresent() && budget.isPresent() && spent.get().compareTo(budget.get()) > 0) {
      row.report(
          SPENT_OVER_BUDGET,
          SPENT_THB,
          problems,
          budget.map(BigDecimal::toPlainString).orElse(""),
          id(row));
    }
  }

  /** Whether there is no amount because nobody wrote one: one that cannot be read has its error. */
  private static boolean isBlank(CheckedRow row, String field, Problems problems) {
    return row.row().decimal(field).isEmpty() && !problems.hasAt(row.at(field));
  }

  private static String id(CheckedRow row) {
    return row.row().text(PROJECT_ID);
  }
}
