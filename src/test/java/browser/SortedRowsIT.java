package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first rows of a dataset, which a reader sorts by any column. */
class SortedRowsIT {

  private static final BuiltSite SITE = BuiltSite.ofThisBuild();
  private static final String QUESTIONS = "data/ita-question-scores/index.html";
  private static final String RECONCILIATION = "data/ita-reconciliation/index.html";
  private static final String BUTTONS = ".ds-preview button";

  /** Every row as the texts of its cells; a cell without a value is empty. */
  private static final String ROWS =
      """
      () => [...document.querySelector('.ds-preview table').tBodies[0].rows].map(row =>
          [...row.cells].map(cell => cell.querySelector('.ds-table__words')?.innerText ?? ''))
      """;

  /** What a screen reader needs to read the table as one. */
  private static final String SHAPE =
      """
      () => {
        const table = document.querySelector('.ds-preview table');
        const names = cells => [...cells].map(c => c.localName + '/' + c.getAttribute('scope'));
        return {
          caption: table.caption.innerText,
          display: getComputedStyle(table).display,
          head: names(table.tHead.rows[0].cells).join(),
          body: [...new Set([...table.tBodies[0].rows].map(row => names(row.cells).join()))]
        };
      }
      """;

  private static final String SORTED =
      """
      () => [...document.querySelectorAll('.ds-preview thead th')]
          .filter(th => th.hasAttribute('aria-sort'))
          .map(th => th.innerText + ' ' + th.getAttribute('aria-sort'))
      """;

  private static SiteServer server;
  private static BrowserSession session;
  private final Findings findings = new Findings();

  @BeforeAll
  static void open() {
    server = new SiteServer(SITE.root());
    session = new BrowserSession();
  }

  @AfterAll
  static void close() {
    session.close();
    server.close();
  }

  private Page visit(String path) {
    var page = session.desktop();
    PageWatch.on(page, server.rootAddress(), findings).open(path);
    unfold(page);
    return page;
  }

  private static void unfold(Page page) {
    page.locator("details:has(.ds-preview) > summary").click();
  }

  private static List<List<String>> rows(Page page) {
    var rows = new ArrayList<List<String>>();
    for (var row : (List<?>) page.evaluate(ROWS)) {
      rows.add(((List<?>) row).stream().map(Object::toString).toList());
    }
    return rows;
  }

  /** The place of a column; fails where there is no such one. */
  private static int column(Page page, String name) {
    int place = page.locator(".ds-preview thead th").allInnerTexts().indexOf(name);
    assertTrue(place >= 0, () -> "no column " + name);
    return place;
  }

  private static void press(Page page, String column) {
    page.locator(BUTTONS).nth(column(page, column)).click();
  }

  /** Rows that are equal keep their places, as a stable sort has it; empty cells come last. */
  private static List<List<String>> sorted(
      List<List<String>> rows, int column, Comparator<String> order) {
    var sorted = new ArrayList<>(rows);
    Comparator<List<String>> empty = Comparator.comparing(row -> row.get(column).isEmpty());
    sorted.sort(
        empty.thenComparing(
            row -> row.get(column), (one, other) -> one.isEmpty() ? 0 : order.compare(one, other)));
    return sorted;
  }

  @ParameterizedTest
  @CsvSource({
    RECONCILIATION + ", recomputed, true",
    "en/" + RECONCILIATION + ", published, true",
    "en/" + QUESTIONS + ", score, true",
    QUESTIONS + ", question, false"
  })
  void aPressSortsAndTheNextTurnsRound(String path, String column, boolean number) {
    var page = visit(path);
    var before = rows(page);
    int place = column(page, column);
    Comparator<String> up =
        number
            ? Comparator.comparing(BigDecimal::new)
            : Comparator.comparingInt(code -> Integer.parseInt(code.substring(1))); // i2 before i10

    press(page, column);
    var ascending = rows(page);
    assertEquals(sorted(before, place, up), ascending);
    assertEquals(List.of(column + " ascending"), page.evaluate(SORTED));

    press(page, column);
    assertEquals(sorted(ascending, place, up.reversed()), rows(page));
    assertEquals(List.of(column + " descending"), page.evaluate(SORTED));

    press(page, column);
    assertEquals(List.of(column + " ascending"), page.evaluate(SORTED));
    assertEquals(sorted(ascending, place, up), rows(page));
    findings.assertNone();
  }

  /** Otherwise the test above shows nothing of them. */
  @Test
  void theExamplesHaveEmptyCellsAndNumbersThatLettersWouldSortOtherwise() {
    var page = visit(RECONCILIATION);
    int place = column(page, "recomputed");
    var cells = rows(page).stream().map(row -> row.get(place)).toList();
    assertTrue(cells.contains("") && cells.contains("100.00") && cells.contains("94.04"));
  }

  @Test
  void onlyTheLastColumnPressedIsSorted() {
    var page = visit(QUESTIONS);
    press(page, "score");
    press(page, "question");
    assertEquals(List.of("question ascending"), page.evaluate(SORTED));
  }

  @Test
  void theTableStaysATable() {
    var page = visit(QUESTIONS);
    var plain = session.phoneWithoutScript();
    plain.setViewportSize(BrowserSession.DESKTOP_WIDTH, BrowserSession.DESKTOP_HEIGHT);
    plain.navigate(server.rootAddress() + QUESTIONS);
    unfold(plain);
    var shape = (Map<?, ?>) plain.evaluate(SHAPE);
    assertEquals("table", shape.get("display"));
    assertTrue(shape.get("caption").toString().length() > 5, () -> "no caption: " + shape);
    assertEquals(shape, page.evaluate(SHAPE));
    press(page, "score");
    assertEquals(shape, page.evaluate(SHAPE));
  }

  @Test
  void theKeyboardSortsToo() {
    var page = visit(QUESTIONS);
    var before = rows(page);
    int score = column(page, "score");
    page.locator(BUTTONS).nth(score).focus();
    page.keyboard().press("Enter");
    assertEquals(sorted(before, score, Comparator.comparing(BigDecimal::new)), rows(page));
    page.keyboard().press("Space");
    assertEquals(List.of("score descending"), page.evaluate(SORTED));
  }

  @Test
  void sortedItHasNoBarrier() {
    var page = visit(BuiltSite.inEnglish(QUESTIONS));
    press(page, "score");
    new Axe().check(page, QUESTIONS, "sorted", findings);
    findings.assertNone();
  }

  @ParameterizedTest
  @CsvSource({QUESTIONS, "en/" + QUESTIONS})
  void withoutAScriptThereAreNoButtons(String path) {
    var page = session.phoneWithoutScript();
    page.navigate(server.rootAddress() + path);
    assertEquals(0, page.locator(BUTTONS).count());
    assertTrue(page.locator(".ds-preview tbody tr").count() > 1);
  }

  @Test
  void theScriptIsLoadedOnlyWhereThereAreRows() throws IOException {
    for (var path : SITE.pages()) {
      var document = Jsoup.parse(SITE.root().resolve(path), "UTF-8");
      var loaded = document.select("script[src$=sort.js][defer]").size();
      assertEquals(Math.min(1, document.select(".ds-preview").size()), loaded, path);
    }
  }
}
