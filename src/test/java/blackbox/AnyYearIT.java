package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.BuildReport;
import org.prongsai.problem.Problem;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.Severity;

/**
 * Results, scores and measures of every year from FY2566 to FY2571: those whose lists the program
 * has whole, in part or not at all, one that a site completes with a workbook, and one that it
 * brings.
 */
class AnyYearIT {

  private static final String RESULTS =
      "score,level,pass_mark,change_from_previous,note_th,note_en";
  private static final String TOOLS = "tool,part,score";
  private static final String HANDBOOK = "คู่มือสมมติ ปี 2569 หน้า 12";

  @TempDir private static Path temp;

  private static BuildReport report;
  private static PublishedSite site;

  @BeforeAll
  static void buildAll() throws IOException {
    var source = temp.resolve("source");
    BrokenSites.copy(BrokenSites.MINIMAL, source);
    for (int year : new int[] {2566, 2568, 2569, 2570, 2571}) {
      var result = year == 2566 ? "94.04,good,85.00,,," : "96.00,excellent,85.00,,,";
      table(source, "ita-results/" + year, RESULTS, result);
      table(source, "ita-question-scores/" + year, "question,score,source_label", "ข้อ o๑,100.00,");
    }
    table(source, "ita-tool-scores/2569", TOOLS, "IIT,,96.00", "EIT,,96.00", "OIT,,96.00");
    table(
        source,
        "ita-question-scores/2568",
        "question,score,source_label",
        "ข้อ i๑,99.00,ข้อ ๑",
        "i๑๐,98.00,",
        "E1,97.00,",
        "o1,100.00,");
    table(
        source,
        "ita-measures/2570",
        "measure,area,measure_th,measure_en,responsible_th,responsible_en,start_date,end_date,"
            + "monitoring_th,monitoring_en,reporting",
        "m1.1,1,เพิ่มช่องทาง,More channels,สำนักปลัด,Office,2026-10-01,2027-09-30,รายงาน,Report,"
            + "quarterly");
    complete2569(source);
    bring2571(source);
    report = BrokenSites.build(source, temp.resolve("www"), temp.resolve("cache"), null);
    assertEquals(RunOutcome.PUBLISHED, report.outcome(), errors(report));
    site = new PublishedSite(temp.resolve("www"));
  }

  /** A workbook fills blanks of the program's list, adds rows, and says otherwise of one item. */
  private static void complete2569(Path source) throws IOException {
    var folder = source.resolve("content/catalogues/2569");
    Files.createDirectories(folder);
    Sheet.write(
        folder.resolve("questions.xlsx"),
        new Object[] {"question", "tool", "name_th", "name_en", "source"},
        new Object[] {"i1", "IIT", "ขั้นตอนสมมติ", "Imaginary steps", HANDBOOK},
        new Object[] {"o2", null, "ข้อมูลผู้บริหารสมมติ", "Imaginary executives", HANDBOOK});
    write(
        folder.resolve("tools.csv"),
        "tool,part,name_th,name_en,weight,source",
        "IIT,,ภายใน,Inside,30," + HANDBOOK,
        "EIT,,ภายนอก,Outside,30," + HANDBOOK,
        "OIT,,เปิดเผย,Open,40," + HANDBOOK);
    var settings = source.resolve("content/site.yml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + "allow:\n  - {rule: catalogue-disagrees, fiscal_year_be: 2569, figure: o2,"
            + " reason: {th: คู่มือเขียนเช่นนี้, en: The handbook has it so}}\n");
  }

  private static void bring2571(Path source) throws IOException {
    var folder = source.resolve("content/catalogues/2571");
    Files.createDirectories(folder);
    write(
        folder.resolve("questions.csv"),
        "question,tool,name_th,name_en,source",
        "o1,OIT,โครงสร้างสมมติ,Imaginary structure,คู่มือสมมติ ปี 2571");
    write(folder.resolve("crosswalk.csv"), "item,previous_item,basis", "o1,o1,recalled");
  }

  private static void table(Path source, String table, String... lines) throws IOException {
    var file = source.resolve("content/data/" + table + ".csv");
    Files.createDirectories(file.getParent());
    write(file, lines);
  }

  private static void write(Path file, String... lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static String errors(BuildReport report) {
    return report.problems().sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> told(String rule) {
    return report.problems().sorted().stream()
        .filter(problem -> problem.rule().id().equals(rule))
        .map(problem -> problem.location().file())
        .toList();
  }

  @Test
  void anEnteredLevelIsShownInEveryYear() {
    for (var row : site.table("ita-results")) {
      assertFalse(row.get("level_th").isEmpty(), row.toString());
    }
    for (int year : new int[] {2566, 2568, 2569, 2570, 2571}) {
      assertTrue(site.page(year + "/index.html").text().contains("ผ่านดี"), "" + year);
      assertTrue(site.page("en/" + year + "/index.html").text().contains("Pass"), "" + year);
    }
  }

  @Test
  void printedCodesOfAYearWhoseSurveysNobodyKnowsArePublished() {
    assertEquals(
        List.of(
            List.of("i1", "IIT", "99.00"),
            List.of("i10", "IIT", "98.00"),
            List.of("e1", "EIT", "97.00")),
        site.cells("ita-question-scores", "2568", "question", "tool", "score").stream()
            .filter(row -> !row.get(0).startsWith("o"))
            .toList());
    assertTrue(told("codes-as-listed").contains("content/data/ita-question-scores/2568.csv"));
    assertEquals(1, told("name-unknown").stream().filter(f -> f.contains("/2568/")).count());
  }

  @Test
  void aWorkbookCompletesAYearAndMaySayOtherwise() {
    var items =
        site.table("ita-items", "2569").stream()
            .collect(Collectors.toMap(row -> row.get("question"), row -> row));
    assertEquals(27, items.size());
    assertEquals("stated", items.get("i1").get("name_basis"));
    assertEquals(HANDBOOK, items.get("i1").get("source"));
    assertEquals("ข้อมูลผู้บริหารสมมติ", items.get("o2").get("name_th"));
    assertEquals("found", items.get("o1").get("name_basis"));
    var page = site.page("ita/2569/index.html").text();
    assertTrue(page.contains(HANDBOOK), page);
    assertTrue(page.contains("คู่มือเขียนเช่นนี้"), page);
  }

  @Test
  void weightsThatASiteBringsCheckTheTotal() {
    assertEquals(
        List.of(List.of("total", "96.00", "agrees")),
        site.cells("ita-reconciliation", "2569", "figure", "recomputed", "verdict").stream()
            .filter(row -> row.get(0).equals("total"))
            .toList());
  }

  @Test
  void aYearThatIsBroughtIsNamedAndTheNextIsNot() {
    assertEquals(
        List.of(List.of("o1", "โครงสร้างสมมติ", "stated")),
        site.cells("ita-items", "2571", "question", "name_th", "name_basis"));
    assertEquals(
        List.of(List.of("o1", "", "")),
        site.cells("ita-items", "2570", "question", "name_th", "name_basis"));
    assertTrue(site.page("2570/measures/index.html").text().contains("เพิ่มช่องทาง"));
  }

  @Test
  void everyReferenceToAListFindsItsRow() {
    for (var reference :
        Map.of(
                "ita-question-scores", List.of("question", "ita-items", "question"),
                "ita-indicator-scores", List.of("indicator", "ita-indicators", "indicator"),
                "ita-item-crosswalk", List.of("item", "ita-items", "question"))
            .entrySet()) {
      var to = reference.getValue();
      var known =
          site.table(to.get(1)).stream()
              .map(row -> row.get("fiscal_year_be") + " " + row.get(to.get(2)))
              .collect(Collectors.toSet());
      for (var row : site.table(reference.getKey())) {
        var key = row.get("fiscal_year_be") + " " + row.get(to.get(0));
        assertTrue(known.contains(key), reference.getKey() + " " + key);
      }
    }
  }

  @Test
  void noPageShowsAnEmptyName() {
    for (var path : List.of("2569/scores", "2570/scores", "2571/scores", "2568/scores")) {
      assertFalse(site.page(path + "/index.html").text().contains("ไม่มีค่า ไม่มีค่า"), path);
    }
  }
}
