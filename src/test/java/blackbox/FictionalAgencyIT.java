package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
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
  private static final List<String> MONTHS =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");
  private static final int ERA = 543;

  private static PublishedSite site;

  @BeforeAll
  static void buildsTheSite() {
    site = FictionalSite.published();
  }

  private static Element main(String path) {
    return site.page(path + "index.html").selectFirst("main");
  }

  private static String words(Element element) {
    return FictionalSite.plain(element.text());
  }

  private static List<Map<String, String>> purchases(String year) {
    return site.table("procurement", year);
  }

  private static String agreed(List<Map<String, String>> rows) {
    return FictionalSite.sum(rows, "agreed_price_thb").toPlainString();
  }

  /** The cells of the rows of a table, without its header. */
  private static List<List<String>> cells(Element section) {
    return section.select("tbody tr").stream()
        .map(row -> row.select("th, td").stream().map(FictionalAgencyIT::words).toList())
        .toList();
  }

  private static void assertSays(Element element, String... expected) {
    var text = words(element);
    for (var words : expected) {
      assertTrue(text.contains(words), () -> words + " is not in: " + text);
    }
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
      assertEquals(1, statement.select("[class^=ds-sign]").stream().limit(1).count());
    }
  }

  @ParameterizedTest
  @CsvSource({"2566, เมษายน 2566", "2567, ธันวาคม 2566"})
  void aMonthWithoutPurchasesIsNamedAndEveryMonthIsCounted(String year, String without) {
    assertSays(
        main(year + "/procurement/").selectFirst("#answer"),
        "เดือนที่ไม่มีการจัดซื้อจัดจ้าง " + without);
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

  private static String month(String day) {
    var parts = day.split("-");
    return MONTHS.get(Integer.parseInt(parts[1]) - 1) + " " + (Integer.parseInt(parts[0]) + ERA);
  }

  @Test
  void theWayInNamesEveryYearWithItsNumberOfPurchases() {
    var years = main("procurement/").selectFirst("#years");
    for (var year : List.of("2566", "2567")) {
      var entry = years.selectFirst("li:has(a[href$=" + year + "/procurement/index.html])");
      assertSays(entry, purchases(year).size() + " รายการ");
    }
    assertSays(main("procurement/").selectFirst("#asked"), "o17", "ขาดรายการจัดซื้อจัดจ้างทั้งปี");
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

  @ParameterizedTest
  @ValueSource(strings = {"2566", "2567"})
  void thePageOfPerformanceSaysBudgetAndSpendingByPlanUnitAndState(String year) {
    var projects = site.table("annual-performance", year);
    var page = main(year + "/performance/");
    assertSays(
        page.selectFirst("#answer"),
        projects.size() + " โครงการ",
        "งบประมาณ " + FictionalSite.sum(projects, "budget_thb") + " บาท",
        "ใช้จ่ายแล้ว " + FictionalSite.sum(projects, "spent_thb") + " บาท");
    for (var group : List.of("plan", "responsible")) {
      assertEquals(expected(projects, group + "_th"), shown(page.selectFirst("#" + group)));
    }
    var states = words(page.selectFirst("#progress"));
    projects.stream()
        .collect(Collectors.groupingBy(row -> row.get("progress")))
        .values()
        .forEach(of -> assertTrue(states.contains(of.size() + " โครงการ"), states));
    assertEquals(projects.size(), page.select("#projects tbody tr").size());
  }

  private static TreeSet<String> expected(List<Map<String, String>> projects, String column) {
    return projects.stream()
        .map(row -> row.get(column))
        .distinct()
        .map(
            name -> {
              var of = projects.stream().filter(row -> row.get(column).equals(name)).toList();
              return String.join(
                  " | ",
                  name,
                  Integer.toString(of.size()),
                  FictionalSite.sum(of, "budget_thb").toPlainString(),
                  FictionalSite.sum(of, "spent_thb").toPlainString());
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static TreeSet<String> shown(Element section) {
    return cells(section).stream()
        .map(row -> String.join(" | ", row.subList(0, 4)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyObstacleAndSuggestionIsOnThePage() {
    for (var kind : List.of("obstacle", "suggestion")) {
      var section = words(main("2567/performance/").selectFirst("#" + kind));
      var told =
          site.table("annual-performance", "2567").stream()
              .map(row -> row.get(kind + "_th"))
              .filter(text -> !text.isEmpty())
              .distinct()
              .toList();
      assertTrue(told.size() > 2, told.toString());
      told.forEach(text -> assertTrue(section.contains(text), () -> text + ": " + section));
    }
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
  void everyVillageListsItsPurchasesAndItsProjects() {
    var villages = new TreeSet<Integer>();
    Stream.of("procurement", "annual-performance")
        .flatMap(id -> site.table(id).stream())
        .map(row -> row.get("village_no"))
        .filter(number -> !number.isEmpty())
        .forEach(number -> villages.add(Integer.parseInt(number)));
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), List.copyOf(villages));
    assertEquals(villages.size(), main("villages/").select("tbody tr").size());
    for (var village : villages) {
      assertVillage(village.toString());
    }
  }

  private static void assertVillage(String village) {
    var purchases = of("procurement", village);
    var projects = of("annual-performance", village);
    var page = main("villages/" + village + "/");
    assertEquals(multiset(purchases, "title"), firstCells(page.selectFirst("#purchases")));
    assertEquals(multiset(projects, "project_th"), firstCells(page.selectFirst("#projects")));
    assertSays(
        page.selectFirst("#answer"),
        purchases.size() + " รายการ รวม " + agreed(purchases) + " บาท",
        projects.size() + " โครงการ");
    for (var row : purchases) {
      assertSays(
          page.selectFirst("#purchases"), row.get("supplier_name"), row.get("agreed_price_thb"));
    }
    var line = main("villages/").selectFirst("tr:has(a[href=" + village + "/index.html])");
    assertEquals(
        List.of(
            "หมู่ที่ " + village,
            Integer.toString(purchases.size()),
            agreed(purchases),
            Integer.toString(projects.size())),
        line.select("th, td").stream().map(FictionalAgencyIT::words).toList());
  }

  private static List<Map<String, String>> of(String dataset, String village) {
    return site.table(dataset).stream()
        .filter(row -> row.get("village_no").equals(village))
        .toList();
  }

  private static List<String> multiset(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).sorted().toList();
  }

  private static List<String> firstCells(Element section) {
    return cells(section).stream().map(row -> row.get(0)).sorted().toList();
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
      assertEquals(
          agreed(purchases(year)),
          FictionalSite.sum(site.table("procurement-suppliers", year), "agreed_thb")
              .toPlainString());
    }
  }

  @Test
  void theRecordsForTheGovernmentCatalogueLackNothing() {
    var required = new ArrayList<String>();
    site.json("data/gd-catalog.schema.json")
        .path("required")
        .forEach(n -> required.add(n.asText()));
    assertFalse(required.isEmpty());
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
            .divide(FictionalSite.sum(rows, "agreed_price_thb"), 1, java.math.RoundingMode.HALF_UP);
    assertSays(main("2566/procurement/").selectFirst("#answer"), "ร้อยละ " + share);
  }
}
