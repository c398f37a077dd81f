package org.prongsai.render.spending;

import static org.prongsai.columns.PerformanceSummaryColumns.*;

import java.util.List;
import java.util.Optional;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** The entry page to projects, plans and results: a list of the recorded years. */
public final class PerformancePage implements SpendingPageType {

  @Override
  public int standing() {
    return 110;
  }

  @Override
  public PageDescription description() {
    return PageDescription.onceWith(SpendingTables.PERFORMANCE, "performance")
        .label("nav.performance");
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new SpendingOverview(scope, SpendingTables.PERFORMANCE)
        .sections(
            "spending.lead.performance",
            PerformanceYearPage.class,
            year -> sum(scope, year),
            Optional.empty());
  }

  private static String sum(Scope scope, FiscalYear year) {
    if (scope.settings().declaredNone(SpendingTables.PERFORMANCE, year).isPresent()) {
      return scope.say("spending.no-projects");
    }
    var summary = new SummaryTables(scope, year, SpendingTables.PERFORMANCE_SUMMARY);
    return scope.say(
        "spending.projects-sum", summary.total().whole(PROJECTS), summary.money(BUDGET_THB));
  }
}
