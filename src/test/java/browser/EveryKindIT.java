package browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import blackbox.FictionalSite;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The first page of every kind of two sites in both languages: on a phone and on a desktop, in
 * light, dark and high contrast. Each run asks six of the twelve, in which any two of language,
 * width and theme meet; the profile {@code long} asks all.
 */
class EveryKindIT {

  private static final boolean ALL = Boolean.getBoolean("prongsai.long");

  private enum Theme {
    LIGHT(ColorScheme.LIGHT, "normal"),
    DARK(ColorScheme.DARK, "normal"),
    CONTRAST(ColorScheme.LIGHT, "more");

    private final ColorScheme scheme;
    private final String contrast;

    Theme(ColorScheme scheme, String contrast) {
      this.scheme = scheme;
      this.contrast = contrast;
    }
  }

  private record Look(int width, Theme theme) {
    @Override
    public String toString() {
      return width + " px, " + theme;
    }
  }

  private static final Look PHONE = new Look(BrowserSession.PHONE_WIDTH, Theme.LIGHT);
  private static final List<Look> THAI =
      List.of(
          PHONE,
          new Look(BrowserSession.PHONE_WIDTH, Theme.CONTRAST),
          new Look(BrowserSession.DESKTOP_WIDTH, Theme.DARK));
  private static final List<Look> ENGLISH =
      List.of(
          new Look(BrowserSession.DESKTOP_WIDTH, Theme.LIGHT),
          new Look(BrowserSession.DESKTOP_WIDTH, Theme.CONTRAST),
          new Look(BrowserSession.PHONE_WIDTH, Theme.DARK));

  private static final Findings BARRIERS = new Findings();
  private static final Findings TARGETS = new Findings();
  private static final Set<String> KINDS = new HashSet<>();

  @BeforeAll
  static void visitEveryKindOnce() {
    visit(BuiltSite.ofThisBuild());
    visit(new BuiltSite(FictionalSite.folder()));
  }

  @Test
  void noKindOfPageHasABarrierInAnyTheme() {
    BARRIERS.assertNone();
    assertTrue(KINDS.size() > 60, () -> "few kinds: " + KINDS);
  }

  @Test
  void whatIsTappedIsAtLeast24PixelsHighAndWide() {
    TARGETS.assertNone();
  }

  private static void visit(BuiltSite site) {
    var pages =
        site.samples().stream()
            .filter(page -> KINDS.add(BuiltSite.isEnglish(page) + BuiltSite.kind(page)))
            .toList();
    try (var server = new SiteServer(site.root())) {
      Tour.of(pages, (session, queue) -> ask(session.phone(), queue, server.rootAddress()));
    }
  }

  private static void ask(Page page, Queue<String> pages, String root) {
    var axe = new Axe();
    for (var path = pages.poll(); path != null; path = pages.poll()) {
      page.navigate(root + path);
      page.waitForFunction("() => document.documentElement.dataset.font !== 'awaited'");
      var whole = true;
      for (var look : looks(path)) {
        page.setViewportSize(look.width, BrowserSession.PHONE_HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.theme.scheme));
        page.evaluate(
            "more => { document.documentElement.dataset.contrast = more; }", look.theme.contrast);
        // Another theme changes colours alone.
        if (whole || ALL) {
          axe.check(page, path, look.toString(), BARRIERS);
        } else {
          axe.checkColours(page, path, look.toString(), BARRIERS);
        }
        whole = false;
        if (look.equals(PHONE)) {
          Targets.check(page, path, TARGETS);
        }
      }
    }
  }

  private static List<Look> looks(String path) {
    var chosen = BuiltSite.isEnglish(path) ? ENGLISH : THAI;
    var others = BuiltSite.isEnglish(path) ? THAI : ENGLISH;
    var looks = new ArrayList<>(chosen);
    if (ALL) {
      looks.addAll(others);
    }
    return looks;
  }
}
