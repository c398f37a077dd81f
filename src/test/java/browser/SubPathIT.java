package browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site moved below a path of a server that has other things at its root. */
class SubPathIT {

  private static final BuiltSite SITE = BuiltSite.ofThisBuild();

  /** Links that leave the path, though the browser was told to stay on this server. */
  private static final String LINKS_OUTSIDE =
      """
      root => [...document.querySelectorAll('[href]')]
          .map(e => new URL(e.getAttribute('href'), document.baseURI).href)
          .filter(href => href.startsWith(location.origin) && !href.startsWith(root))
      """;

  private static SiteServer server;

  @BeforeAll
  static void serve() {
    server = new SiteServer(SITE.root());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyKindOfPageLoadsAndLinksBelowThePath() {
    var findings = new Findings();
    Tour.of(SITE.samples(), (session, pages) -> visit(session, pages, findings));
    findings.assertNone();
  }

  @Test
  void aVisitorDownloadsADatasetByteForByte() throws IOException {
    try (var session = new BrowserSession()) {
      var page = session.desktop();
      var visitor = new Visitor(page, server.subPathAddress());
      visitor.open(BuiltSite.HOME);
      visitor.follow("header nav a[href*='data/']");
      visitor.follow("main a[href*='ita-question-scores/']");
      var download = page.waitForDownload(page.locator("main a[href$='.csv']").first()::click);
      assertEquals("ita-question-scores.csv", download.suggestedFilename());
      assertArrayEquals(
          Files.readAllBytes(
              SITE.root().resolve("data/ita-question-scores/ita-question-scores.csv")),
          Files.readAllBytes(download.path()));
    }
  }

  private static void visit(BrowserSession session, Queue<String> pages, Findings findings) {
    Page page = session.phone();
    var watch = PageWatch.on(page, server.subPathAddress(), findings);
    for (var path = pages.poll(); path != null; path = pages.poll()) {
      watch.open(path);
      for (var link : (List<?>) page.evaluate(LINKS_OUTSIDE, server.subPathAddress())) {
        findings.add(path, "link outside the path: " + link);
      }
    }
  }
}
