package blackbox;

import static blackbox.FictionalPages.main;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** News lead to the measure that they tell of and back, and are in list, feed and home page. */
class UpdatesIT {

  private static final String NEWS = "updates/procurement-training/";

  @Test
  void anUpdateSaysItsDayMeasureAndQuarterAndShowsItsPicture() {
    for (var language : List.of("", "en/")) {
      var page = main(language + NEWS);
      var measure = page.selectFirst("#about a");
      assertEquals("../../2567/measures/1/index.html#m1.1", measure.attr("href"));
      var picture = page.selectFirst("img");
      assertEquals("800 450 lazy", attributes(picture, "width", "height", "loading"));
      assertEquals(
          (language.isEmpty() ? "" : "../") + "../../files/th/updates/training-room.png",
          picture.attr("src"));
    }
    assertTrue(main(NEWS).selectFirst("#about").text().contains("๑๖ สิงหาคม ๒๕๖๗"));
    assertTrue(main("en/" + NEWS).selectFirst("#about").text().contains("16 August 2024"));
  }

  private static String attributes(Element element, String... names) {
    return String.join(" ", List.of(names).stream().map(element::attr).toList());
  }

  @Test
  void aMeasureShowsTheReportsOfAllItsQuartersAndItsNews() {
    var measure = main("2567/measures/1/").getElementById("m1.1");
    var evidence = measure.select("a").eachAttr("href");
    assertEquals(
        List.of(
            "https://www.saithong.example/training-4",
            "https://www.saithong.example/training-2",
            "https://www.saithong.example/training-1",
            "../../../updates/procurement-training/index.html"),
        evidence);
    assertEquals(
        List.of("๓", "๒", "๑"),
        measure.select("details .ds-cards__title").eachText().stream()
            .map(title -> title.replaceAll("[^๐-๙]", ""))
            .toList());
    assertTrue(measure.selectFirst("details").text().contains("๒๘ ธันวาคม ๒๕๖๖"));
  }

  @Test
  void listFeedAndHomeHaveTheNewestFirst() throws IOException {
    var list = main("updates/");
    assertEquals(List.of("y2568", "y2567"), list.select("[id^=y25]").eachAttr("id"));
    assertEquals(3 + 5, list.select(".ds-cards__card").size());
    assertEquals(2, main("").select("#news a[href^=updates/][href*=-]").size());

    var xml = Files.readString(FictionalSite.published().folder().resolve("feed.xml"));
    var feed = Jsoup.parse(xml, Parser.xmlParser());
    var days = feed.select("entry updated").eachText();
    assertEquals(days.stream().sorted((a, b) -> b.compareTo(a)).toList(), days);
    assertEquals(3 + 5, days.size());
    var picture = feed.selectFirst("link[rel=enclosure]");
    assertEquals(
        "https://ita.saithong.example/files/th/updates/training-room.png image/png",
        attributes(picture, "href", "type"));
  }
}
