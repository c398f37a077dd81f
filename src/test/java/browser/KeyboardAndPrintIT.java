package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page without a mouse, and on paper. */
class KeyboardAndPrintIT {

  private static final BuiltSite SITE = BuiltSite.ofThisBuild();

  private static final String FOCUS =
      """
      () => {
        const e = document.activeElement, box = e.getBoundingClientRect(), s = getComputedStyle(e);
        return {
          href: e.getAttribute('href') ?? '',
          inNavigation: e.closest('header nav') !== null,
          inMain: e.closest('main') !== null,
          outlined: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,
          seen: box.width > 1 && box.height > 1 && box.top < innerHeight && box.bottom > 0
              && box.left < innerWidth && box.right > 0
        };
      }
      """;

  private static final String SEEN_ON_PAPER =
      """
      selector => [...document.querySelectorAll(selector)]
          .filter(e => e.getClientRects().length > 0)
          .map(e => e.localName + '.' + e.className)
      """;

  private static final String WITHOUT_PRINTED_ADDRESS =
      """
      () => [...document.querySelectorAll('main a[href^="http"]')]
          .filter(a => !getComputedStyle(a, '::after').content.includes(a.getAttribute('href')))
          .map(a => a.href)
      """;

  private static final String TORN_ROWS =
      """
      () => [...document.querySelectorAll('tbody tr')]
          .filter(row => !getComputedStyle(row).breakInside.startsWith('avoid'))
          .map(row => row.closest('table').className)
      """;

  private static SiteServer server;
  private static BrowserSession session;

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

  @Test
  void theFirstTabReachesTheSkipLinkAndItLeadsIntoTheMainPart() {
    var page = session.phone();
    for (var path : SITE.samples()) {
      page.navigate(server.rootAddress() + path);
      page.keyboard().press("Tab");
      var skip = focus(page);
      assertEquals("#main", skip.get("href"), path);
      assertEquals(true, skip.get("seen"), () -> "the skip link stays hidden on " + path);
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertEquals(true, focus(page).get("inMain"), () -> "the skip link does not skip on " + path);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void everyLinkIsReachedByTabAndShowsIt(int width) {
    var findings = new Findings();
    var page = session.desktop();
    page.setViewportSize(width, BrowserSession.PHONE_HEIGHT);
    for (var path : SITE.samples()) {
      page.navigate(server.rootAddress() + path);
      var reached = new ArrayList<>();
      var links =
          (List<?>) page.evaluate("() => [...document.links].map(a => a.pathname + a.hash)");
      while (reached.size() < links.size()) {
        page.keyboard().press("Tab");
        var focus = focus(page);
        reached.add(
            page.evaluate("() => document.activeElement.pathname + document.activeElement.hash"));
        for (var sign : List.of("outlined", "seen")) {
          if (!Boolean.TRUE.equals(focus.get(sign))) {
            findings.add(path, "link with the focus is not " + sign + ": " + focus.get("href"));
          }
        }
      }
      if (!links.equals(reached)) {
        findings.add(path, "Tab does not go from link to link: " + reached);
      }
    }
    findings.assertNone();
  }

  @Test
  void theLanguageSwitchSaysItsLanguage() {
    var page = session.desktop();
    for (var path : SITE.samples()) {
      page.navigate(server.rootAddress() + path);
      var other = BuiltSite.isEnglish(path) ? "th" : "en";
      var link = page.locator("header a[hreflang]");
      assertEquals(other, link.getAttribute("lang"), path);
      assertEquals(other, link.getAttribute("hreflang"), path);
      assertEquals(
          BuiltSite.isEnglish(path) ? "en" : "th", page.locator("html").getAttribute("lang"), path);
    }
  }

  @Test
  void paperHasTheContentWithoutTheNavigation() {
    var findings = new Findings();
    var page = session.desktop();
    for (var path : SITE.samples()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      page.navigate(server.rootAddress() + path);
      var tables = page.evaluate(SEEN_ON_PAPER, "table");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      reportAll(findings, path, "on paper", page.evaluate(SEEN_ON_PAPER, "nav, a[hreflang]"));
      reportAll(findings, path, "no address on paper", page.evaluate(WITHOUT_PRINTED_ADDRESS));
      reportAll(findings, path, "row may be torn", page.evaluate(TORN_ROWS));
      if (!tables.equals(page.evaluate(SEEN_ON_PAPER, "table"))) {
        findings.add(path, "a table is missing on paper");
      }
    }
    findings.assertNone();
  }

  @Test
  void aPagePrints() {
    var page = session.desktop();
    page.navigate(server.rootAddress() + "2567/scores/index.html");
    assertTrue(page.pdf().length > 10_000);
  }

  private static void reportAll(Findings findings, String path, String fault, Object elements) {
    ((List<?>) elements).forEach(element -> findings.add(path, fault + ": " + element));
  }

  private static Map<?, ?> focus(Page page) {
    return (Map<?, ?>) page.evaluate(FOCUS);
  }
}
