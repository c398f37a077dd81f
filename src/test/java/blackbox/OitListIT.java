package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disclosure items of the Bang Sak site, of which nothing but the plan is recorded. */
class OitListIT {

  private static final String BASE = "https://www.bangsak.go.th/";
  // What an assessor with ten minutes and a slow line can wait for.
  private static final int LIGHT = 120_000;

  private final PublishedSite site = PublishedSite.ofThisProject();

  @Test
  void thePlanThatThisSitePublishesIsEvidenceOfItsItem() {
    var evidence =
        site.table("oit-evidence", "2568").stream()
            .filter(row -> row.get("item").equals("o27"))
            .toList();
    assertEquals(
        List.of("/2568/measures/", "/data/ita-measures/2568.csv"),
        evidence.stream().map(row -> row.get("url")).toList());

    var links = site.page("ita/2568/o27/index.html").select("#evidence a:not(.ds-mark)");
    assertEquals(
        List.of("../../../2568/measures/index.html", "../../../data/ita-measures/2568.csv"),
        links.eachAttr("href"));
    assertEquals("2", items("2568").get("o27").get("evidence_count"));
  }

  @Test
  void everyElementIsARowWhoseStateNobodyGuessed() {
    assertTrue(site.table("oit-elements", "2567").size() > 100);
    site.table("oit-elements").forEach(row -> assertEquals("", row.get("state"), row.toString()));
    site.table("oit-disclosures").forEach(row -> assertEquals("", row.get("complete")));
  }

  @Test
  void anItemWithFullMarksAndNoListIsNotMadeToLookLikeAFailure() {
    var page = site.page("ita/2567/o1/index.html").selectFirst("main");
    assertEquals(List.of("item", "score", "evidence", "elements"), firstSections(page, 4));
    var words = page.selectFirst("#evidence").text();
    assertTrue(words.contains("คะแนนที่แสดงไม่ได้คิดจากรายการหลักฐานในเว็บไซต์นี้"), words);
    assertTrue(page.selectFirst("#score").text().contains("๑๐๐.๐๐"));
    assertEquals(0, page.select("[class*=warn], [class*=absent], [class*=zero]").size());
    // Its elements are named; none is said to be missing.
    assertEquals(3, page.select("#elements li").size());
    assertEquals(0, page.select("#elements .ds-elements__state").size());
  }

  static List<String> firstSections(Element main, int count) {
    return main.select(".ds-section").stream().limit(count).map(OitListIT::place).toList();
  }

  /** The fragment that leads to a section; of a folded one, to what is folded. */
  private static String place(Element section) {
    return section.select("[id]:not(h2)").first().id();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en/"})
  void allItemsStandInOrderOnOneLightPage(String language) {
    var path = language + "ita/2567/all/index.html";
    var page = site.page(path).selectFirst("main");
    var codes = Stream.iterate(1, n -> n + 1).limit(35).map(n -> "o" + n).toList();

    assertEquals(codes, page.select("article").eachAttr("id"));
    assertEquals(
        codes.stream().map(code -> "#" + code).toList(),
        page.select(".ds-tiles a[href^=#o]").eachAttr("href"));
    for (var code : codes) {
      var title = page.selectFirst("article#" + code + " h3 a");
      assertEquals("../" + code + "/index.html", title.attr("href"));
    }
    assertTrue(site.bytes(path).length < LIGHT, site.bytes(path).length + " bytes");
  }

  @Test
  void theListLeadsToTheOtherWaysAndTheOtherYears() {
    var list = site.page("ita/2567/index.html").selectFirst("main");
    assertEquals(
        List.of("all/index.html", "submission/index.html"),
        list.select("#ways .ds-links a").eachAttr("href"));
    assertEquals(List.of("../2568/index.html"), list.select("#other-years a").eachAttr("href"));
  }

  @Test
  void theGroupsAreHeadingsAndTheTableToSubmitIsOneClickAway() {
    var list = site.page("ita/2567/index.html").selectFirst("main");
    assertEquals(7, list.select("#zero h4.ds-tiles__name").size());
    assertEquals(7, list.select("details > summary > h2:contains(ตัวชี้วัดย่อย)").size());
    var way = "ita/2567/submission/index.html";
    assertEquals(1, list.select("#ways a[href$=submission/index.html]").size());
    assertEquals(1, site.page("2567/index.html").select("main a[href$=" + way + "]").size());
  }

  @Test
  void whereToComplainIsSaidOnTheItemAtTheFootAndInTheDescription() {
    for (var path : List.of("ita/2567/o23/index.html", "ita/2568/o18/index.html")) {
      var page = site.page(path);
      var words = "หน่วยงานยังไม่ได้บันทึกช่องทางแจ้งเรื่องร้องเรียนไว้ในเว็บไซต์นี้";
      assertTrue(page.selectFirst("main #item p").text().startsWith(words), path);
      assertTrue(page.selectFirst("meta[name=description]").attr("content").startsWith(words));
    }
    var foot = site.page("index.html").selectFirst("footer");
    assertTrue(foot.text().contains("ช่องทางร้องเรียน หน่วยงานยังไม่ได้บันทึก"), foot.text());
    assertEquals(1, foot.select("a[href$=about/index.html#contact]").size());
  }

  @Test
  void theTableToSubmitHasTheAddressOfEveryItem() {
    var rows = site.rows("ita/2567/submission.csv");
    assertEquals(35, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      var code = "o" + (i + 1);
      assertTrue(rows.get(i).get("ข้อ").startsWith(code + " "), rows.get(i).toString());
      assertEquals(BASE + "ita/2567/" + code + "/", rows.get(i).get("URL").split("\n")[0]);
      assertTrue(site.files().contains("ita/2567/" + code + "/index.html"));
    }
  }

  /** Each step of an explanation is the words of a link on the page where the step before led. */
  @ParameterizedTest
  @ValueSource(strings = {"2567", "2568"})
  void theExplanationCanBeClicked(String year) {
    for (var row : site.rows("ita/" + year + "/submission.csv")) {
      var steps = List.of(row.get("คำอธิบาย").split(" > "));
      var code = row.get("ข้อ").split(" ")[0];
      assertEquals("หน้าแรก", steps.get(0));
      var at = "";
      for (var step : steps.subList(1, steps.size() - 1)) {
        at = follow(at, step);
      }
      assertEquals("ita/" + year + "/", at);
      assertEquals(row.get("ข้อ"), steps.get(steps.size() - 1));
      assertEquals("ita/" + year + "/" + code + "/", follow(at, row.get("ข้อ")));
    }
  }

  /** The folder that a link with these words leads to. */
  private String follow(String folder, String words) {
    var page = site.page(folder + "index.html");
    page.setBaseUri("https://x.example/" + folder + "index.html");
    var link =
        page.select("a").stream()
            .filter(a -> a.text().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no link " + words + " on /" + folder));
    return link.absUrl("href")
        .replaceFirst("https://x.example/", "")
        .replaceFirst("index\\.html$", "");
  }

  @Test
  void thePageOfTheTableSaysWhatTheFileSays() {
    var page = site.page("ita/2568/submission/index.html").selectFirst("main");
    var file = site.rows("ita/2568/submission.csv");
    var lines = page.select("table tbody tr");
    assertEquals(file.size(), lines.size());
    for (int i = 0; i < file.size(); i++) {
      var line = lines.get(i);
      var words =
          List.of(
              line.child(0).text(),
              String.join("\n", line.child(1).select("a").eachText()),
              line.child(2).text());
      assertEquals(List.copyOf(file.get(i).values()), words);
    }
    assertEquals(
        List.of("../../../ita/2568/submission.csv"),
        page.select(".ds-downloads a").eachAttr("href"));
  }

  @Test
  void theSameMatterInOtherYearsIsNamedAndLinkedWhereThereIsAPage() {
    var others = site.page("ita/2567/o17/index.html").selectFirst("#other-years");
    assertTrue(others.text().contains("†"), others.text());
    assertEquals(
        List.of("../../2568/o13/index.html"), others.select("a:not(.ds-mark)").eachAttr("href"));
    for (var code : List.of("o12", "o13", "o22")) {
      assertTrue(others.text().contains(code + " "), others.text());
    }
  }

  @Test
  void aYearWithoutScoresSaysThatItHasNone() {
    var list = site.page("ita/2568/index.html").selectFirst("main");
    assertTrue(list.text().contains("ยังไม่มีคะแนนของปีนี้ในเว็บไซต์นี้"));
    assertFalse(list.text().contains("ไม่ได้ระบุในเอกสาร"));
  }

  private Map<String, Map<String, String>> items(String year) {
    return site.table("oit-disclosures", year).stream()
        .collect(Collectors.toMap(row -> row.get("item"), row -> row));
  }
}
