package blackbox;

import static blackbox.FictionalPages.agreed;
import static blackbox.FictionalPages.assertSays;
import static blackbox.FictionalPages.cells;
import static blackbox.FictionalPages.main;
import static blackbox.FictionalPages.thaiDay;
import static blackbox.FictionalPages.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of projects and of villages say what the tables say. */
class FictionalProjectsIT {

  private static PublishedSite site;

  @BeforeAll
  static void buildsTheSite() {
    site = FictionalSite.published();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566", "2567"})
  void thePageOfPerformanceSaysBudgetAndSpendingByPlanUnitAndState(String year) {
    var projects = site.table("annual-performance", year);
    var page = main(year + "/performance/");
    assertSays(
        page.selectFirst("#answer"),
        projects.size() + " โครงการ",
        "งบประมาณ " + FictionalSite.sum(both(projects), "budget_thb") + " บาท",
        "เงินที่ใช้ไว้ด้วย รวม " + FictionalSite.sum(both(projects), "spent_thb") + " บาท");
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
                  Integer.toString(both(of).size()),
                  FictionalSite.sum(both(of), "budget_thb").toPlainString(),
                  FictionalSite.sum(both(of), "spent_thb").toPlainString());
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The projects that state budget and spending: only these can be compared. */
  private static List<Map<String, String>> both(List<Map<String, String>> projects) {
    return projects.stream()
        .filter(row -> !row.get("budget_thb").isEmpty() && !row.get("spent_thb").isEmpty())
        .toList();
  }

  private static TreeSet<String> shown(Element section) {
    return cells(section).stream()
        .map(row -> String.join(" | ", row.subList(0, 6)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyObstacleAndSuggestionIsOnThePage() {
    for (var kind : List.of("obstacle", "suggestion")) {
      var section = words(main("2567/performance/").selectFirst("#" + kind));
      var told =
          site.table("annual-performance", "2567").stream()
              .map(row -> row.get(kind + "_th"))
              .filter(text -> !text.isEmpty() && !text.equals("ไม่มี"))
              .distinct()
              .toList();
      assertTrue(told.size() > 2, told.toString());
      told.forEach(text -> assertTrue(section.contains(text), () -> text + ": " + section));
    }
  }

  @Test
  void projectsWithoutASuggestionAreCounted() {
    var none =
        site.table("annual-performance", "2567").stream()
            .filter(row -> row.get("suggestion_th").equals("ไม่มี"))
            .count();
    assertTrue(none > 0);
    assertSays(
        main("2567/performance/").selectFirst("#suggestion"), none + " โครงการบันทึกว่าไม่มี");
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
    assertEquals(villages.size(), main("villages/").selectFirst("tbody").select("tr").size());
    for (var village : villages) {
      assertVillage(village.toString());
    }
  }

  private static void assertVillage(String village) {
    var purchases = of("procurement", village);
    var kept = purchases.stream().filter(row -> !row.get("status").equals("cancelled")).toList();
    var projects = of("annual-performance", village);
    var page = main("villages/" + village + "/");
    assertEquals(multiset(purchases, "title"), firstCells(page.selectFirst("#purchases")));
    assertEquals(multiset(projects, "project_th"), firstCells(page.selectFirst("#projects")));
    assertSays(
        page.selectFirst("#answer"),
        kept.size() + " รายการ รวม " + agreed(kept) + " บาท",
        projects.size() + " โครงการ");
    for (var row : purchases) {
      assertSays(
          page.selectFirst("#purchases"), row.get("supplier_name"), row.get("agreed_price_thb"));
    }
    for (var row : projects) {
      assertSays(page.selectFirst("#projects"), thaiDay(row.get("end_date")));
    }
    var line = main("villages/").selectFirst("tr:has(a[href=" + village + "/index.html])");
    assertEquals(
        List.of(
            "หมู่ที่ " + village,
            Integer.toString(kept.size()),
            agreed(kept),
            Integer.toString(projects.size())),
        line.select("th, td").stream().map(FictionalPages::words).toList());
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
    // Small words beside a name say the year.
    return section.select("tbody th .ds-table__words").stream()
        .map(FictionalPages::words)
        .sorted()
        .toList();
  }
}
