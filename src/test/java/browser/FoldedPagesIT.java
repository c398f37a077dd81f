package browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blackbox.FictionalSite;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** The pages of an agency with hundreds of purchases on a phone, and what is folded on them. */
class FoldedPagesIT {

  private static final BuiltSite LARGE = new BuiltSite(FictionalSite.folder());
  private static final String QUESTIONS = "2567/scores/questions/index.html";

  @Test
  void noPageOfALargeSiteIsLongOnAPhone() {
    var findings = new Findings();
    // Both languages have the same rows; the English words are not longer.
    var pages = LARGE.movablePages().stream().filter(page -> !BuiltSite.isEnglish(page)).toList();
    try (var server = new SiteServer(LARGE.root())) {
      Tour.of(
          pages,
          (session, queue) -> {
            var phone = session.phone();
            for (var path = queue.poll(); path != null; path = queue.poll()) {
              phone.navigate(server.rootAddress() + path);
              Height.check(phone, path, findings);
            }
          });
    }
    findings.assertNone();
  }

  @Test
  void whatIsFoldedIsSeenWhereALinkLeadsAndOnPaperWithoutAScript() {
    var site = BuiltSite.ofThisBuild();
    try (var server = new SiteServer(site.root());
        var session = new BrowserSession()) {
      var page = session.phoneWithoutScript();
      page.navigate(server.rootAddress() + QUESTIONS);
      assertFalse(page.locator("[id=o17]").isVisible());
      page.navigate(server.rootAddress() + QUESTIONS + "#o17");
      assertTrue(page.locator("[id=o17]").isVisible());
      assertFalse(page.locator("[id=i1]").isVisible());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertTrue(page.locator("[id=i1]").isVisible());
    }
  }
}
