package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.RunOutcome;

/** Another agency gets a site of its own from its sources alone. */
class SecondSiteIT {

  @TempDir private static Path temp;

  private static PublishedSite site;

  @BeforeAll
  static void buildTheSite() {
    site = build(SecondSite.write(temp.resolve("khao-thong")), "site");
  }

  private static PublishedSite build(Path source, String name) {
    var out = temp.resolve(name);
    var report = BrokenSites.build(source, out, temp.resolve("cache"), null);
    assertEquals(RunOutcome.PUBLISHED, report.outcome(), report.problems().summaries().toString());
    return new PublishedSite(out);
  }

  @Test
  void nothingOfTheFirstAgencyIsInItButTheNameOfADocumentThatListsAreKnownFrom() {
    var telling =
        site.files().stream()
            .filter(
                path -> {
                  var text =
                      (path + "\n" + site.text(path))
                          .toLowerCase(Locale.ROOT)
                          .replaceAll("<span class=\"ds-keep\">|</span>", "")
                          .replace(
                              "ขององค์การบริหารส่วนตำบลบางสัก จังหวัดตรัง (เอกสารของหน่วยงาน", "");
                  return text.contains("บางสัก") || text.contains("bangsak");
                })
            .toList();
    assertEquals(List.of(), telling);
  }

  @Test
  void itIsThaiOnly() {
    assertEquals(List.of(), site.files().stream().filter(path -> path.startsWith("en/")).toList());
    assertAllPages(page -> page.selectFirst("html").attr("lang").equals("th"), "is Thai");
    assertAllPages(page -> page.select("[hreflang=en]").isEmpty(), "offers no English");
  }

  @Test
  void everyPageNamesTheAgency() {
    assertAllPages(page -> page.body().text().contains(SecondSite.NAME), "names the agency");
  }

  @Test
  void itsScoresAreItsOwn() {
    var result = site.table("ita-results", "2567").get(0);
    assertEquals(SecondSite.AGENCY_ID, result.get("agency_id"));
    assertEquals(SecondSite.SCORE, result.get("score"));
    assertEquals("-1.25", result.get("change_from_previous"));
    assertEquals("83.50", site.table("ita-indicator-scores", "2567").get(1).get("score"));
    assertTrue(site.page("2567/index.html").body().text().contains(SecondSite.SCORE));
  }

  @Test
  void aQuestionWithoutAFindingIsYetShownInItsArea() {
    var area = site.page("2567/analysis/2/index.html").selectFirst("main").text();
    assertTrue(area.contains("e5") && area.contains("77.30"), area);
  }

  @Test
  void nothingIsSaidOfZerosInAYearWithoutScores() {
    var home = site.page("index.html").selectFirst("main").text();
    assertFalse(home.contains("ไม่มีข้อที่ได้ 0 คะแนน"), home);
  }

  @Test
  void itsPlanComesFromWorkbooks() {
    var measure = site.table("ita-measures", "2568").get(0);
    assertEquals(SecondSite.MEASURE, measure.get("measure_th"));
    assertEquals("2024-10-01", measure.get("start_date"));
    assertTrue(site.page("2568/measures/1/index.html").body().text().contains(SecondSite.MEASURE));
  }

  @Test
  void itsContactAndItsChannelsAreShown() {
    var about = site.page("about/index.html");
    assertTrue(about.body().text().contains(SecondSite.PHONE));
    assertFalse(about.select("a[href=" + SecondSite.COMPLAINT + "]").isEmpty());
  }

  @Test
  void itsLicenceIsShownWithItsData() {
    assertFalse(
        site.page("data/index.html").select("a[href=" + SecondSite.LICENCE_URL + "]").isEmpty());
    assertEquals(SecondSite.LICENCE_URL, site.json("disclosure.json").path("licence").asText());
  }

  @Test
  void everyPageSaysThatItIsADraftAndAsksSearchEnginesToStayAway() {
    assertAllPages(page -> !page.select(".ds-draft").text().isBlank(), "says that it is a draft");
    assertAllPages(
        page -> page.select("meta[name=robots]").attr("content").contains("noindex"),
        "asks not to be indexed");
  }

  @Test
  void itsColoursAreUsed() {
    var using =
        site.files().stream()
            .filter(path -> path.endsWith(".css") && site.text(path).contains(SecondSite.BRAND))
            .toList();
    assertFalse(using.isEmpty());
  }

  @Test
  void itsOwnDatasetIsPublishedWithAPage() {
    assertTrue(site.datasets().contains("village-roads"));
    assertEquals(
        List.of("agency_id", "fiscal_year_be", "road", "length_km", "opened_on"),
        site.columns("village-roads"));
    assertEquals(
        List.of(
            List.of(SecondSite.AGENCY_ID, "2567", "r-01", "1.250", "2024-06-09"),
            List.of(SecondSite.AGENCY_ID, "2567", "r-02", "0.800", "")),
        site.table("village-roads").stream().map(row -> List.copyOf(row.values())).toList());
    var page = site.page("data/village-roads/index.html");
    assertTrue(page.selectFirst("h1").text().contains(SecondSite.DATASET_TITLE));
    assertTrue(site.page("data/index.html").text().contains(SecondSite.DATASET_TITLE));
  }

  @Test
  void itsEvidenceFileIsPublishedAsItIs() {
    assertEquals("นายกเทศมนตรี\n", site.text("files/2568/o1/chart.txt"));
    var item = site.page("ita/2568/o1/index.html");
    assertFalse(item.select("a[href$=files/2568/o1/chart.txt]").isEmpty());
  }

  @Test
  void settingsAloneMakeASite() {
    var minimal = build(SecondSite.writeMinimal(temp.resolve("minimal")), "minimal-site");
    assertTrue(minimal.pages().contains("index.html"));
    assertTrue(minimal.page("index.html").body().text().contains(SecondSite.NAME));
    assertTrue(
        minimal.pages().stream()
            .map(minimal::page)
            .allMatch(page -> page.select(".ds-draft").isEmpty()));
  }

  private static void assertAllPages(Predicate<Document> rule, String what) {
    var others = site.pages().stream().filter(path -> !rule.test(site.page(path))).toList();
    assertEquals(List.of(), others, "pages of which it is not true: " + what);
  }
}
