package org.prongsai.render.spending;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.prongsai.address.PageKind;
import org.prongsai.address.SitePage;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** What the home page says of purchases and projects: the newest year of each, and the villages. */
public final class SpendingTeaser {

  private final Scope scope;

  public SpendingTeaser(Scope scope) {
    this.scope = scope;
  }

  /** Nothing where neither is recorded. */
  public Optional<Section> section() {
    var entries = new ArrayList<Part.LinkEntry>();
    newest(PageKind.PROCUREMENT_YEAR).ifPresent(page -> entries.add(procurement(page)));
    newest(PageKind.PERFORMANCE_YEAR).ifPresent(page -> entries.add(performance(page)));
    for (var link : scope.linkIf(scope.say("nav.villages"), "villages")) {
      var words = Phrase.of(scope.say("spending.villages-lead"));
      entries.add(new Part.LinkEntry(link, "", words, ""));
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(Section.of("spending", scope.say("home.spending"), new Part.Links(entries)));
  }

  private Optional<SitePage> newest(PageKind kind) {
    return scope.tree().pages(kind).stream()
        .max((one, other) -> one.year().orElseThrow().compareTo(other.year().orElseThrow()));
  }

  private Part.LinkEntry procurement(SitePage page) {
    var year = page.year().orElseThrow();
    var total = new SummaryTables(scope, year, SpendingTables.PROCUREMENT_SUMMARY).total();
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
            scope.format().count(total.whole("contracts")),
            scope.format().money(total.decimal("agreed_thb").orElse(BigDecimal.ZERO))));
  }

  private Part.LinkEntry performance(SitePage page) {
    var year = page.year().orElseThrow();
    var total = new SummaryTables(scope, year, SpendingTables.PERFORMANCE_SUMMARY).total();
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
            scope.format().count(total.whole("projects")),
            scope.format().money(total.decimal("budget_thb").orElse(BigDecimal.ZERO)),
            scope.format().money(total.decimal("spent_thb").orElse(BigDecimal.ZERO))));
  }

  private boolean isDeclaredNone(String dataset, FiscalYear year) {
    return scope.settings().declaredNone(dataset, year).isPresent();
  }

  private String year(FiscalYear year) {
    return scope.format().yearAgain(year);
  }

  private Part.LinkEntry entry(String label, SitePage page, String words) {
    return new Part.LinkEntry(scope.link(label, page.path()), "", Phrase.of(words), "");
  }
}
