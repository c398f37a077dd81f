package org.prongsai.render.spending;

import static org.prongsai.columns.PerformanceSummaryColumns.*;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** The entry page to projects, plans and results: a list of the recorded years. */
public final class PerformancePage implements SpendingPageType {

  @Override
  public PageDescription description() {
    return PageDescription.named().label("nav.performance").inMenu();
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.has(SpendingTables.PERFORMANCE)
        ? Stream.of(page("performance"))
        : Stream.empty();
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new SpendingOverview(scope, SpendingTables.PERFORMANCE)
        .sections("spending.lead.performance", PerformanceYearPage.class, year -> sum(scope, year));
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
