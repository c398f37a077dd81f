package blackbox;

import static blackbox.FictionalPages.agreed;
import static blackbox.FictionalPages.assertSays;
import static blackbox.FictionalPages.cells;
import static blackbox.FictionalPages.main;
import static blackbox.FictionalPages.month;
import static blackbox.FictionalPages.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a whole agency say what its tables say: every sum is added up here anew. */
class FictionalAgencyIT {

  private static final Map<String, String> METHODS =
      Map.of(
          "e-bidding", "วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)",
          "e-market", "วิธีตลาดอิเล็กทรอนิกส์ (e-market)",
          "price-inquiry", "วิธีสอบราคา",
          "open", "วิธีประกาศเชิญชวนทั่วไป",
          "selection", "วิธีคัดเลือก",
          "specific", "วิธีเฉพาะเจาะจง");

  private static PublishedSite site;

  @BeforeAll
  static void buildsTheSite() {
    site = FictionalSite.published();
  }

  private static List<Map<String, String>> purchases(String year) {
    return site.table("procurement", year);
  }

  @Test
  void theTablesAreThoseOfAWholeAgency() {
    assertEquals(242, purchases("2566").size());
    assertTrue(purchases("2567").size() > 100);
    assertEquals(List.of(), purchases("2565"));
    for (var year : List.of("2566", "2567")) {
      assertTrue(site.table("annual-performance", year).size() >= 40, year);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566", "2567"})
  void thePageOfAYearSaysHowManyPurchasesAndForHowMuch(String year) {
    var rows = purchases(year);
    for (var language : List.of("", "en/")) {
      assertSays(
          main(language + year + "/procurement/").selectFirst("#answer"),
          Integer.toString(rows.size()),
          FictionalSite.sum(rows, "budget_amount_thb").toPlainString(),
          FictionalSite.sum(rows, "reference_price_thb").toPlainString(),
          agreed(rows));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566", "2567"})
  void pageAndStatementGiveEachMethodItsNumberAndItsSums(String year) {
    var expected = new TreeSet<String>();
    purchases(year).stream()
        .collect(Collectors.groupingBy(row -> row.get("method")))
        .forEach(
            (method, rows) ->
                expected.add(
                    String.join(
                        " | ",
                        METHODS.get(method),
                        Integer.toString(rows.size()),
                        FictionalSite.sum(rows, "budget_amount_thb").toPlainString(),
                        agreed(rows))));
    for (var page : List.of("/procurement/", "/procurement/statement/")) {
      var shown =
          cells(main(year + page).select("table").first()).stream()
              .filter(row -> !row.get(0).equals("ทั้งปี"))
              .map(row -> String.join(" | ", row.subList(0, 4)))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(expected, shown, page);
    }
  }

  @Test
  void theStatementIsOneSheetWithTheSumsAndPlacesToSign() {
    for (var year : List.of("2566", "2567")) {
      var statement = main(year + "/procurement/statement/");
      assertSays(
          statement,
          "จำนวน " + purchases(year).size() + " รายการ",
          agreed(purchases(year)) + " บาท");
      assertSays(
          statement,
          "ข้อมูล ณ วันที่ 30 พฤศจิกายน 2567",
          "https://ita.saithong.example/" + year + "/procurement/statement/");
      assertSays(statement, "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง");
    }
  }

  @ParameterizedTest
  @CsvSource({"2566, เมษายน 2566", "2567, ธันวาคม 2566"})
  void aMonthWithoutPurchasesIsNamedAndEveryMonthIsCounted(String year, String without) {
    assertSays(
        main(year + "/procurement/").selectFirst("#answer"), "เดือนที่ยังไม่ได้บันทึก " + without);
    var section = main(year + "/procurement/").selectFirst("#month");
    var counts = new LinkedHashMap<String, Integer>();
    purchases(year).stream()
        .map(row -> row.get("contract_signed_date"))
        .filter(day -> !day.isEmpty())
        .forEach(day -> counts.merge(month(day), 1, Integer::sum));
    assertEquals(11, counts.size());
    assertFalse(counts.containsKey(without));
    var text = words(section);
    counts.forEach(
        (month, count) ->
            assertTrue(
                text.contains(month + " " + count), () -> month + " " + count + ": " + text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566", "2567"})
  void everyPurchaseStandsInItsMonth(String year) {
    var expected = new LinkedHashMap<String, List<String>>();
    for (var row : purchases(year)) {
      var day = row.get("contract_signed_date");
      expected
          .computeIfAbsent(day.isEmpty() ? "unstated" : day.substring(0, 7), m -> new ArrayList<>())
          .add(row.get("title").replaceAll("\\s+", " ").strip());
    }
    for (var language : List.of("", "en/")) {
      var page = main(language + year + "/procurement/purchases/");
      assertSays(page.selectFirst("#answer"), Integer.toString(purchases(year).size()));
      var shown = new LinkedHashMap<String, List<String>>();
      for (var section : page.select("[id^=month-]:has(table)")) {
        var titles =
            cells(section.selectFirst("table")).stream()
                .map(row -> row.get(0).replaceFirst(" (ลำดับที่|No\\.) [0-9]+$", ""))
                .toList();
        shown.put(section.id().substring("month-".length()), titles);
      }
      assertEquals(new TreeMap<>(expected), new TreeMap<>(shown));
    }
    assertEquals(
        expected.keySet(),
        main(year + "/procurement/").select("#month tbody a").eachAttr("href").stream()
            .map(href -> href.replaceFirst(".*#month-", ""))
            .collect(Collectors.toSet()));
  }

  @Test
  void theWayInNamesEveryYearWithItsNumberOfPurchases() {
    var years = main("procurement/").selectFirst("#years");
    for (var year : List.of("2566", "2567")) {
      var entry = years.selectFirst("li:has(a[href$=" + year + "/procurement/index.html])");
      assertSays(entry, purchases(year).size() + " รายการ");
    }
    var none = years.selectFirst("li:has(a[href$=2565/procurement/index.html])");
    assertSays(none, "หน่วยงานแจ้งว่าปีนี้ไม่มีการจัดซื้อจัดจ้าง");
    assertSays(main("procurement/").selectFirst("#asked"), "o17", "ขาดรายการจัดซื้อจัดจ้างทั้งปี");
  }

  @Test
  void whereToComplainStandsAtTheTopOfTheItemThatAsksForIt() {
    var first = main("ita/2567/o23/").selectFirst("#item > * > :first-child");
    assertEquals(
        List.of("https://www.saithong.example/complaint"), first.select("a").eachAttr("href"));
  }

  @Test
  void aPlaceWhoseNameHasTheWordForItsKindHasItOnce() {
    var place = main("en/about/").select("#agency dd").eachText().get(1);
    assertEquals("Sai Thong (fictional) District, Fictional Province", place);
  }

  @Test
  void theSumsAreSaidToBeAgreedPrices() {
    for (var page : List.of("2566/procurement/", "2566/procurement/purchases/", "villages/")) {
      assertEquals(1, main(page).select("p:contains(ไม่ใช่เงินที่จ่ายจริง)").size(), page);
    }
  }

  @Test
  void theYearWithoutPurchasesSaysSoAndWhy() {
    assertSays(
        main("2565/procurement/").selectFirst("#answer"),
        "หน่วยงานแจ้งว่าปีนี้ไม่มีการจัดซื้อจัดจ้าง",
        "ปีงบประมาณนั้นหน่วยงานสมมตินี้ยังไม่ตั้งขึ้น");
    assertSays(main("en/2565/procurement/").selectFirst("#answer"), "bought nothing");
    assertTrue(main("2565/procurement/").select("table").isEmpty());
    for (var section : main("2565/procurement/").select(".ds-section__parts")) {
      assertFalse(section.text().isBlank(), section.parent().id());
    }
    assertSays(main("2565/procurement/statement/"), "ยังไม่ตั้งขึ้น");
  }

  @Test
  void whatTheOfficeWroteStandsBesideTheFigures() {
    assertSays(
        main("2566/procurement/").selectFirst("#narrative"), "ผู้ยื่นข้อเสนอน้อยราย", "ข้อเสนอแนะ");
    assertSays(main("en/2566/procurement/").selectFirst("#narrative"), "Few bidders");
    assertSays(main("2567/performance/").selectFirst("#narrative"), "เริ่มในฤดูฝน");
    assertSays(main("en/2567/performance/").selectFirst("#narrative"), "rainy season");
  }

  @Test
  void theSummariesAreDatasetsToo() {
    for (var year : List.of("2566", "2567")) {
      var total =
          site.table("procurement-summary", year).stream()
              .filter(row -> row.get("dimension").equals("total"))
              .toList();
      assertEquals(
          List.of(Integer.toString(purchases(year).size()), agreed(purchases(year))),
          Stream.of("contracts", "agreed_thb").map(total.get(0)::get).toList());
      var kept =
          purchases(year).stream().filter(row -> !row.get("status").equals("cancelled")).toList();
      assertEquals(
          agreed(kept),
          FictionalSite.sum(site.table("procurement-suppliers", year), "agreed_thb")
              .toPlainString());
    }
  }

  @Test
  void aDatasetNamesTheSourceOnlyWhereItsRowsComeFromIt() {
    var source = "ข้อมูลสมมติที่แต่งขึ้นเพื่อทดสอบโปรแกรม";
    assertTrue(site.page("data/ita-results/index.html").text().contains(source));
    for (var id :
        List.of("procurement", "procurement-summary", "ita-limitations", "street-lights")) {
      assertFalse(site.page("data/" + id + "/index.html").text().contains(source), id);
      assertTrue(site.json("data/" + id + "/datapackage.json").path("sources").isEmpty(), id);
    }
  }

  @Test
  void theStatisticsOfColumnsAreInTheNumeralsOfTheFile() {
    var cells = main("data/procurement/").select("#statistics td").eachText();
    assertTrue(cells.contains("364"), cells.toString());
    assertTrue(cells.stream().noneMatch(cell -> cell.matches(".*[๐-๙].*")), cells.toString());
  }

  @Test
  void theOfficeIsToldWhichItemsItsDataAnswersAndWhatScoredZeroFirst() throws IOException {
    var report = FictionalSite.report();
    var text = report.text();
    assertTrue(
        text.contains(
            "การจัดซื้อจัดจ้าง ปีงบประมาณ 2566 (242 แถว): o19 ของการประเมินปี 2566, "
                + "o21 ของการประเมินปี 2566, o17 ของการประเมินปี 2567"),
        text);
    var items =
        report.select("h2").stream()
            .filter(heading -> heading.text().equals("ข้อ OIT ปี 2567 ที่ยังไม่ครบ"))
            .map(heading -> heading.nextElementSiblings().select("table").first())
            .flatMap(table -> table.select("tbody tr").stream().limit(2))
            .map(row -> row.child(0).text() + " " + row.child(1).text())
            .toList();
    assertEquals(2, items.size());
    assertTrue(items.get(0).matches("o9 .*\\(ได้ 0 คะแนน\\)"), items::toString);
    assertTrue(items.get(1).matches("o17 .*\\(ได้ 0 คะแนน\\)"), items::toString);
  }

  @Test
  void theRecordsForTheGovernmentCatalogueLackNothing() {
    var fourteen =
        List.of(
            "data_type",
            "title",
            "owner_org",
            "maintainer",
            "maintainer_email",
            "tag_string",
            "notes",
            "objective",
            "update_frequency_unit",
            "geo_coverage",
            "data_source",
            "data_format",
            "data_category",
            "license_id");
    for (var dataset : site.datasets()) {
      var gdRecord = site.json("data/" + dataset + "/gd-catalog.json");
      var missing = fourteen.stream().filter(f -> gdRecord.path(f).isMissingNode()).toList();
      assertEquals(List.of(), missing, dataset);
    }
    // Those of the dataset first, then those that the site gives to all.
    assertEquals(
        "จัดซื้อจัดจ้าง,พัสดุ,สัญญา,งบประมาณ,องค์การบริหารส่วนตำบล,ข้อมูลสมมติ",
        site.json("data/procurement/gd-catalog.json").path("tag_string").asText());
  }

  @Test
  void noNumberOfAPersonIsAmongTheTaxIds() {
    var ids =
        purchases("2567").stream()
            .map(row -> row.get("supplier_tax_id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertTrue(ids.size() > 50);
    assertTrue(ids.stream().allMatch(id -> id.matches("0[0-9]{12}")), ids.toString());
  }

  @Test
  void theProjectWithTwoContractsIsOneReleaseWithTwoAwards() {
    var projects =
        purchases("2567").stream()
            .collect(
                Collectors.groupingBy(row -> row.get("egp_project_no"), Collectors.counting()));
    var two = projects.entrySet().stream().filter(e -> e.getValue() == 2).toList();
    assertEquals(1, two.size());
    var releases = new ArrayList<Integer>();
    for (var release : site.json("data/procurement/2567.ocds.json").path("releases")) {
      assertTrue(release.path("ocid").asText().startsWith("ocds-000000-"));
      if (release.path("tender").path("id").asText().equals(two.get(0).getKey())) {
        releases.add(release.path("awards").size());
      }
    }
    assertEquals(List.of(2), releases);
  }

  @Test
  void theSharesOfTheSpecificMethodAreThoseOfTheRows() {
    var rows = purchases("2566");
    var specific = rows.stream().filter(row -> row.get("method").equals("specific")).toList();
    var share =
        FictionalSite.sum(specific, "agreed_price_thb")
            .multiply(new BigDecimal(100))
            .divide(FictionalSite.sum(rows, "agreed_price_thb"), 2, RoundingMode.HALF_UP);
    assertSays(main("2566/procurement/").selectFirst("#answer"), "ร้อยละ " + share + " ของเงิน");
  }
}
