package org.prongsai.render.spending;

import static org.prongsai.columns.PerformanceSummaryColumns.*;
import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.prongsai.address.SitePage;
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
    var entries = entries();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(scope.section("spending", "home.spending", new Part.Links(entries)));
  }

  /** A way to each, with what it comes to. */
  List<Part.LinkEntry> entries() {
    var entries = new ArrayList<Part.LinkEntry>();
    newest(ProcurementYearPage.class, this::isTold)
        .or(() -> newest(ProcurementYearPage.class, year -> true))
        .ifPresent(page -> entries.add(procurement(page)));
    newest(PerformanceYearPage.class, year -> true)
        .ifPresent(page -> entries.add(performance(page)));
    for (var link : scope.linkIf(scope.say("nav.villages"), "villages")) {
      entries.add(Part.LinkEntry.of(link, scope.say("spending.villages-lead")));
    }
    return entries;
  }

  private Optional<SitePage> newest(Class<? extends PageType> kind, Predicate<FiscalYear> isAsked) {
    return scope.tree().pages(kind).stream()
        .filter(page -> isAsked.test(page.year().orElseThrow()))
        .max((one, other) -> one.year().orElseThrow().compareTo(other.year().orElseThrow()));
  }

  private Part.LinkEntry procurement(SitePage page) {
    var year = page.year().orElseThrow();
    return entry("heading.procurement", page, purchases(year).procurementWords());
  }

  /** Whether a year has purchases or is declared to have none; some declared months are not it. */
  private boolean isTold(FiscalYear year) {
    return isDeclaredNone(SpendingTables.PROCUREMENT, year) || purchases(year).hasPurchases();
  }

  private SummaryTables purchases(FiscalYear year) {
    return new SummaryTables(scope, year, SpendingTables.PROCUREMENT_SUMMARY);
  }

  private Part.LinkEntry performance(SitePage page) {
    var year = page.year().orElseThrow();
    var words =
        isDeclaredNone(SpendingTables.PERFORMANCE, year)
            ? scope.say("spending.no-projects")
            : new BudgetWords(scope, year).lead();
    return entry("heading.performance", page, words);
  }

  private boolean isDeclaredNone(String dataset, FiscalYear year) {
    return scope.settings().declaredNone(dataset, year).isPresent();
  }

  private Part.LinkEntry entry(String heading, SitePage page, String words) {
    var label = scope.say(heading, scope.format().year(page.year().orElseThrow()));
    return Part.LinkEntry.of(scope.link(label, page.path()), words);
  }
}
