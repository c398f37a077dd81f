package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/** A period ends on or after its start, and lies in the fiscal year of its row. */
@AutoService(TableRule.class)
public final class PeriodRule implements TableRule {

  public static final Rule PERIOD_REVERSED = Rule.error("period-reversed");
  public static final Rule PERIOD_OUTSIDE_YEAR = Rule.error("period-outside-year");

  private static final String START = "start_date";
  private static final String END = "end_date";

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (table.dataset().field(START).isEmpty() || !table.dataset().yearly()) {
      return;
    }
    for (var row : table.rows()) {
      var start = row.row().day(START);
      var end = row.row().day(END);
      if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
        row.report(PERIOD_REVERSED, END, problems, start.get());
      }
      start.ifPresent(day -> checkInside(row, START, day, problems));
      end.ifPresent(day -> checkInside(row, END, day, problems));
    }
  }

  private static void checkInside(CheckedRow row, String field, LocalDate day, Problems problems) {
    var year = row.row().year();
    if (!year.contains(day)) {
      row.reportYear(PERIOD_OUTSIDE_YEAR, field, day, problems, year, year.start(), year.end());
    }
  }
}
