package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementColumns.METHOD;
import static org.prongsai.columns.ProcurementSuppliersColumns.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.Row;
import org.prongsai.page.Fact;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.spending.SpendingTables;
import org.prongsai.spending.SupplierBook;
import org.prongsai.spending.SupplierBook.Supplier;
import org.prongsai.spending.SupplierIds;
import org.prongsai.text.AgencyName;
import org.prongsai.text.FiscalYear;

/** A supplier: what was bought of it in each year, how, and what its share does not prove. */
public final class SupplierPage implements SpendingPageType {

  @Override
  public boolean listsPurchases() {
    return true;
  }

  /** Found by the name; what it sold is found on the pages of purchases. */
  @Override
  public int standing() {
    return 80;
  }

  @Override
  public PageDescription description() {
    return PageDescription.named();
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return SupplierBook.withPage(SupplierBook.ranked(content.rows(SpendingTables.SUPPLIERS)))
        .stream()
        .map(supplier -> page(path(supplier.name()), supplier.id()));
  }

  /** The path of a supplier's page, where it has one. */
  public static String path(String name) {
    return SupplierListPage.PATH + "/" + SupplierIds.of(name);
  }

  /** A cell's way to the page of a supplier, where it has one. */
  static Cell linked(Scope scope, Cell cell, String name) {
    return scope.data().highlights().suppliers().hasPage(name)
        ? cell.withHref(scope.href(path(name)))
        : cell;
  }

  @Override
  public String heading(Scope scope) {
    return label(scope, scope.page());
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return scope.data().highlights().suppliers().supplier(page.id()).name();
  }

  @Override
  public String shareTitle(Scope scope, String heading) {
    var supplier = scope.data().highlights().suppliers().supplier(scope.page().id());
    var agency = AgencyName.shortForm(scope.settings().agencyName().in(scope.language()));
    return supplier.hasSum()
        ? scope.say("share.supplier", heading, scope.format().money(supplier.sum()), agency)
        : scope.say("share.supplier-no-sum", heading, supplier.contracts(), agency);
  }

  @Override
  public Optional<ShareFinding> shareFinding(Scope scope) {
    return new SpendingShare(scope)
        .suppliers()
        .or(() -> SpendingPageType.super.shareFinding(scope));
  }

  @Override
  public List<Section> sections(Scope scope) {
    var book = scope.data().highlights().suppliers();
    var supplier = book.supplier(scope.page().id());
    var purchases = book.purchases(supplier);
    return new Sections(scope)
        .opening("answer", answer(scope, supplier, purchases))
        .add("years", "supplier.years", years(scope, supplier), scope.lead("supplier.no-proof"))
        .add("methods", "supplier.methods", methods(scope, purchases))
        .add("purchases", "supplier.purchases", listed(scope, supplier, purchases))
        .data(SpendingTables.SUPPLIERS, SpendingTables.PROCUREMENT)
        .list();
  }

  private static List<Part> answer(
      Scope scope, Supplier supplier, SupplierBook.Purchases purchases) {
    var parts = new ArrayList<Part>();
    var years = supplier.years();
    var span =
        years.size() == 1
            ? scope.format().yearAgain(years.firstKey())
            : scope.say(
                "supplier.span",
                scope.digits(years.firstKey().toString()),
                scope.digits(years.lastKey().toString()));
    parts.add(
        supplier.hasSum()
            ? scope.lead(
                "supplier.lead",
                span,
                supplier.contracts(),
                scope.format().money(supplier.sum()),
                share(scope, supplier))
            : scope.lead("supplier.lead-no-sum", span, supplier.contracts()));
    var typed = supplier.spellings();
    if (typed.size() > 1) {
      parts.add(scope.lead("supplier.joined", typed.size()));
    }
    var facts = new ArrayList<Fact>();
    if (typed.size() > 1) {
      facts.add(Fact.of(scope.say("supplier.typed"), String.join(" · ", typed)));
    }
    if (!purchases.taxIds().isEmpty()) {
      facts.add(Fact.of(scope.say("supplier.tax-id"), taxIds(scope, purchases)));
    }
    if (supplier.hasSum() && supplier.unstated() > 0) {
      facts.add(count(scope, "supplier.unstated", supplier.unstated()));
    }
    if (purchases.cancelled() > 0) {
      facts.add(count(scope, "supplier.cancelled", purchases.cancelled()));
    }
    if (!facts.isEmpty()) {
      parts.add(new Part.Facts(facts));
    }
    return parts;
  }

  /** The numbers, and how many purchases state them: the others were joined by the name. */
  private static String taxIds(Scope scope, SupplierBook.Purchases purchases) {
    return scope.say(
        purchases.withTaxId() == purchases.all() ? "supplier.tax-id-all" : "supplier.tax-id-some",
        purchases.taxIds().stream().collect(scope.comma()),
        purchases.withTaxId(),
        purchases.all());
  }

  private static Fact count(Scope scope, String key, long number) {
    return Fact.of(scope.say(key), scope.say("spending.contracts", number));
  }

  /** The share of the last year in words. */
  private static String share(Scope scope, Supplier supplier) {
    var year = supplier.years().lastKey();
    var row = supplier.years().get(year);
    int all = scope.rows(SpendingTables.SUPPLIERS, year).size();
    return row.decimal(AGREED_PERCENT)
        .map(
            share ->
                scope.say(
                    "supplier.share", year, scope.format().percent(share), row.whole(RANK), all))
        .orElseGet(() -> scope.say("supplier.no-share", year));
  }

  private static Part years(Scope scope, Supplier supplier) {
    var rows = new ArrayList<>(supplier.years().values());
    Collections.reverse(rows);
    return scope
        .table(scope.say("supplier.caption.years"), rows)
        .column(
            "column.year",
            row ->
                Cell.link(
                    scope.format().yearAgain(row.year()),
                    PurchasesPage.href(scope, row.year(), supplier)))
        .count("column.contracts", row -> row.whole(CONTRACTS))
        .money("column.agreed", row -> row.decimal(AGREED_THB))
        .number("column.share-of-money", row -> percent(scope, row))
        .build();
  }

  private static Cell percent(Scope scope, Row row) {
    return row.decimal(AGREED_PERCENT)
        .map(share -> Cell.of(scope.format().percent(share)).withBar(share.toPlainString()))
        .orElse(Cell.of(""));
  }

  private static Part methods(Scope scope, SupplierBook.Purchases purchases) {
    var field =
        scope.figures().table(SpendingTables.PROCUREMENT).dataset().field(METHOD).orElseThrow();
    return scope
        .table(scope.say("supplier.caption.methods"), purchases.methods().entrySet())
        .column(
            "column.method",
            (Map.Entry<String, SupplierBook.Tally> entry) ->
                entry.getKey().isEmpty()
                    ? Cell.of(scope.say("spending.amount-unstated"))
                    : Cell.of(scope.phrase(field.name(entry.getKey()))))
        .count("column.contracts", entry -> entry.getValue().contracts())
        .money("column.agreed", entry -> entry.getValue().sum())
        .build();
  }

  private static Part[] listed(Scope scope, Supplier supplier, SupplierBook.Purchases purchases) {
    var rows = purchases.newest();
    var caption = scope.say("supplier.caption.purchases", rows.size(), purchases.all());
    var links = new ArrayList<Part.LinkEntry>();
    var years = new ArrayList<FiscalYear>(supplier.years().keySet());
    Collections.reverse(years);
    for (var year : years) {
      var words = scope.say("supplier.list-of", year);
      links.add(Part.LinkEntry.of(Link.of(words, PurchasesPage.href(scope, year, supplier))));
    }
    var table = new PurchaseTables(scope).ofSupplier(caption, rows);
    return new Part[] {table, new Part.Links(links)};
  }
}
