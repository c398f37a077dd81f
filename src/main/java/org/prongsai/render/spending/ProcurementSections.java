package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementColumns.AGREED_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.BUDGET_AMOUNT_THB;
import static org.prongsai.columns.ProcurementColumns.REFERENCE_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.STATUS;
import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.page.Chart;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.dataset.CompanionDownloads;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** What stands on the page of a year's procurement: the analysis that the assessors asked for. */
record ProcurementSections(Scope scope, FiscalYear year, SummaryTables summary) {

  ProcurementSections(Scope scope) {
    this(scope, scope.year(), SummaryTables.of(scope, SpendingTables.PROCUREMENT_SUMMARY));
  }

  List<Section> all() {
    boolean any = summary.hasPurchases();
    var sections = new Sections(scope).opening("answer", answer());
    if (any) {
      sections
          .add(methods())
          .add(suppliers())
          .add(
              "month",
              "spending.heading.month",
              new PurchaseCharts(scope).months(),
              Part.Fold.of(scope.say("spending.as-table"), summary.months()),
              new Part.Links(List.of(monthlyForms())))
          .add(folded("source"))
          .add(folded("status"))
          .add(largest());
      villages(sections);
    }
    sections.narrative();
    if (any) {
      var files = new CompanionDownloads(scope).of(year);
      sections.add(
          scope
              .section("files", "data.files", new Part.Downloads(files))
              .fold(scope.say("spending.files", files.size())));
    }
    return sections
        .add(seeAlso(any))
        .data(
            SpendingTables.PROCUREMENT,
            SpendingTables.PROCUREMENT_SUMMARY,
            SpendingTables.SUPPLIERS)
        .list();
  }

  private Section dimension(String dimension) {
    var part = summary.silence(dimension).orElseGet(() -> summary.purchases(dimension));
    return scope.section(dimension, "spending.heading." + dimension, part);
  }

  /** The method by which most was bought in words, all of them folded. */
  private Section methods() {
    var most =
        summary.rows("method").stream().max(Comparator.comparing(row -> row.whole(CONTRACTS)));
    if (summary.silence("method").isPresent() || most.isEmpty()) {
      return dimension("method");
    }
    var row = most.get();
    return scope.section(
        "method",
        "spending.heading.method",
        scope.lead(
            "spending.method-most",
            row.localized(NAME),
            row.whole(CONTRACTS),
            summary.total().whole(CONTRACTS)),
        Part.Fold.of(
            scope.say("spending.as-table-method"),
            Stream.concat(
                    new PurchaseCharts(scope).methods().stream(),
                    Stream.of(summary.purchases("method")))
                .toArray(Part[]::new)));
  }

  /** A dimension folded under how many groups it has. */
  private Section folded(String dimension) {
    var words =
        summary.silence(dimension).isPresent()
            ? scope.say("spending.all-unstated")
            : scope.say("spending.groups", summary.rows(dimension).size());
    return dimension(dimension).fold(words);
  }

  private List<Part> answer() {
    var parts = new ArrayList<Part>();
    var declared = scope.settings().declaredNone(SpendingTables.PROCUREMENT, year);
    if (declared.isPresent()) {
      parts.add(scope.notice("info", "spending.declared-none"));
      parts.add(new Part.Lead(scope.phrase(declared.get().note())));
      return parts;
    }
    parts.add(new Part.Lead(Phrase.of(summary.procurementWords())));
    if (summary.hasPurchases()) {
      parts.add(new PriceNote(scope).ofYears(List.of(year)));
      parts.add(new Part.Facts(facts()));
    }
    new RelatedItems(scope).of(SpendingTables.PROCUREMENT, year).forEach(parts::add);
    return parts;
  }

  private List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    long pastEnd = scope.data().highlights().pastEnd(year);
    if (pastEnd > 0) {
      var asOf = scope.format().day(scope.settings().asOf());
      int all = summary.total().whole(CONTRACTS);
      facts.add(
          Fact.of(
              scope.say("spending.past-end"),
              scope.say("spending.past-end-words", pastEnd, all, asOf)));
    }
    facts.add(money("spending.fact.budget", BUDGET_THB, BUDGET_AMOUNT_THB));
    facts.add(money("spending.fact.reference", REFERENCE_THB, REFERENCE_PRICE_THB));
    facts.add(money("spending.fact.agreed", AGREED_THB, AGREED_PRICE_THB));
    summary.row("method", "specific").ifPresent(row -> facts.add(specific(row)));
    var unsigned = count("not-signed");
    var cancelled = count("cancelled");
    long silent = scope.data().highlights().unstated(year, STATUS);
    if (unsigned + cancelled > 0) {
      var words =
          Stream.of(
                  counted("spending.not-signed", unsigned),
                  counted("spending.cancelled", cancelled),
                  counted("spending.status-unstated", silent))
              .flatMap(Optional::stream)
              .collect(scope.comma());
      facts.add(Fact.of(scope.say("spending.not-bought"), words));
    }
    var suppliers = scope.rows(SpendingTables.SUPPLIERS, year);
    if (!suppliers.isEmpty()) {
      facts.add(Fact.of(scope.say("spending.suppliers"), scope.count(suppliers.size())));
    }
    months("spending.months-declared-none", MonthlyForms.State.DECLARED_NONE).ifPresent(facts::add);
    months("spending.months-not-recorded", MonthlyForms.State.NOT_RECORDED).ifPresent(facts::add);
    return facts;
  }

  private Optional<String> counted(String key, long number) {
    return number == 0 ? Optional.empty() : Optional.of(scope.say(key, number));
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

  /** A sum, and how many purchases are not in it because they do not state the amount. */
  private Fact money(String key, String sum, String column) {
    if (summary.total().decimal(sum).isEmpty()) {
      return Fact.of(scope.say(key), scope.say("spending.amount-unstated"));
    }
    long unstated = scope.data().highlights().unstated(year, column);
    var words =
        unstated > 0
            ? scope.say("spending.baht-without", summary.money(sum), unstated)
            : scope.say("spending.baht", summary.money(sum));
    boolean isLess =
        summary.row("status", "cancelled").flatMap(row -> row.decimal(sum)).isPresent();
    return Fact.of(
        scope.say(key),
        isLess ? words + scope.say("spending.without-cancelled", summary.kept(sum)) : words);
  }

  /** Nobody is to take a month that is not recorded for one in which nothing was bought. */
  private Optional<Fact> months(String key, MonthlyForms.State state) {
    var months =
        scope.data().monthly().get(year).months().stream()
            .filter(month -> month.state() == state)
            .map(month -> scope.digits(month.sums().localized(NAME).in(scope.language())))
            .collect(scope.comma());
    return months.isEmpty() ? Optional.empty() : Optional.of(Fact.of(scope.say(key), months));
  }

  private Section largest() {
    var table = new PurchaseTables(scope).largest(year);
    var all = new Part.Links(List.of(allPurchases()));
    return scope
        .section("largest", "spending.heading.largest", table, all)
        .fold(scope.say("spending.shown-largest", table.rows().size()));
  }

  /** Whose agreed prices come to what: folded under what the chart finds. */
  private Optional<Section> suppliers() {
    var table = new PurchaseTables(scope).suppliers(year);
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    var parts = new ArrayList<Part>(List.of(scope.lead("spending.suppliers-lead")));
    var shown = scope.say("spending.as-table-suppliers", table.rows().size());
    var chart = new PurchaseCharts(scope).suppliers();
    chart.ifPresent(parts::add);
    parts.add(Part.Fold.of(shown, table));
    var all = scope.linkIf(scope.say("spending.all-suppliers"), SupplierListPage.PATH);
    all.forEach(link -> parts.add(new Part.Links(List.of(Part.LinkEntry.of(link)))));
    var finding = chart.map(part -> part instanceof Chart one ? one.finding() : shown);
    return Optional.of(
        scope
            .section("suppliers", "spending.heading.suppliers", parts.toArray(Part[]::new))
            .fold(finding.orElse(shown)));
  }

  private void villages(Sections sections) {
    if (scope.tree().has("villages")) {
      sections.add(folded("village"));
    }
  }

  private Part.LinkEntry allPurchases() {
    return Part.LinkEntry.of(
        scope.link(scope.say("spending.all-purchases"), PurchasesPage.path(year)),
        scope.say("spending.all-purchases-about"));
  }

  private Part.LinkEntry monthlyForms() {
    return Part.LinkEntry.of(
        scope.link(scope.say("nav.monthly-forms"), year + "/procurement/months"),
        scope.say("spending.monthly-about"));
  }

  private Section seeAlso(boolean any) {
    var entries = new ArrayList<Part.LinkEntry>();
    if (any) {
      entries.add(allPurchases());
    }
    if (!any) {
      entries.add(monthlyForms());
    }
    return scope.section("see-also", "spending.see-also", new Part.Links(entries));
  }
}
