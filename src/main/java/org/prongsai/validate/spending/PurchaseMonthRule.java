package org.prongsai.validate.spending;

import static org.prongsai.columns.ProcurementColumns.CONTRACT_SIGNED_DATE;
import static org.prongsai.columns.ProcurementMonthsColumns.*;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.PurchaseMonths;
import org.prongsai.spending.SpendingTables;
import org.prongsai.validate.rule.SiteRule;
import org.prongsai.validate.table.CheckedRow;

/**
 * A month is one of its fiscal year that has begun; where it is declared to have nothing it has no
 * purchases and the declaration says where it stands. That it has some follows from these alone.
 */
@AutoService(SiteRule.class)
public final class PurchaseMonthRule implements SiteRule {

  public static final Rule MONTH_BUT_ROWS = Rule.error("month-but-rows");
  public static final Rule MONTH_WITHOUT_ROWS = Rule.error("month-without-rows");
  public static final Rule MONTH_OUTSIDE_YEAR = Rule.error("month-outside-year");
  public static final Rule MONTH_IN_FUTURE = Rule.error("month-in-future");
  public static final Rule MONTH_WITHOUT_SOURCE = Rule.warning("month-without-source");

  @Override
  public void check(CheckedSite site, Problems problems) {
    var months = site.tables().get(SpendingTables.MONTHS).rows();
    if (!months.iterator().hasNext()) {
      return;
    }
    var bought = bought(site);
    for (var row : months) {
      var month = row.row().text(MONTH);
      if (!month.isEmpty()) {
        checkMonth(row, YearMonth.parse(month), site.site().settings().asOf(), problems);
        checkState(row, bought, problems);
      }
    }
  }

  /** The months in which something was signed, each with the first place that says so. */
  private static Map<String, Location> bought(CheckedSite site) {
    var bought = new HashMap<String, Location>();
    for (var row : site.tables().get(SpendingTables.PROCUREMENT).rows()) {
      bought.computeIfAbsent(
          SpendingTables.month(row.row()), month -> row.at(CONTRACT_SIGNED_DATE));
    }
    return bought;
  }

  private static void checkMonth(
      CheckedRow row, YearMonth month, LocalDate asOf, Problems problems) {
    var year = row.row().year();
    if (!year.contains(month.atDay(1))) {
      row.reportYear(
          MONTH_OUTSIDE_YEAR,
          MONTH,
          month.atDay(1),
          problems,
          year,
          YearMonth.from(year.start()),
          YearMonth.from(year.end()));
    } else if (month.atDay(1).isAfter(asOf) && !asOf.equals(Settings.UNREAD)) {
      row.report(MONTH_IN_FUTURE, MONTH, problems, asOf);
    }
  }

  private static void checkState(CheckedRow row, Map<String, Location> bought, Problems problems) {
    var state = row.row().text(STATE);
    var first = bought.get(row.row().text(MONTH));
    if (state.equals(PurchaseMonths.HAS_ROWS) && first == null) {
      row.report(MONTH_WITHOUT_ROWS, STATE, problems, row.row().text(MONTH));
    }
    if (state.equals(PurchaseMonths.DECLARED_NONE)) {
      if (first != null) {
        row.report(MONTH_BUT_ROWS, MONTH, problems, first.said());
      }
      if (row.row().text(SOURCE).isEmpty()) {
        problems.add(MONTH_WITHOUT_SOURCE, row.at(SOURCE), row.row().text(MONTH));
      }
    }
  }
}
