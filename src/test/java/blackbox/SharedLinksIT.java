package blackbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chat, a newspaper or a search engine shows beside a link to a page of this site. */
class SharedLinksIT {

  private static final int LONGEST = 200;

  private final PublishedSite site = PublishedSite.ofThisProject();

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "], meta[name=" + property + "]")
        .attr("content");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | อบต.บางสัก ได้ ๙๔.๖๖ เต็ม ๑๐๐ ระดับ “ผ่าน” (ปีงบประมาณ ๒๕๖๗)",
        "en/ | Bang Sak SAO scored 94.66 out of 100, level: Pass (FY2567)",
        "en/2566/ | Bang Sak SAO, FY2566: 94.04 out of 100"
            + " (Computed by this site, not a result of the NACC)",
        "en/ita/2567/o17/ | o17 Annual procurement summary report: scored 0 (FY2567)",
      })
  void theTitleSaysTheFinding(String path, String title) {
    assertEquals(title, meta(site.page(path + "index.html"), "og:title"));
  }

  /** The card of the year's pass would contradict a zero, and says nothing of measures. */
  @ParameterizedTest
  @CsvSource({
    "ita/2567/o17/, zero-o17-2567-th",
    "en/2568/measures/, measures-2568-en",
    "en/, 2567-en"
  })
  void thePictureIsOfWhatThePageFinds(String path, String picture) {
    var page = site.page(path + "index.html");
    assertTrue(meta(page, "og:image").endsWith("/" + picture + ".png"), meta(page, "og:image"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en/ | 80.89",
        "en/2568/measures/ | 0 reported on, 11 past due",
        "en/ita/2567/o17/ | The agency’s note: Prepare",
        "en/2567/scores/ | (not confirmed)",
      })
  void theDescriptionSaysWhatMatters(String path, String words) {
    var description = meta(site.page(path + "index.html"), "description");
    assertTrue(description.contains(words), description);
  }

  @Test
  void aHomePageNamesItsOtherLanguageAndWhoseItIs() {
    var page = site.page("en/index.html");
    assertEquals("th_TH", meta(page, "og:locale:alternate"));
    assertEquals(
        page.select("link[hreflang=th]").attr("href"),
        page.select("link[hreflang=x-default]").attr("href"));
    var data = page.select("script[type=application/ld+json]").first().data();
    assertTrue(data.contains("WebSite") && data.contains("GovernmentOrganization"), data);
  }

  @Test
  void everyPageHasAShortDescriptionAPictureAndAnAddress() {
    var pages = site.pages().stream().filter(path -> path.endsWith("index.html")).toList();
    assertTrue(pages.size() > 200);
    assertAll(pages.stream().map(path -> () -> check(site.page(path))));
  }

  private void check(Document page) {
    var place = meta(page, "og:url");
    var description = meta(page, "description");
    assertTrue(place.startsWith("https://"), page.title());
    assertTrue(
        !description.isEmpty() && description.length() <= LONGEST,
        () -> place + ": " + description.length() + " characters: " + description);
    assertEquals(description, meta(page, "og:description"), place);
    var picture = meta(page, "og:image");
    var base = place.substring(0, place.indexOf('/', "https://".length()) + 1);
    assertTrue(picture.startsWith(base), picture);
    assertTrue(Files.exists(site.folder().resolve(picture.substring(base.length()))), picture);
    Stream.of("og:title", "og:site_name", "og:image:alt", "og:locale", "twitter:card")
        .forEach(name -> assertTrue(!meta(page, name).isEmpty(), () -> place + " " + name));
  }
}
