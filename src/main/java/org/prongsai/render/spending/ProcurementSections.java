package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.model.Row;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;
import org.prongsai.render.dataset.CompanionDownloads;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** What stands on the page of a year's procurement: the analysis that the assessors asked for. */
final class ProcurementSections {

  private final Scope scope;
  private final FiscalYear year;
  private final SummaryTables summary;
  private final PurchaseTables purchases;

  ProcurementSections(Scope scope) {
    this.scope = scope;
    this.year = scope.year();
    this.summary = new SummaryTables(scope, year, SpendingTables.PROCUREMENT_SUMMARY);
    this.purchases = new PurchaseTables(scope);
  }

  List<Section> all() {
    var sections = new ArrayList<Section>();
    sections.add(new Section("answer", "", answer(), ""));
    if (summary.total().whole(CONTRACTS) > 0) {
      dimension("method", sections);
      sections.add(
          scope.section("month", "spending.heading.month", summary.monthBars(), summary.months()));
      dimension("source", sections);
      dimension("status", sections);
      sections.add(
          scope.section(
              "largest",
              "spending.heading.largest",
              purchases.largest(year),
              new Part.Links(List.of(allPurchases()))));
      suppliers(sections);
      villages(sections);
    }
    sections.addAll(new Narrative(scope).section());
    if (summary.total().whole(CONTRACTS) > 0) {
      sections.add(files());
    }
    sections.add(seeAlso());
    sections.add(data());
    return sections;
  }

  private void dimension(String dimension, List<Section> sections) {
    var part = summary.silence(dimension).orElseGet(() -> summary.purchases(dimension));
    sections.add(scope.section(dimension, "spending.heading." + dimension, part));
  }

  private List<Part> answer() {
    var parts = new ArrayList<Part>();
    var total = summary.total();
    var declared = scope.settings().declaredNone(SpendingTables.PROCUREMENT, year);
    if (declared.isPresent()) {
      parts.add(scope.notice("info", "spending.declared-none"));
      parts.add(new Part.Lead(scope.phrase(declared.get().note())));
      return parts;
    }
    parts.add(
        scope.lead(
            "spending.procurement-lead", year, total.whole(CONTRACTS), summary.money(AGREED_THB)));
    parts.add(new Part.Facts(facts()));
    new RelatedItems(scope).of(SpendingTables.PROCUREMENT, year).forEach(parts::add);
    return parts;
  }

  private List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    facts.add(money("spending.fact.budget", BUDGET_THB));
    facts.add(money("spending.fact.reference", REFERENCE_THB));
    facts.add(money("spending.fact.agreed", AGREED_THB));
    summary.row("method", "specific").ifPresent(row -> facts.add(specific(row)));
    var unsigned = count("not-signed");
    var cancelled = count("cancelled");
    if (unsigned + cancelled > 0) {
      facts.add(
          Fact.of(
              scope.say("spending.not-bought"),
              scope.say("spending.not-bought-words", unsigned, cancelled)));
    }
    var suppliers = scope.rows(SpendingTables.SUPPLIERS, year);
    if (!suppliers.isEmpty()) {
      facts.add(Fact.of(scope.say("spending.suppliers"), scope.count(suppliers.size())));
    }
    facts.add(Fact.of(scope.say("spending.months-without"), monthsWithout()));
    return facts;
  }

  private int count(String status) {
    return summary.row("status", status).map(row -> row.whole(CONTRACTS)).orElse(0);
  }

  private Fact specific(Row row) {
    return Fact.of(
        scope.say("spending.specific-share"),
        scope.say(
            "spending.percent-of-both",
            row.whole(CONTRACTS),
            row.decimal(CONTRACTS_PERCENT).map(scope.format()::percent).orElse("–"),
            row.decimal(AGREED_PERCENT).map(scope.format()::percent).orElse("–")));
  }

  private Fact money(String key, String column) {
    return Fact.of(scope.say(key), scope.say("spending.baht", summary.money(column)));
  }

  /** A month without purchases is said, so that nobody takes it for forgotten. */
  private String monthsWithout() {
    var months =
        summary.rows("month").stream()
            .filter(row -> row.whole(CONTRACTS) == 0)
            .map(row -> scope.digits(row.localized(NAME).in(scope.language())))
            .collect(Collectors.joining(scope.say("list.comma")));
    return months.isEmpty() ? scope.say("spending.none") : months;
  }

  private void suppliers(List<Section> sections) {
    var table = purchases.suppliers(year);
    if (!table.rows().isEmpty()) {
      sections.add(
          scope.section(
              "suppliers",
              "spending.heading.suppliers",
              scope.lead("spending.suppliers-lead"),
              table));
    }
  }

  private void villages(List<Section> sections) {
    if (scope.tree().has("villages")) {
      sections.add(
          scope.section("village", "spending.heading.village", summary.purchases("village")));
    }
  }

  private Section files() {
    return scope.section(
        "files", "data.files", new Part.Downloads(new CompanionDownloads(scope).of(year)));
  }

  private Part.LinkEntry allPurchases() {
    return Part.LinkEntry.of(
        scope.link(scope.say("spending.all-purchases"), PurchasesPage.path(year)),
        scope.say("spending.all-purchases-about"));
  }

  private Section seeAlso() {
    var entries = new ArrayList<Part.LinkEntry>();
    if (summary.total().whole(CONTRACTS) > 0) {
      entries.add(allPurchases());
    }
    entries.add(
        Part.LinkEntry.of(
            scope.link(scope.say("spending.statement"), year + "/procurement/statement"),
            scope.say("spending.statement-about")));
    return scope.section("see-also", "spending.see-also", new Part.Links(entries));
  }

  private Section data() {
    return new DataLinks(scope)
        .section(
            SpendingTables.PROCUREMENT,
            SpendingTables.PROCUREMENT_SUMMARY,
            SpendingTables.SUPPLIERS);
  }
}
