package org.prongsai.validate.spending;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.prongsai.columns.AnnualPerformanceColumns;
import org.prongsai.columns.ItaMeasureProgressColumns;
import org.prongsai.columns.OitEvidenceColumns;
import org.prongsai.columns.ProcurementColumns;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.rule.SiteRule;
import org.prongsai.validate.table.CheckedRow;

/** What the content tells of as done lies on or before the day as of which it is stated. */
@AutoService(SiteRule.class)
public final class FutureDayRule implements SiteRule {

  public static final Rule DAY_IN_FUTURE = Rule.warning("day-in-future");
  public static final Rule PROGRESS_IN_FUTURE = Rule.warning("progress-in-future");

  private static final String MEASURES = "ita-measure-progress";
  private static final Set<String> BEGUN = Set.of("in-progress", "done");
  private static final int MONTHS_OF_QUARTER = 3;

  @Override
  public void check(CheckedSite site, Problems problems) {
    var asOf = site.site().settings().asOf();
    if (asOf.equals(Settings.UNREAD)) {
      return;
    }
    each(
        site,
        SpendingTables.PROCUREMENT,
        row -> day(row, ProcurementColumns.CONTRACT_SIGNED_DATE, asOf, problems));
    each(
        site,
        SpendingTables.PERFORMANCE,
        row ->
            row.row()
                .day(AnnualPerformanceColumns.START_DATE)
                .ifPresent(
                    start -> begun(row, AnnualPerformanceColumns.PROGRESS, start, asOf, problems)));
    each(site, "oit-evidence", row -> day(row, OitEvidenceColumns.PUBLISHED_ON, asOf, problems));
    each(
        site,
        MEASURES,
        row -> {
          day(row, ItaMeasureProgressColumns.UPDATED_ON, asOf, problems);
          var start = quarter(row.row().year(), row.row().whole(ItaMeasureProgressColumns.QUARTER));
          begun(row, ItaMeasureProgressColumns.STATUS, start, asOf, problems);
        });
    for (var update : site.site().documents().updates()) {
      if (update.day().isAfter(asOf)) {
        problems.add(
            DAY_IN_FUTURE, Location.of(update.file(), update.line(), 1), update.day(), asOf);
      }
    }
  }

  private static void each(CheckedSite site, String dataset, Consumer<CheckedRow> check) {
    site.tables().get(dataset).rows().forEach(check);
  }

  private static LocalDate quarter(FiscalYear year, int number) {
    return year.start().plusMonths((long) MONTHS_OF_QUARTER * (number - 1));
  }

  private static void day(CheckedRow row, String field, LocalDate asOf, Problems problems) {
    if (row.row().day(field).filter(asOf::isBefore).isPresent()) {
      row.report(DAY_IN_FUTURE, field, problems, asOf);
    }
  }

  private static void begun(
      CheckedRow row, String field, LocalDate start, LocalDate asOf, Problems problems) {
    if (start.isAfter(asOf) && BEGUN.contains(row.row().text(field))) {
      row.report(PROGRESS_IN_FUTURE, field, problems, start, asOf);
    }
  }
}
