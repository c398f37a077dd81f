package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader chooses of text size, contrast and numerals, kept from page to page. */
class ReadingIT {

  private static final String HOME = BuiltSite.HOME;
  private static final String SCORES = "2567/scores/index.html";
  private static final String ROOT_SIZE =
      "() => parseFloat(getComputedStyle(document.documentElement).fontSize)";
  private static final String THAI_DIGITS =
      "() => (document.querySelector('main').innerText.match(/[\u0E50-\u0E59]/g) || []).length";

  /** The sizes of the headings of a level and of the next that are not in their order. */
  private static final String HEADINGS_IN_ORDER =
      """
      () => {
        const size = e => parseFloat(getComputedStyle(e).fontSize);
        const shown = '.ds-visually-hidden, .ds-hero__score, .ds-tiles__name, .ds-fold__heading';
        const sizes = level => [...document.querySelectorAll('main ' + level)]
            .filter(e => !e.matches(shown)).map(size);
        const body = size(document.body);
        return [['h1', 'h2'], ['h2', 'h3'], ['h3', '']]
            .map(([upper, lower]) => [upper, Math.min(...sizes(upper)),
                lower ? Math.max(...sizes(lower), body) : body])
            .filter(([, least, below]) => least <= below)
            .map(String);
      }
      """;

  private final Findings findings = new Findings();
  private SiteServer server;
  private BrowserSession session;
  private Page page;

  @BeforeEach
  void open() {
    server = new SiteServer(BuiltSite.ofThisBuild().root());
    session = new BrowserSession();
    page = session.phone();
    visit(HOME);
  }

  @AfterEach
  void close() {
    session.close();
    server.close();
  }

  private void visit(String path) {
    page.navigate(server.rootAddress() + path);
  }

  private void choose(String name, String value) {
    // On a phone the options are in the menu.
    if (page.locator(".ds-masthead__menu:not([open])").isVisible()) {
      page.locator("summary.ds-masthead__toggle").click();
    }
    if (page.locator(".ds-reading[open]").count() == 0) {
      page.locator(".ds-reading__summary").focus();
      page.keyboard().press("Enter");
    }
    page.locator("input[name=" + name + "][value=" + value + "]").check();
  }

  private double rootSize() {
    return ((Number) page.evaluate(ROOT_SIZE)).doubleValue();
  }

  private int thaiDigits() {
    return ((Number) page.evaluate(THAI_DIGITS)).intValue();
  }

  @Test
  void withColoursOfTheSystemOnlyTheEntryOfThePageHasALine() {
    try (Page wide = session.desktop()) {
      wide.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      wide.navigate(server.rootAddress() + SCORES);
      var style =
          """
          one => [getComputedStyle(one).borderBottomColor, getComputedStyle(one).borderTopColor,
            getComputedStyle(one).textDecorationLine].join(' | ')
          """;
      var canvas =
          wide.evaluate(
              """
              () => {
                const probe = document.body.appendChild(document.createElement('p'));
                probe.style.color = 'Canvas';
                return getComputedStyle(probe).color;
              }
              """);
      var other = wide.locator(".ds-masthead__entry:not([aria-current])").first();
      assertEquals(canvas + " | " + canvas + " | none", other.evaluate(style));
      // A number stands above the line that would else strike it.
      var above = "one => new DOMMatrix(getComputedStyle(one).transform).f < -8";
      assertEquals(true, wide.locator(".ds-chart__text--at").first().evaluate(above));
      var own = wide.locator(".ds-masthead__entry[aria-current]").evaluate(style).toString();
      assertTrue(!own.startsWith(canvas + " ") && own.endsWith("| underline"), own);
    }
  }

  @Test
  void theMenuOfAPhoneClosesWithEscape() {
    page.locator("summary.ds-masthead__toggle").click();
    page.locator(".ds-masthead__entry").first().focus();
    page.keyboard().press("Escape");
    assertEquals(0, page.locator(".ds-masthead__menu[open]").count());
    assertTrue(page.locator("summary.ds-masthead__toggle:focus").isVisible());
  }

  @Test
  void theWayToTheAgencyIsInTheHeadOfAWidePageToo() {
    try (Page wide = session.desktop()) {
      wide.navigate(server.rootAddress() + SCORES);
      var shown = wide.locator(".ds-masthead__help a:visible");
      assertEquals(1, shown.count());
      assertTrue(shown.first().getAttribute("href").endsWith("about/index.html#contact"));
    }
  }

  @Test
  void aChoiceHoldsOnTheNextPageAndCanBeTakenBack() {
    int written = thaiDigits();
    double size = rootSize();
    assertTrue(written > 0);
    choose("text", "largest");
    choose("numerals", "arabic");
    assertEquals(0, thaiDigits());
    assertTrue(rootSize() > size * 1.3);

    visit(SCORES);
    assertEquals(0, thaiDigits());
    assertTrue(rootSize() > size * 1.3);
    assertTrue(page.locator("input[value=largest]").isChecked());

    choose("numerals", "thai");
    choose("text", "normal");
    assertTrue(thaiDigits() > 0);
    assertEquals(size, rootSize());
    visit(HOME);
    assertEquals(written, thaiDigits());
  }

  @Test
  void theWordOfTheMenuStaysInTheLargestText() {
    choose("text", "largest");
    assertTrue(page.locator(".ds-masthead__toggle span").boundingBox().width > 20);
  }

  @Test
  void boxesKeepAFrameWhereTheyLoseTheirFill() {
    choose("contrast", "more");
    visit("survey/index.html");
    assertEquals(
        "solid",
        page.locator(".ds-notice")
            .first()
            .evaluate("box => getComputedStyle(box).borderInlineEndStyle"));
  }

  @Test
  void theLargestTextFitsTheNarrowestPhone() {
    choose("text", "largest");
    for (var path : List.of(HOME, SCORES, "ita/2567/o17/index.html", "2568/measures/index.html")) {
      visit(path);
      Width.check(page, path, 320, findings);
    }
    findings.assertNone();
  }

  /** A score that is a heading is larger than all of them. */
  @Test
  void headingsAreLargerThanWhatTheyHeadAtEverySize() {
    for (var size : List.of("normal", "large", "largest")) {
      choose("text", size);
      for (var path : List.of(HOME, SCORES, "ita/2567/index.html", "2568/measures/1/index.html")) {
        visit(path);
        assertEquals(List.of(), page.evaluate(HEADINGS_IN_ORDER), path + " " + size);
      }
    }
  }

  @Test
  void aDeviceThatAsksForContrastGetsIt() {
    page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
    visit(HOME);
    assertEquals("more", page.locator("html").getAttribute("data-contrast"));
  }

  @Test
  void whereNoScriptRunsNothingIsOffered() {
    var plain = session.phoneWithoutScript();
    plain.navigate(server.rootAddress() + HOME);
    assertFalse(plain.locator(".ds-reading").isVisible());
  }

  @Test
  void aPageInArabicNumeralsOffersNoOthers() {
    visit(BuiltSite.inEnglish(HOME));
    assertEquals(0, page.locator("input[name=numerals]").count());
    assertEquals(2, page.locator("input[name=contrast]").count());
  }
}
