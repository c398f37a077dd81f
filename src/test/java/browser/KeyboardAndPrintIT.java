package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page without a mouse, and on paper. */
class KeyboardAndPrintIT {

  private static final BuiltSite SITE = BuiltSite.ofThisBuild();

  /** Where the focus is. A link is named by where it leads; another element by its kind. */
  private static final String FOCUS =
      """
      () => {
        const e = document.activeElement, box = e.getBoundingClientRect(), s = getComputedStyle(e);
        const main = document.querySelector('main');
        return {
          name: e.href ?? '<' + e.localName + '>',
          named: (e.getAttribute('aria-label') ?? e.getAttribute('aria-labelledby') ?? e.href) > ''
              || e.labels?.length > 0 || (e.matches('summary, button') && e.textContent.trim() > ''),
          beforeMain: (main.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING) > 0,
          outlined: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,
          seen: box.width > 1 && box.height > 1 && box.top < innerHeight && box.bottom > 0
              && box.left < innerWidth && box.right > 0
        };
      }
      """;

  private static final String VISIBLE_LINKS =
      """
      () => [...document.links].filter(a => a.checkVisibility()).map(a => a.href)
      """;

  private static final String SEEN_ON_PAPER =
      """
      selector => [...document.querySelectorAll(selector)]
          .filter(e => e.getClientRects().length > 0)
          .map(e => e.localName + '.' + e.className)
      """;

  /** A preview that is wider than a sheet is replaced by a sentence; nothing is folded on paper. */
  private static final String TABLES =
      """
      () => {
        const paper = matchMedia('print').matches;
        const seen = e => e?.getClientRects().length > 0 && (!paper || e.checkVisibility());
        const printed = table => {
          const preview = table.closest('.ds-preview');
          return preview !== null && seen(preview.querySelector('.ds-preview__printed'));
        };
        return [...document.querySelectorAll('table')]
            .filter(table => seen(table) || printed(table))
            .map(table => table.className);
      }
      """;

  private static final String WITHOUT_PRINTED_ADDRESS =
      """
      () => [...document.querySelectorAll('main a[href^="http"]')]
          .filter(a => !getComputedStyle(a, '::after').content.includes(a.getAttribute('href')))
          .map(a => a.href)
      """;

  private static final String MEASURE_COLUMNS =
      """
      () => [...document.querySelectorAll('.ds-measures__names, .ds-measures__measure')]
          .map(row => [...row.querySelectorAll(
                  ':scope > *:not(.ds-measures__facts), .ds-facts:first-child > *, .ds-facts + .ds-facts')]
              .map(cell => Math.round(cell.getBoundingClientRect().left)))
      """;

  private static final String TORN_ROWS =
      """
      () => [...document.querySelectorAll('tbody tr')]
          .filter(row => !getComputedStyle(row).breakInside.startsWith('avoid'))
          .map(row => row.closest('table').className)
      """;

  /** Back to where the reader of a page that was just opened is. */
  private static final String TO_THE_TOP =
      """
      () => {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
        scrollTo(0, 0);
      }
      """;

  /** Where the focus is when the next key comes: all that the key before did is done by then. */
  private static final String LISTEN =
      """
      () => {
        const focus = %s;
        const before = [];
        addEventListener('keydown', () => before.push(focus()), {capture: true});
        window.stops = () => [...before.slice(1), focus()];
      }
      """
          .formatted(FOCUS);

  /** In points, 15 mm, and 10 mm of what lies across, less a hair. */
  private static final float MARGIN = 42;

  private static final float WIDE_MARGIN = 28;

  /** In pixels of the style sheet, the smallest letters that only headings have. */
  private static final float HEADING = 16;

  private static final Findings SKIP_LINK = new Findings();
  private static final Findings TABS = new Findings();
  private static final Findings PAPER = new Findings();

  private static SiteServer server;
  private static BrowserSession session;

  @BeforeAll
  static void visitEachKindOfPageOnce() {
    server = new SiteServer(SITE.root());
    session = new BrowserSession();
    var page = session.desktop();
    for (var path : SITE.samples()) {
      page.setViewportSize(BrowserSession.DESKTOP_WIDTH, BrowserSession.DESKTOP_HEIGHT);
      page.navigate(server.rootAddress() + path);
      print(page, path);
      page.setViewportSize(BrowserSession.PHONE_WIDTH, BrowserSession.PHONE_HEIGHT);
      skip(page, path);
      if (BuiltSite.isEnglish(path)) {
        page.setViewportSize(BrowserSession.DESKTOP_WIDTH, BrowserSession.PHONE_HEIGHT);
      }
      page.evaluate(TO_THE_TOP);
      tabThrough(page, path, TABS);
    }
    page.close();
  }

  @AfterAll
  static void close() {
    session.close();
    server.close();
  }

  @Test
  void theFirstTabReachesTheSkipLinkAndItSkips() {
    SKIP_LINK.assertNone();
  }

  @Test
  void everyLinkIsReachedByTabAndShowsIt() {
    TABS.assertNone();
  }

  @Test
  void theLanguageSwitchOfEveryPageSaysItsLanguage() throws IOException {
    for (var path : SITE.movablePages()) {
      var document = Jsoup.parse(SITE.root().resolve(path), "UTF-8");
      var other = BuiltSite.isEnglish(path) ? "th" : "en";
      var own = BuiltSite.isEnglish(path) ? "en" : "th";
      assertEquals(own, document.select("html").attr("lang"), path);
      assertEquals(
          List.of(other), document.select("header a[hreflang]").eachAttr("hreflang"), path);
      assertEquals(List.of(other), document.select("header a[hreflang]").eachAttr("lang"), path);
    }
  }

  @Test
  void paperHasTheContentWithoutTheNavigation() {
    PAPER.assertNone();
  }

  /** Charts, tables, a grid of items, the table of measures, words, an English page. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2567/scores/index.html",
        "ita/2567/index.html",
        "2568/measures/index.html",
        "2567/analysis/7/index.html",
        "ita/2567/o17/index.html",
        "en/2567/scores/index.html"
      })
  void aPagePrintsOnWellFilledSheets(String path) throws IOException {
    var page = session.desktop();
    page.navigate(server.rootAddress() + path);
    page.evaluate("() => document.fonts.ready");
    var bytes = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    page.close();
    try (var document = Loader.loadPDF(bytes)) {
      var sheets = new PrintedSheets(document);
      float margin = sheets.isWide(1) ? WIDE_MARGIN : MARGIN;
      assertEquals(List.of(), sheets.faults(margin, HEADING));
      var words = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      assertTrue(words.contains("/" + path.replace("index.html", "")), path);
    }
  }

  /** In each row the cells begin where their headers do. */
  @Test
  void measuresPrintAsTheFiveColumnsOfTheForm() {
    var page = session.desktop();
    page.navigate(server.rootAddress() + "2568/measures/1/index.html");
    assertEquals(List.of(), page.evaluate(SEEN_ON_PAPER, ".ds-measures__names > *"));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    var rows = (List<?>) page.evaluate(MEASURE_COLUMNS);
    assertTrue(rows.size() > 1, rows::toString);
    assertEquals(5, ((List<?>) rows.get(0)).size());
    rows.forEach(row -> assertEquals(rows.get(0), row));
  }

  private static void print(Page page, String path) {
    var tables = page.evaluate(TABLES);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    reportAll(path, "on paper", page.evaluate(SEEN_ON_PAPER, "nav, a[hreflang]"));
    reportAll(path, "no address on paper", page.evaluate(WITHOUT_PRINTED_ADDRESS));
    reportAll(path, "row may be torn", page.evaluate(TORN_ROWS));
    if (!tables.equals(page.evaluate(TABLES))) {
      PAPER.add(path, "a table is missing on paper");
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private static void reportAll(String path, String fault, Object elements) {
    ((List<?>) elements).forEach(element -> PAPER.add(path, fault + ": " + element));
  }

  private static void skip(Page page, String path) {
    var skip = tab(page);
    if (!skip.get("name").equals(page.url() + "#main") || !isTrue(skip, "seen")) {
      SKIP_LINK.add(path, "Tab first reaches, hidden or shown, " + skip);
    }
    page.keyboard().press("Enter");
    var next = tab(page);
    if (isTrue(next, "beforeMain")) {
      SKIP_LINK.add(path, "the skip link does not lead past the navigation: " + next);
    }
  }

  /** Beside the links, only what scrolls may take the focus. */
  private static void tabThrough(Page page, String path, Findings findings) {
    var links = (List<?>) page.evaluate(VISIBLE_LINKS);
    page.evaluate(LISTEN);
    List<?> stops = List.of();
    List<?> reached = List.of();
    while (reached.size() < links.size() && stops.size() < 3 * links.size()) {
      for (int missing = links.size() - reached.size(); missing > 0; missing--) {
        page.keyboard().press("Tab");
      }
      stops = (List<?>) page.evaluate("() => window.stops()");
      reached =
          stops.stream().map(KeyboardAndPrintIT::name).filter(n -> !n.startsWith("<")).toList();
    }
    for (var focus : stops) {
      for (var sign : List.of("named", "outlined", "seen")) {
        if (!isTrue((Map<?, ?>) focus, sign)) {
          findings.add(path, "not " + sign + " when it has the focus: " + name(focus));
        }
      }
    }
    if (!links.equals(reached)) {
      findings.add(path, "Tab goes to " + reached + " instead of " + links);
    }
  }

  private static String name(Object focus) {
    return ((Map<?, ?>) focus).get("name").toString();
  }

  private static Map<?, ?> tab(Page page) {
    page.keyboard().press("Tab");
    return (Map<?, ?>) page.evaluate(FOCUS);
  }

  private static boolean isTrue(Map<?, ?> focus, String sign) {
    return Boolean.TRUE.equals(focus.get(sign));
  }
}
