package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementColumns.ROW_NO;
import static org.prongsai.columns.ProcurementColumns.TITLE;
import static org.prongsai.columns.ProcurementSummaryColumns.*;
import static org.prongsai.columns.ProcurementSuppliersColumns.SUPPLIER_NAME;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.Row;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.PurchaseFilter;
import org.prongsai.page.PurchaseFilter.Choice;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.page.TableContext;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.SpendingTables;
import org.prongsai.spending.SupplierBook;
import org.prongsai.spending.SupplierIds;
import org.prongsai.text.FiscalYear;

/** Every purchase of a fiscal year, month by month, as far as a page can hold them. */
public final class PurchasesPage implements SpendingPageType {

  private static final String NOT_RECORDED = "spending.month-not-recorded";

  /** Suppliers that can be picked before the file with all of them is loaded. */
  private static final int SUPPLIERS_TO_PICK = 200;

  /** Purchases of a year that a browser can still be asked to count. */
  private static final int MOST_FILTERED = 100_000;

  /** Purchases of which the columns weigh more than a reader is to load unasked. */
  private static final int MANY = 12_000;

  private static final int BYTES_EACH = 8;
  private static final int KILO = 1000;

  @Override
  public boolean listsPurchases() {
    return true;
  }

  @Override
  public PageDescription description() {
    return PageDescription.named().heading("heading.purchases");
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content
        .years(SpendingTables.PROCUREMENT_SUMMARY)
        .filter(year -> !content.rows(SpendingTables.PROCUREMENT, year).isEmpty())
        .map(year -> page(year, path(year)));
  }

  /** Whether so many purchases of a year can be filtered in a browser. */
  public static boolean hasFilter(int purchases) {
    return purchases <= MOST_FILTERED;
  }

  /** Name of the file that the filter reads the purchases of a year from. */
  public static String data(FiscalYear year) {
    return "purchases-" + year;
  }

  static String path(FiscalYear year) {
    return year + "/procurement/purchases";
  }

  /** Address of the purchases of a month, as the summary calls it. */
  static String href(Scope scope, FiscalYear year, String month) {
    return scope.href(path(year)) + "#" + place(month);
  }

  /** Address of the purchases of a year from one supplier, which the filter shows. */
  static String href(Scope scope, FiscalYear year, SupplierBook.Supplier supplier) {
    return scope.href(path(year)) + "?supplier=" + supplier.id();
  }

  /** The filter reads the purchases from files of its own. */
  @Override
  public List<String> scripts(Scope scope) {
    return hasFilter(scope.rows(SpendingTables.PROCUREMENT, scope.year()).size())
        ? List.of("words.js", "purchases.js")
        : List.of();
  }

  /** Address of a purchase in the list of its year, or in the filter where the list is cut. */
  static String href(Scope scope, Row purchase) {
    var list = scope.href(path(purchase.year()));
    boolean isListed =
        scope.data().highlights().purchases(purchase.year()).rows().stream()
            .anyMatch(row -> row.whole(ROW_NO) == purchase.whole(ROW_NO));
    return isListed
        ? list + "#" + place(purchase)
        : list + "?q=" + URLEncoder.encode(purchase.text(TITLE), StandardCharsets.UTF_8);
  }

  /** Where a purchase stands in the list of its year. */
  static String place(Row purchase) {
    return "row-" + purchase.whole(ROW_NO);
  }

  private static String place(String month) {
    return "month-" + month;
  }

  @Override
  public Optional<ShareFinding> shareFinding(Scope scope) {
    return new SpendingShare(scope)
        .purchases()
        .or(() -> SpendingPageType.super.shareFinding(scope));
  }

  @Override
  public List<Section> sections(Scope scope) {
    var year = scope.year();
    var summary = SummaryTables.of(scope, SpendingTables.PROCUREMENT_SUMMARY);
    var listed = scope.data().highlights().purchases(year);
    var parts = new ArrayList<Part>();
    parts.add(new Part.Lead(Phrase.of(summary.procurementWords())));
    parts.add(new PriceNote(scope).ofYears(List.of(year)));
    if (listed.rows().size() < listed.all()) {
      var words = scope.say("spending.first-purchases", listed.rows().size());
      parts.add(
          new Part.Notice(
              "info",
              Phrase.of(words),
              List.of(scope.link(scope.say("data.files"), "data/" + SpendingTables.PROCUREMENT))));
    }
    int all = summary.total().whole(CONTRACTS);
    parts.add(
        hasFilter(all)
            ? filter(scope, summary, all)
            : scope.lead("spending.no-filter", MOST_FILTERED));
    var months = summary.rows("month");
    return new Sections(scope)
        .opening("answer", parts)
        .addAll(months.stream().map(month -> month(scope, month, listed.rows())).toList())
        .data(SpendingTables.PROCUREMENT)
        .list();
  }

  private static Part filter(Scope scope, SummaryTables summary, int all) {
    var suppliers =
        scope.rows(SpendingTables.SUPPLIERS, scope.year()).stream()
            .limit(SUPPLIERS_TO_PICK)
            .map(row -> row.text(SUPPLIER_NAME))
            .map(name -> new Choice(SupplierIds.of(name), Phrase.thai(name, scope.language())))
            .toList();
    return new PurchaseFilter(
        data(scope.year()),
        scope.count(all),
        suppliers,
        choices(scope, summary, "village"),
        choices(scope, summary, "method"),
        choices(scope, summary, "month"),
        scope.href(SupplierListPage.PATH),
        all > MANY ? scope.say("spending.filter-weight", all * BYTES_EACH / KILO) : "",
        !scope.digits("1").equals("1"));
  }

  private static List<Choice> choices(Scope scope, SummaryTables summary, String dimension) {
    return summary.rows(dimension).stream()
        .filter(row -> row.whole(CONTRACTS) > 0)
        .map(row -> new Choice(row.text(GROUP), scope.phrase(scope.digits(row.localized(NAME)))))
        .toList();
  }

  private static Section month(Scope scope, Row month, List<Row> listed) {
    var group = month.text(GROUP);
    var rows = listed.stream().filter(row -> SpendingTables.month(row).equals(group)).toList();
    int all = month.whole(CONTRACTS);
    boolean isCut = rows.size() < all && !group.equals(SpendingTables.UNDATED);
    var form =
        isCut
            ? scope.linkIf(
                scope.say("spending.whole-month"), scope.year() + "/procurement/" + group)
            : List.<Link>of();
    var parts = new ArrayList<Part>();
    form.forEach(link -> parts.add(new Part.Links(List.of(Part.LinkEntry.of(link)))));
    var money = month.decimal(AGREED_THB).map(scope.format()::money);
    var words =
        all == 0
            ? scope.say(isDeclared(scope, group) ? "spending.month-declared" : NOT_RECORDED)
            : scope.say(
                money.isPresent() ? "spending.contracts-sum" : "spending.contracts-no-sum",
                all,
                money.orElse(""));
    parts.add(0, rows.isEmpty() ? Part.Lead.of(words) : table(scope, month, rows));
    var section = new Section(place(group), name(scope, month), parts, "");
    return rows.isEmpty() ? section : section.fold(words);
  }

  private static boolean isDeclared(Scope scope, String month) {
    return scope.data().monthly().get(scope.year()).months().stream()
        .filter(known -> known.month().toString().equals(month))
        .anyMatch(known -> known.state() == MonthlyForms.State.DECLARED_NONE);
  }

  /** Without a day of signing it is the state that a reader wants to know. */
  private static TableContext table(Scope scope, Row month, List<Row> rows) {
    boolean isUndated = month.text(GROUP).equals(SpendingTables.UNDATED);
    var caption =
        scope.say(
            isUndated ? "spending.caption.undated-purchases" : "spending.caption.month-purchases",
            name(scope, month),
            rows.size(),
            month.whole(CONTRACTS));
    var tables = new PurchaseTables(scope);
    return isUndated ? tables.undated(caption, rows) : tables.signed(caption, rows);
  }

  private static String name(Scope scope, Row month) {
    return scope.digits(month.localized(NAME).in(scope.language()));
  }
}
