package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What someone with a phone finds out, starting at the home page, in each language. */
class CitizenIT {

  /** The words whose lines lie wholly on the first screen. */
  private static final String FIRST_SCREEN =
      """
      () => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let words = '';
        while (texts.nextNode()) {
          range.selectNodeContents(texts.currentNode);
          const lines = [...range.getClientRects()];
          const seen = lines.length > 0 && lines.every(line =>
              line.bottom <= innerHeight && line.right <= innerWidth && line.width > 1);
          if (seen) words += texts.currentNode.data;
        }
        return words.replace(/\\s+/g, ' ');
      }
      """;

  private static final int SMALL_PHONE = 640;

  private static SiteServer server;
  private static BrowserSession session;
  private Page phone;
  private Visitor citizen;

  @BeforeAll
  static void open() {
    server = new SiteServer(BuiltSite.ofThisBuild().root());
    session = new BrowserSession();
  }

  @AfterAll
  static void close() {
    session.close();
    server.close();
  }

  @BeforeEach
  void takeAPhone() {
    phone = session.phone();
    citizen = new Visitor(phone, server.rootAddress());
  }

  @Test
  void theFirstScreenAnswersInThai() {
    phone.setViewportSize(BrowserSession.PHONE_WIDTH, SMALL_PHONE);
    citizen.open("index.html");
    assertFirstScreenHas(
        "๙๔.๖๖", "ผ่าน", "๘๕.๐๐ ขึ้นไปถือว่าผ่าน", "พ.ศ. ๒๕๖๗", "ที่ ๓ จาก ๕", "ได้ ๘๐.๘๙");
    citizen.assertReads("๑๑ จาก ๑๑ มาตรการ", "๗๒.๕๐", "๒๕๖๘ และ ๒๕๖๙");
  }

  @Test
  void theFirstScreenAnswersInEnglish() {
    phone.setViewportSize(BrowserSession.PHONE_WIDTH, SMALL_PHONE);
    citizen.open("en/index.html");
    assertFirstScreenHas("94.66", "Pass", "FY2567", "number 3 of 5", "80.89", "2 items scored 0");
    citizen.assertReads("11 of 11 measures", "72.50", "FY2568 and FY2569");
  }

  @Test
  void oneClickLeadsToEachItemThatScoredZero() {
    for (var item : new String[] {"o9", "o17"}) {
      citizen.open("index.html");
      citizen.follow("main h3 a[href$='/" + item + "/index.html']");
      assertEquals("ita/2567/" + item + "/index.html", citizen.whereabouts());
      citizen.assertReads("๐.๐๐");
      citizen.open("en/index.html");
      citizen.follow("main h3 a[href$='/" + item + "/index.html']");
      assertEquals("en/ita/2567/" + item + "/index.html", citizen.whereabouts());
      citizen.assertReads("0.00");
    }
  }

  @Test
  void oneLearnsWhoDoesAMeasureAndByWhenInThai() {
    citizen.open("index.html");
    citizen.follow("main a[href$='measures/5/index.html']");
    assertEquals("2568/measures/5/index.html", citizen.whereabouts());
    citizen.assertReads("กองคลัง", "ก.ย. ๖๘");
    assertTrue(phone.locator("[id='m5.1']").isVisible());
  }

  @Test
  void oneLearnsWhoDoesAMeasureAndByWhenInEnglish() {
    citizen.open("en/index.html");
    citizen.follow("main a[href$='measures/5/index.html']");
    assertEquals("en/2568/measures/5/index.html", citizen.whereabouts());
    citizen.assertReads("Finance Division", "September 2025");
  }

  /** Where no way to complain is recorded, the foot of a page leads to who can be asked. */
  @Test
  void theFootLeadsToTheAgency() {
    citizen.open("index.html");
    var asked = phone.locator("footer .ds-footer__contact a[href^='http']").first();
    assertEquals("ไปยังเว็บไซต์ของหน่วยงาน", asked.innerText());
  }

  @Test
  void oneClickLeadsToAllMeasures() {
    for (var language : new String[] {"", "en/"}) {
      citizen.open(language + "index.html");
      citizen.openMenu();
      citizen.follow("header nav a[href*='measures/']");
      assertEquals(language + "2568/measures/index.html", citizen.whereabouts());
      var areas = phone.locator("main a[href*='#m'], main [id^='m']").count();
      assertTrue(areas >= 11, () -> "fewer than 11 measures: " + areas);
    }
  }

  /** One row on the smallest telephones; what opens from it can be hit with a thumb. */
  @Test
  void theMastheadIsOneLowRow() {
    for (var path : new String[] {"index.html", "en/ita/2567/o17/index.html"}) {
      citizen.open(path);
      for (int width : new int[] {320, BrowserSession.PHONE_WIDTH}) {
        phone.setViewportSize(width, SMALL_PHONE);
        assertTrue(height("header.ds-masthead") <= 64, path + " at " + width);
      }
      citizen.openMenu();
      phone
          .locator("header a:visible, summary.ds-masthead__toggle")
          .all()
          .forEach(one -> assertTrue(one.boundingBox().height >= 44, one::toString));
    }
  }

  private double height(String selector) {
    return phone.locator(selector).boundingBox().height;
  }

  private void assertFirstScreenHas(String... words) {
    var screen = (String) phone.evaluate(FIRST_SCREEN);
    for (var word : words) {
      assertTrue(
          screen.contains(word), () -> "«" + word + "» is not on the first screen: " + screen);
    }
  }
}
