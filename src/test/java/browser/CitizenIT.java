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
    citizen.open("index.html");
    assertFirstScreenHas(
        "๙๔.๖๖", "ผ่าน", "๘๕.๐๐ ขึ้นไปถือว่าผ่าน", "พ.ศ. ๒๕๖๗", "๑๑ จาก ๑๑ มาตรการ");
  }

  @Test
  void theFirstScreenAnswersInEnglish() {
    citizen.open("en/index.html");
    assertFirstScreenHas("94.66", "Pass", "FY2567", "11 of 11", "FY2568, FY2569");
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
    citizen.follow("main a[href$='#m5.1']");
    assertEquals("2568/measures/5/index.html", citizen.whereabouts());
    citizen.assertReads("กองคลัง", "ก.ย. ๖๘");
    assertTrue(phone.locator("[id='m5.1']").isVisible());
  }

  @Test
  void oneLearnsWhoDoesAMeasureAndByWhenInEnglish() {
    citizen.open("en/index.html");
    citizen.follow("main a[href$='#m5.1']");
    assertEquals("en/2568/measures/5/index.html", citizen.whereabouts());
    citizen.assertReads("Finance Division", "September 2025");
  }

  @Test
  void oneClickLeadsToAllMeasures() {
    for (var language : new String[] {"", "en/"}) {
      citizen.open(language + "index.html");
      citizen.follow("header nav a[href*='measures/']");
      assertEquals(language + "2568/measures/index.html", citizen.whereabouts());
      var areas = phone.locator("main a[href*='#m'], main [id^='m']").count();
      assertTrue(areas >= 11, () -> "fewer than 11 measures: " + areas);
    }
  }

  private void assertFirstScreenHas(String... words) {
    var screen = (String) phone.evaluate(FIRST_SCREEN);
    for (var word : words) {
      assertTrue(
          screen.contains(word), () -> "«" + word + "» is not on the first screen: " + screen);
    }
  }
}
