package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blackbox.FictionalSite;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
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

  /** Whatever size of text a reader has chosen: the name of this agency is a long one. */
  @Test
  void theNameOfTheAgencyIsNotCutOnAPhone() {
    try (var server = new SiteServer(LARGE.root());
        var session = new BrowserSession()) {
      var page = session.phone();
      for (var size : List.of("normal", "large", "largest")) {
        page.navigate(server.rootAddress() + "index.html");
        page.evaluate("size => document.documentElement.dataset.text = size", size);
        var hidden =
            page.evaluate(
                "() => { const name = document.querySelector('.ds-masthead__name');"
                    + " const next = document.querySelector('.ds-masthead__search');"
                    + " const words = name.querySelector('.ds-masthead__short');"
                    + " return getComputedStyle(name).whiteSpace === 'nowrap'"
                    + " || words.getBoundingClientRect().right > next.getBoundingClientRect().left"
                    + " || words.getBoundingClientRect().height"
                    + " > document.querySelector('.ds-masthead').clientHeight; }");
        assertEquals(false, hidden, size);
      }
    }
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
