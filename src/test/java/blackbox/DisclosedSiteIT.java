package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.Severity;

/** A small site whose office recorded evidence, attached files and ticked elements off. */
class DisclosedSiteIT {

  private static final Path SOURCE = Path.of("src/test/resources/sites/disclosed");
  private static final String BASE = "https://www.example.go.th/ita-site/";

  @TempDir static Path temp;
  private static PublishedSite site;

  @BeforeAll
  static void buildsTheSite() {
    site = build(SOURCE, "site");
  }

  private static PublishedSite build(Path source, String name) {
    var report = BrokenSites.build(source, temp.resolve(name), temp.resolve("cache"), null);
    assertEquals(RunOutcome.PUBLISHED, report.outcome(), report.problems().summaries().toString());
    assertEquals(
        List.of("name-unknown"), // of the two items of FY2570, of which nobody knows the list
        report.problems().sorted().stream()
            .filter(problem -> problem.severity() == Severity.WARNING)
            .map(problem -> problem.rule().id())
            .toList());
    return new PublishedSite(temp.resolve(name));
  }

  private static Element main(String path) {
    return site.page(path).selectFirst("main");
  }

  private static Map<String, String> item(String year, String item) {
    return site.table("oit-disclosures", year).stream()
        .filter(row -> row.get("item").equals(item))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePageOfAnItemSaysScoreAndWhatIsMissingThenEvidenceAndElements() {
    var page = main("ita/2567/o1/index.html");
    assertEquals(
        List.of("item", "score", "notes", "evidence", "elements"),
        OitListIT.firstSections(page, 5));
    assertTrue(page.selectFirst("#item").text().contains("๒๕๖๗"));
  }

  @Test
  void eachPieceOfEvidenceIsOneClickAndSaysWhatOpens() {
    var pieces = main("ita/2567/o1/index.html").select("#evidence li");
    assertEquals(2, pieces.size());
    var file = pieces.get(0);
    assertEquals("../../../files/2567/o1/chart.pdf", file.selectFirst("a").attr("href"));
    assertEquals("ผังโครงสร้าง", file.selectFirst("a").text());
    for (var words : List.of("PDF", "๕๘๘ ไบต์", "๑๕ มกราคม ๒๕๖๗", "ปีงบประมาณ ๒๕๖๗", "ลงนามแล้ว")) {
      assertTrue(file.text().contains(words), file.text());
    }
    var elsewhere = pieces.get(1);
    assertTrue(elsewhere.text().contains("main.example.go.th"), elsewhere.text());
    assertTrue(elsewhere.text().contains("หน้าเว็บ"), elsewhere.text());
  }

  @Test
  void theEnglishPageSaysTheSameInEnglish() {
    var page = main("en/ita/2567/o1/index.html");
    var file = page.select("#evidence li").get(0);
    assertEquals("../../../../files/2567/o1/chart.pdf", file.selectFirst("a").attr("href"));
    for (var words : List.of("Organisation chart", "588 bytes", "15 January 2024", "FY2567")) {
      assertTrue(file.text().contains(words), file.text());
    }
    assertTrue(page.selectFirst("#elements").text().contains("present"));
  }

  @Test
  void everyElementSaysItsStateInWordsAndLeadsToWhatShowsIt() {
    var elements = main("ita/2567/o17/index.html").select("#elements li");
    assertEquals(
        List.of(
            "มีแล้ว",
            "ยังไม่ได้บันทึก",
            "ยังขาด",
            "ยังไม่ได้บันทึก",
            "ยังไม่ได้บันทึก",
            "ยังไม่ได้บันทึก"),
        elements.select(".ds-elements__state").eachText());
    assertEquals(
        List.of("https://www.example.go.th/summary.pdf"),
        elements.select("a:not(.ds-mark)").eachAttr("href"));
    var none = main("ita/2567/o14/index.html").selectFirst("#elements");
    assertEquals(5, none.select("li:contains(แจ้งว่าไม่มี)").size());
    assertTrue(none.text().contains("†"), none.text());
  }

  @Test
  void completenessFollowsFromTheTicksAndNothingElse() {
    assertEquals("true", item("2567", "o1").get("complete"));
    assertEquals("true", item("2567", "o14").get("complete"));
    assertEquals("false", item("2567", "o17").get("complete"));
    assertEquals("", item("2567", "o34").get("complete"));
    assertEquals("", item("2567", "o2").get("complete"));
    assertEquals("100.00", item("2567", "o2").get("score"));
  }

  @Test
  void whatTheOfficeRecordedOfThisSiteIsNotAddedAgain() {
    var rows =
        site.table("oit-evidence", "2567").stream()
            .filter(row -> row.get("item").equals("o34"))
            .toList();
    assertEquals(
        List.of(BASE + "2567/measures/index.html", "/data/ita-measures/2567.csv"),
        rows.stream().map(row -> row.get("url")).toList());
    assertEquals(List.of("3", "4"), rows.stream().map(row -> row.get("sequence")).toList());
    assertEquals("2", item("2567", "o34").get("evidence_count"));
  }

  @Test
  void aReportOfResultsGivesTheYearAfterAChecklist() {
    assertEquals(28, site.table("oit-disclosures", "2568").size());
    assertEquals(
        List.of("../../../2567/measures/index.html", "../../../data/ita-measure-progress/2567.csv"),
        main("ita/2568/o28/index.html").select("#evidence a:not(.ds-mark)").eachAttr("href"));
  }

  @Test
  void anItemWhoseNameNobodyKnowsSaysSoWhereverItIsNamed() {
    for (var language : List.of("", "en/")) {
      var words = language.isEmpty() ? "ยังไม่ทราบชื่อข้อ" : "Name not known yet";
      var folder = language + "ita/2570/";
      assertEquals("o2 " + words, site.page(folder + "o2/index.html").selectFirst("h1").text());
      assertTrue(main(folder + "o1/index.html").selectFirst(".ds-pager").text().contains(words));
      var list = main(folder + "index.html");
      assertTrue(list.selectFirst(".ds-tiles a[href^=o2/]").text().contains(words));
      assertEquals("o2 " + words, list.select("th a[href^=o2/]").text());
      assertTrue(main(folder + "all/index.html").selectFirst("#o2 h3").text().contains(words));
      var line = main(folder + "submission/index.html").selectFirst("tr#o2 th");
      assertEquals("o2 " + words, line.text());
    }
    assertEquals(26, site.rows("ita/2569/submission.csv").size());
  }

  @Test
  void theTableToSubmitHasEveryAddressInFull() {
    var lines = site.rows("ita/2567/submission.csv");
    assertEquals(
        List.of(
            BASE + "ita/2567/o1/",
            BASE + "files/2567/o1/chart.pdf",
            "https://main.example.go.th:8443/structure?view=all"),
        List.of(lines.get(0).get("URL").split("\n")));
    var text = site.text("ita/2567/submission.csv");
    assertTrue(text.startsWith("\uFEFFข้อ,URL,คำอธิบาย\r\n"), text.substring(0, 40));
  }

  @Test
  void allItemsOnOnePageShowWhatIsRecorded() {
    var block = main("ita/2567/all/index.html").selectFirst("#o1");
    assertEquals(
        List.of(
            "../o1/index.html",
            "../../../files/2567/o1/chart.pdf",
            "https://main.example.go.th:8443/structure?view=all",
            "../../../files/2567/o1/chart.pdf",
            "https://main.example.go.th:8443/structure?view=all"),
        block.select("a:not(.ds-mark)").eachAttr("href"));
    for (var words : List.of("๑๐๐.๐๐", "สำนักปลัด", "มีแล้ว")) {
      assertTrue(block.text().contains(words), block.text());
    }
  }

  @Test
  void theApprovalStandsOnEveryPageAndInTheListForPrograms() {
    for (var path : site.pages()) {
      var page = site.page(path);
      var approved = page.selectFirst("footer").text();
      assertTrue(approved.matches(".*(เห็นชอบโดย|Approved by).*"), path + ": " + approved);
      assertTrue(page.select(".ds-draft").isEmpty(), path);
      boolean hidden = !page.select("meta[name=robots]").isEmpty();
      assertEquals(path.equals("404.html"), hidden, path);
    }
    var list = site.json("disclosure.json");
    assertFalse(list.path("draft").asBoolean(true));
    assertEquals("นายกองค์การบริหารส่วนตำบลตัวอย่าง", list.path("approved_by").asText());
    assertEquals("Chief Executive", list.path("approved_by_en").asText());
    assertEquals("2024-11-29", list.path("approved_on").asText());
    assertTrue(site.text("robots.txt").contains("Sitemap: " + BASE + "sitemap.xml"));
  }

  @Test
  void aDraftSaysSoOnEveryPageAndAsksToBeLeftAlone(@TempDir Path source) throws IOException {
    BrokenSites.copy(SOURCE, source);
    var settings = source.resolve("content/site.yml");
    Files.writeString(settings, "draft: true\n", StandardOpenOption.APPEND);

    var draft = build(source, "draft");

    for (var path : draft.pages()) {
      var page = draft.page(path);
      assertFalse(page.select(".ds-draft").text().isBlank(), path);
      assertEquals("noindex", page.select("meta[name=robots]").attr("content"), path);
    }
    assertTrue(draft.json("disclosure.json").path("draft").asBoolean());
    assertEquals("User-agent: *\nDisallow: /\n", draft.text("robots.txt"));
  }
}
