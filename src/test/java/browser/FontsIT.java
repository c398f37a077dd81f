package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A font that comes late moves nothing, whatever fonts the device has; one in time is shown. */
class FontsIT {

  private static final int LATE = 1500;
  private static final double MOST = 0.02;

  private static final String WATCH =
      """
      window.shifted = 0;
      new PerformanceObserver(list => list.getEntries().forEach(shift => {
        window.shifted += shift.hadRecentInput ? 0 : shift.value;
      })).observe({type: 'layout-shift', buffered: true});
      """;

  private static final String IS_SHOWN =
      "() => getComputedStyle(document.body).visibility === 'visible'";

  private SiteServer server;
  private BrowserSession session;

  @BeforeEach
  void open() {
    server = new SiteServer(BuiltSite.ofThisBuild().root());
    session = new BrowserSession();
  }

  @AfterEach
  void close() {
    session.close();
    server.close();
  }

  @Test
  void nothingMovesWhenTheFontsAreLate() {
    var findings = new Findings();
    for (var path :
        List.of(
            "index.html",
            "en/index.html",
            "2568/measures/index.html",
            "en/data/ita-tool-scores/index.html")) {
      double shifted = shiftOf(path);
      if (shifted > MOST) {
        findings.add(path, "shifts by " + shifted);
      }
    }
    findings.assertNone();
  }

  @Test
  void fontsInTimeAreShownAndNoPageStaysHidden() {
    try (Page page = session.phone()) {
      page.navigate(server.rootAddress() + "index.html");
      // The style sheet and the fonts are kept by now.
      page.navigate(server.rootAddress() + "2567/scores/index.html");
      page.waitForFunction(IS_SHOWN);
      assertTrue(
          List.of("ours", "own")
              .contains(page.evaluate("() => document.documentElement.dataset.font")));
    }
  }

  @Test
  void whereFontsAreMissingThePageIsShownAllTheSame() {
    try (Page page = session.phone()) {
      page.route("**/*.woff2", Route::abort);
      page.navigate(server.rootAddress() + "index.html");
      page.waitForFunction(IS_SHOWN);
      assertEquals("own", page.evaluate("() => document.documentElement.dataset.font"));
    }
  }

  private double shiftOf(String path) {
    try (Page page = session.phone()) {
      page.addInitScript(WATCH);
      page.route("**/*.woff2", FontsIT::late);
      page.navigate(server.rootAddress() + path);
      page.waitForFunction(IS_SHOWN);
      page.evaluate("() => document.fonts.ready.then(() => true)");
      page.waitForTimeout(300);
      return ((Number) page.evaluate("() => window.shifted")).doubleValue();
    }
  }

  private static void late(Route route) {
    // In the browser's own thread: the route answers when the pause is over.
    try {
      Thread.sleep(LATE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    route.resume();
  }
}
