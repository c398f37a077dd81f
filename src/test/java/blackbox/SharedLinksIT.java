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

  private static final int LONGEST = 160;

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
