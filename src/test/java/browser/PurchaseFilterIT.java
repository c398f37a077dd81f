package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blackbox.FictionalSite;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prongsai.spending.SupplierIds;
import org.prongsai.text.ThaiDigits;

/** The purchases of a year, which a reader picks from; what is found is what the data file says. */
class PurchaseFilterIT {

  private static final String THAI = "2566/procurement/purchases/index.html";
  private static final String ENGLISH = BuiltSite.inEnglish(THAI);
  private static final String FORM = "[data-purchases]";
  private static final String STATUS = FORM + " [role=status]";
  private static final String SUPPLIER = "บริษัท สมมติก่อสร้าง จำกัด";
  private static final String WORD = "ถนน";

  private static Path folder;
  private static SiteServer server;
  private static BrowserSession session;
  private static List<NamedCsvRecord> purchases;
  private final Findings findings = new Findings();

  @BeforeAll
  static void open() throws IOException {
    folder = FictionalSite.folder();
    server = new SiteServer(folder);
    session = new BrowserSession();
    var csv = folder.resolve("data/procurement/plain/2566.csv");
    try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      purchases = rows.stream().toList();
    }
  }

  @AfterAll
  static void close() {
    session.close();
    server.close();
  }

  private static boolean has(NamedCsvRecord row, String column, String value) {
    return row.getField(column).equals(value);
  }

  private static boolean isAbout(NamedCsvRecord row) {
    return (row.getField("title") + row.getField("supplier_name")).contains(WORD);
  }

  /** What the page is to say of the rows that a query finds. */
  private static String sentence(Predicate<NamedCsvRecord> query) {
    var rows = purchases.stream().filter(query).toList();
    assertFalse(rows.isEmpty());
    var prices =
        rows.stream().map(row -> row.getField("agreed_price_thb")).filter(p -> !p.isEmpty());
    var sum = prices.map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    return String.format(
        Locale.ROOT,
        "Purchases found: %d of %d. Agreed prices: %,.2f baht in all.",
        rows.size(),
        purchases.size(),
        sum);
  }

  private Page visit(Page page, String address, String path) {
    PageWatch.on(page, address, findings).open(path);
    return page;
  }

  private static void assertSays(Page page, Predicate<NamedCsvRecord> query) {
    PlaywrightAssertions.assertThat(page.locator(STATUS)).containsText(sentence(query));
    long rows = purchases.stream().filter(query).count();
    PlaywrightAssertions.assertThat(page.locator(FORM + " tbody tr"))
        .hasCount((int) Math.min(20, rows));
  }

  /** The place of what is said was there, empty, before: else a screen reader would say nothing. */
  private static void assertSaysAll(Page page) {
    PlaywrightAssertions.assertThat(page.locator(STATUS))
        .hasText(Pattern.compile("All [0-9,]+ purchases are shown\\."));
    page.reload();
    var status = page.locator(STATUS);
    PlaywrightAssertions.assertThat(status).isEmpty();
    assertEquals("block", status.evaluate("one => getComputedStyle(one).display"));
  }

  private static void pick(Page page, String name, String value) {
    page.locator(FORM + " [name=" + name + "]").selectOption(value);
  }

  @Test
  void anEnglishWordFindsWhatPeopleMeanByIt() {
    var page = visit(session.desktop(), server.rootAddress(), ENGLISH);
    page.locator(FORM + " [name=q]").fill("roads");
    assertSays(page, PurchaseFilterIT::isAbout);
    findings.assertNone();
  }

  @Test
  void eachControlFindsWhatTheDataFileSays() {
    var page = visit(session.desktop(), server.rootAddress(), ENGLISH);
    pick(page, "month", "2023-03");
    assertSays(page, row -> row.getField("contract_signed_date").startsWith("2023-03"));
    pick(page, "month", "");
    pick(page, "method", "specific");
    assertSays(page, row -> has(row, "method", "specific"));
    page.locator(FORM + " [data-clear]").click();
    pick(page, "village", "4");
    assertSays(page, row -> has(row, "village_no", "4"));
    page.locator(FORM + " [data-clear]").click();
    pick(page, "supplier", SupplierIds.of(SUPPLIER));
    assertSays(page, row -> has(row, "supplier_name", SUPPLIER));
    page.locator(FORM + " [data-clear]").click();
    page.locator(FORM + " [name=q]").fill(WORD);
    assertSays(page, PurchaseFilterIT::isAbout);
    pick(page, "village", "4");
    assertSays(page, row -> isAbout(row) && has(row, "village_no", "4"));
    assertFalse(page.locator("#h-month-2023-03").isVisible());
    findings.assertNone();
  }

  @Test
  void aPurchaseThatTheSearchFindsIsSeenWhereItsLinkLeads() {
    var title =
        purchases.stream()
            .map(row -> row.getField("title"))
            .filter(one -> purchases.stream().filter(row -> has(row, "title", one)).count() == 1)
            .findFirst()
            .orElseThrow();
    var page = visit(session.phone(), server.rootAddress(), "search/index.html");
    page.locator("main input[type=search]").fill(title);
    var link = page.locator(".ds-search__link[href*='2566/procurement/purchases']").first();
    PlaywrightAssertions.assertThat(link).hasAttribute("href", Pattern.compile(".*#q=.+"));
    link.click();
    var row =
        page.locator(FORM + " tbody tr").filter(new Locator.FilterOptions().setHasText(title));
    PlaywrightAssertions.assertThat(row.first()).isVisible();
    PlaywrightAssertions.assertThat(page.locator(STATUS)).isInViewport();
    findings.assertNone();
  }

  /** What the filter shows leads to its place in the list, which is unfolded and seen. */
  @Test
  void aFoundPurchaseLeadsToItsRow() {
    var page = visit(session.phone(), server.rootAddress(), ENGLISH + "#method=specific");
    var link = page.locator(FORM + " tbody tr th a").first();
    var place = link.getAttribute("href");
    assertTrue(place.matches("#row-[0-9]+"), place);
    var title = link.textContent().replace("\u2060", "").replace('\u00a0', ' ');
    link.click();
    var row = page.locator("tr" + place);
    PlaywrightAssertions.assertThat(row).isInViewport();
    assertTrue(row.textContent().replace('\u00a0', ' ').contains(title), row::textContent);
    var self = row.locator(".ds-table__self");
    assertEquals(place.replace("#row-", "No. "), self.textContent());
    assertTrue(self.getAttribute("href").endsWith(place));
    findings.assertNone();
  }

  @Test
  void theKeyboardAlonePicksAndClears() {
    var page = visit(session.desktop(), server.rootAddress(), ENGLISH);
    int presses = 0;
    while (page.locator(FORM + " [name=q]:focus").count() == 0) {
      page.keyboard().press("Tab");
      assertTrue(++presses < 60, "the filter is not reached");
    }
    page.keyboard().type(WORD);
    assertSays(page, PurchaseFilterIT::isAbout);
    while (page.locator(FORM + " [name=method]:focus").count() == 0) {
      page.keyboard().press("Tab");
      assertTrue(++presses < 70, "the methods are not reached");
    }
    page.keyboard().press("ArrowDown");
    var picked = page.locator(FORM + " [name=method]").inputValue();
    assertFalse(picked.isEmpty());
    assertSays(page, row -> isAbout(row) && has(row, "method", picked));
    while (page.locator(FORM + " [data-clear]:focus").count() == 0) {
      page.keyboard().press("Tab");
      assertTrue(++presses < 80, "the way back is not reached");
    }
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator(FORM + " [name=q]")).isFocused();
    assertSaysAll(page);
    findings.assertNone();
  }

  @Test
  void theAddressKeepsWhatIsPickedAndTheWayBackUndoesIt() {
    var page = visit(session.desktop(), server.rootAddress(), ENGLISH);
    pick(page, "method", "specific");
    assertSays(page, row -> has(row, "method", "specific"));
    pick(page, "month", "2023-03");
    Predicate<NamedCsvRecord> both =
        row ->
            has(row, "method", "specific")
                && row.getField("contract_signed_date").startsWith("2023-03");
    assertSays(page, both);
    page.reload();
    assertSays(page, both);
    assertEquals("2023-03", page.locator(FORM + " [name=month]").inputValue());
    page.goBack();
    assertSays(page, row -> has(row, "method", "specific"));
    page.goBack();
    assertSaysAll(page);
    assertTrue(page.locator("#h-month-2023-03").isVisible());
    findings.assertNone();
  }

  @Test
  void moreIsShownStepByStepAndWhatIsNotIsCounted() {
    var page = visit(session.desktop(), server.rootAddress(), ENGLISH + "#method=specific");
    long all = purchases.stream().filter(row -> has(row, "method", "specific")).count();
    var shown = page.locator(FORM + " [data-count]");
    PlaywrightAssertions.assertThat(shown)
        .hasText("20 of " + all + " found are shown; " + (all - 20) + " are not shown yet.");
    page.locator(FORM + " [data-more]").click();
    PlaywrightAssertions.assertThat(page.locator(FORM + " tbody tr")).hasCount(40);
    PlaywrightAssertions.assertThat(page.locator(FORM + " tbody tr:nth-child(21) th")).isFocused();
    findings.assertNone();
  }

  @Test
  void aSupplierLeadsToItsPurchasesFromAFolderToo() {
    var address = folder.toUri().toASCIIString().replaceFirst("^file:/+", "file:///");
    var path = "suppliers/" + SupplierIds.of(SUPPLIER) + "/index.html";
    var page = visit(session.phone(), address, path);
    assertEquals(SUPPLIER, page.locator("h1").innerText());
    Height.check(page, path, findings);
    page.locator("#purchases a[href*='2566/']").click();
    var said = sentence(row -> has(row, "supplier_name", SUPPLIER));
    var number = ThaiDigits.toThai(said.replaceAll(".*prices: ([0-9,.]+) baht.*", "$1"));
    PlaywrightAssertions.assertThat(page.locator(STATUS)).containsText(number + " บาท");
    findings.assertNone();
  }

  @Test
  void whatIsFoundHasNoBarrierAndFitsAPhone() {
    var page = visit(session.phone(), server.rootAddress(), THAI + "#q=" + WORD);
    PlaywrightAssertions.assertThat(page.locator(FORM + " tbody tr")).hasCount(20);
    Height.check(page, THAI, findings);
    new Axe().check(page, THAI, "filtered", findings);
    Width.check(page, THAI, BrowserSession.PHONE_WIDTH, findings);
    findings.assertNone();
  }

  @Test
  void withoutAScriptTheMonthsAreThereAndNoDeadControl() {
    var page = session.phoneWithoutScript();
    page.navigate(server.rootAddress() + THAI);
    assertFalse(page.locator(FORM).isVisible());
    page.locator("#h-month-2023-03").click();
    assertTrue(page.locator("#month-2023-03 tbody tr").first().isVisible());
  }
}
