package org.prongsai.render.spending;

import static org.prongsai.spending.SpendingTables.PROCUREMENT;
import static org.prongsai.spending.SpendingTables.SUPPLIERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.AlphabeticalIndex;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.spending.SupplierBook;
import org.prongsai.spending.SupplierBook.Supplier;

/** All suppliers over the years: those with the most money, and from ก to Z. */
public final class SupplierListPage implements SpendingPageType {

  static final String PATH = "suppliers";

  private static final int FIRST = 20;

  /** A longer list is more than a phone loads; the dataset has them all. */
  private static final int MOST = 5_000;

  // What kind of firm or person it is, which nobody looks up.
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:บริษัท|ห้างหุ้นส่วนจำกัด|ห้างหุ้นส่วนสามัญ|หจก\\.?|บจก\\.?|บมจ\\.?|ร้าน|นางสาว|น\\.ส\\.|นาย|นาง)\\s*(?=\\S)");

  @Override
  public PageDescription description() {
    return PageDescription.named().heading("nav.suppliers").label("nav.suppliers");
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.rows(SUPPLIERS).stream().limit(1).map(any -> page(PATH));
  }

  @Override
  public Optional<ShareFinding> shareFinding(Scope scope) {
    return new SpendingShare(scope)
        .suppliers()
        .or(() -> SpendingPageType.super.shareFinding(scope));
  }

  @Override
  public List<Section> sections(Scope scope) {
    var all = scope.data().highlights().suppliers().ranked();
    var withPage = SupplierBook.withPage(all);
    var parts = new ArrayList<Part>();
    parts.add(scope.lead("suppliers.lead", all.size()));
    if (withPage.size() < all.size()) {
      parts.add(scope.notice("info", "suppliers.limit", withPage.size()));
    }
    var first = withPage.subList(0, Math.min(FIRST, withPage.size()));
    parts.add(table(scope, scope.say("suppliers.caption.first", first.size()), first));
    var more = withPage.subList(first.size(), withPage.size());
    if (!more.isEmpty()) {
      var words = scope.say("suppliers.caption.more", more.size());
      parts.add(Part.Fold.of(words, table(scope, words, more)));
    }
    var listed = all.subList(0, Math.min(MOST, all.size()));
    var letters = new ArrayList<Part>();
    letters.add(scope.lead("suppliers.letters-lead"));
    if (listed.size() < all.size()) {
      letters.add(scope.notice("info", "suppliers.listed", listed.size()));
    }
    letters.add(
        AlphabeticalIndex.of(
            scope,
            listed.stream().map(supplier -> entry(scope, supplier)).toList(),
            name -> KIND.matcher(name).replaceFirst(""),
            "suppliers.count"));
    return new Sections(scope)
        .opening("suppliers", parts)
        .add("letters", "suppliers.letters", letters.toArray(Part[]::new))
        .data(SUPPLIERS, PROCUREMENT)
        .list();
  }

  private static TableContext table(Scope scope, String caption, List<Supplier> suppliers) {
    return scope
        .table(caption, suppliers)
        .column(
            "column.supplier",
            supplier ->
                Cell.of(Phrase.thai(supplier.name(), scope.language()))
                    .withHref(scope.href(SupplierPage.path(supplier.name())))
                    .withNote(otherSpellings(scope, supplier)))
        .count("column.contracts", Supplier::contracts)
        .money(
            "column.agreed",
            supplier -> Optional.of(supplier.sum()).filter(sum -> supplier.hasSum()))
        .build();
  }

  private static String otherSpellings(Scope scope, Supplier supplier) {
    var others = supplier.spellings().stream().filter(one -> !one.equals(supplier.name())).toList();
    return others.isEmpty() ? "" : scope.say("suppliers.also-typed", String.join(" · ", others));
  }

  /** The way to the page of a supplier, else to its purchases of the last year that has any. */
  private static Part.LinkEntry entry(Scope scope, Supplier supplier) {
    var href =
        scope.data().highlights().suppliers().hasPage(supplier.name())
            ? scope.href(SupplierPage.path(supplier.name()))
            : PurchasesPage.href(scope, supplier.years().lastKey(), supplier);
    return Part.LinkEntry.of(Link.of(supplier.name(), href));
  }
}
