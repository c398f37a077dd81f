package org.prongsai.render.spending;

import static org.prongsai.columns.PerformanceSummaryColumns.*;
import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.util.ArrayList;
import java.util.Optional;
import org.prongsai.address.SitePage;
import org.prongsai.columns.PerformanceSummaryColumns;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** What the home page says of purchases and projects: the newest year of each, and the villages. */
public record SpendingTeaser(Scope scope) {

  /** Nothing where neither is recorded. */
  public Optional<Section> section() {
    var entries = new ArrayList<Part.LinkEntry>();
    newest(ProcurementYearPage.class).ifPresent(page -> entries.add(procurement(page)));
    newest(PerformanceYearPage.class).ifPresent(page -> entries.add(performance(page)));
    for (var link : scope.linkIf(scope.say("nav.villages"), "villages")) {
      entries.add(Part.LinkEntry.of(link, scope.say("spending.villages-lead")));
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(scope.section("spending", "home.spending", new Part.Links(entries)));
  }

  private Optional<SitePage> newest(Class<? extends PageType> kind) {
    return scope.tree().pages(kind).stream()
        .max((one, other) -> one.year().orElseThrow().compareTo(other.year().orElseThrow()));
  }

  private Part.LinkEntry procurement(SitePage page) {
    var year = page.year().orElseThrow();
    var summary = new SummaryTables(scope, year, SpendingTables.PROCUREMENT_SUMMARY);
    var heading = scope.say("heading.procurement", scope.format().year(year));
    if (isDeclaredNone(SpendingTables.PROCUREMENT, year)) {
      return entry(heading, page, scope.say("spending.declared-none"));
    }
    return entry(
        heading,
        page,
        scope.say(
            "spending.procurement-lead",
            year(year),
            summary.total().whole(CONTRACTS),
            summary.money(AGREED_THB)));
  }

  private Part.LinkEntry performance(SitePage page) {
    var year = page.year().orElseThrow();
    var summary = new SummaryTables(scope, year, SpendingTables.PERFORMANCE_SUMMARY);
    var heading = scope.say("heading.performance", scope.format().year(year));
    if (isDeclaredNone(SpendingTables.PERFORMANCE, year)) {
      return entry(heading, page, scope.say("spending.no-projects"));
    }
    return entry(
        heading,
        page,
        scope.say(
            "spending.performance-lead",
            year(year),
            summary.total().whole(PROJECTS),
            summary.money(PerformanceSummaryColumns.BUDGET_THB),
            summary.money(SPENT_THB)));
  }

  private boolean isDeclaredNone(String dataset, FiscalYear year) {
    return scope.settings().declaredNone(dataset, year).isPresent();
  }

  private String year(FiscalYear year) {
    return scope.format().yearAgain(year);
  }

  private Part.LinkEntry entry(String label, SitePage page, String words) {
    return Part.LinkEntry.of(scope.link(label, page.path()), words);
  }
}
