package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blackbox.FictionalSite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page in both languages, served, on a phone; the first of each kind on the narrowest phone
 * and on a desktop too, the others on one of the two. Each is visited once; the profile {@code
 * long} asks all widths of all.
 */
class EveryPageIT {

  private static final BuiltSite SITE = BuiltSite.ofThisBuild();
  private static final boolean ALL = Boolean.getBoolean("prongsai.long");
  private static final int SMALLEST_WIDTH = 320;
  private static final int WIDEST = 1600;
  private static final int WIDER = 80;
  private static final List<Integer> WIDTHS =
      List.of(BrowserSession.PHONE_WIDTH, SMALLEST_WIDTH, BrowserSession.DESKTOP_WIDTH);

  private static final Findings NOISE = new Findings();
  private static final Findings OVERFLOW = new Findings();
  private static final Findings HEIGHTS = new Findings();
  private static final Findings COLLISIONS = new Findings();
  private static final Findings BARRIERS = new Findings();

  @BeforeAll
  static void visitEveryPage() {
    var samples = Set.copyOf(SITE.samples());
    try (var server = new SiteServer(SITE.root())) {
      Tour.of(SITE.pages(), (session, pages) -> visit(session, pages, server, samples));
    }
  }

  @Test
  void bothLanguagesHaveTheSamePages() {
    var thai = new HashSet<String>();
    var english = new HashSet<String>();
    for (var page : SITE.movablePages()) {
      (BuiltSite.isEnglish(page) ? english : thai).add(BuiltSite.kind(page));
    }
    assertEquals(thai, english);
    assertTrue(thai.size() > 15, () -> "the site has few kinds of pages: " + thai);
  }

  @Test
  void noPageLogsAnythingOrAsksForWhatIsNotThere() {
    NOISE.assertNone();
  }

  @Test
  void noPageIsWiderThanItsWindow() {
    OVERFLOW.assertNone();
  }

  @Test
  void noPageIsLongOnAPhone() {
    HEIGHTS.assertNone();
  }

  @Test
  void noTextOfAChartLiesOnAnother() {
    COLLISIONS.assertNone();
  }

  /** Purchases and projects are there in the fictional agency only. */
  @Test
  void theChartsOfMoneyHaveNoBarrierAndNoTextOnAnother() {
    var findings = new Findings();
    try (var server = new SiteServer(FictionalSite.folder());
        var session = new BrowserSession()) {
      var page = session.phone();
      for (var path : List.of("2566/procurement/index.html", "en/2567/performance/index.html")) {
        page.navigate(server.rootAddress() + path);
        Overlaps.check(page, path, findings);
        new Axe().check(page, path, "light, phone", findings);
      }
    }
    findings.assertNone();
  }

  @Test
  void noTwelfthPageHasABarrier() {
    BARRIERS.assertNone();
  }

  @Test
  void anUnknownAddressLeadsHomeInBothLanguages() {
    try (var server = new SiteServer(SITE.root());
        var session = new BrowserSession()) {
      var visitor = new Visitor(session.phone(), server.rootAddress());
      for (var home : List.of(BuiltSite.HOME, BuiltSite.inEnglish(BuiltSite.HOME))) {
        visitor.open("2567/scores/no/such/page/");
        visitor.follow("main a[href='/" + home + "']");
        assertEquals(home, visitor.whereabouts());
      }
    }
  }

  private static void visit(
      BrowserSession session, Queue<String> pages, SiteServer server, Set<String> samples) {
    var page = session.desktop();
    var watch = PageWatch.on(page, server.rootAddress(), NOISE);
    var axe = new Axe();
    boolean backwards = false;
    for (var path = pages.poll(); path != null; path = pages.poll()) {
      watch.open(path);
      var widths = new ArrayList<>(WIDTHS);
      if (!ALL && !samples.contains(path)) {
        // Pages of a kind differ in their words only: on those after the first, one edge is tried.
        widths.remove(Math.floorMod(path.hashCode(), 2) == 0 ? 1 : 2);
      }
      // The next page is laid out first at about the width that the window has now.
      if (backwards) {
        Collections.reverse(widths);
      }
      backwards = !backwards;
      for (int width : widths) {
        Width.check(page, path, width, OVERFLOW);
        Overlaps.check(page, path, COLLISIONS);
        if (width == BrowserSession.PHONE_WIDTH) {
          Height.check(page, path, HEIGHTS);
        }
      }
      if (samples.contains(path) && page.locator("figure.ds-chart").count() > 0) {
        for (int width = SMALLEST_WIDTH; width <= WIDEST; width += WIDER) {
          page.setViewportSize(width, BrowserSession.PHONE_HEIGHT);
          Overlaps.check(page, path, COLLISIONS);
        }
      }
      // EveryKindIT asks the first of each kind; pages of a kind differ in their words only.
      if (!samples.contains(path) && Math.floorMod(path.hashCode(), 12) == 0) {
        page.setViewportSize(BrowserSession.DESKTOP_WIDTH, BrowserSession.PHONE_HEIGHT);
        axe.check(page, path, "light", BARRIERS);
      }
    }
  }
}
