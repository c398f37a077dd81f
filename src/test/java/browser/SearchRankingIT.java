package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the ranking on a site of a few made pages. */
class SearchRankingIT {

  private static final List<Map<String, Object>> PAGES =
      List.of(
          page("ita/2568/o5", "o5 แผน", 2568, "o5", 58, ""),
          page("ita/2567/o5", "o5 ข่าว", 2567, "o5", 85, ""),
          page("ita/2566/o5", "o5 ถาม", 2566, "o5", 95, ""),
          page("2567/procurement/2024-02", "แบบ กุมภาพันธ์ ๒๕๖๗", 2567, "2024-02", 60, ""),
          page("2567/procurement/2023-11", "แบบ พฤศจิกายน ๒๕๖๖", 2567, "2023-11", 60, ""),
          page("2566/procurement/2022-11", "แบบ พฤศจิกายน ๒๕๖๕", 2566, "2022-11", 60, ""),
          page("villages", "งาน หมู่บ้าน", 0, "", 100, ""),
          page("villages/3", "งาน หมู่ ๓", 0, "", 80, "ถนน หมู่ 3"),
          page("villages/4", "งาน หมู่ ๔", 0, "", 80, "ถนน หมู่ 4"),
          page("", "แรก", 0, "", 100, "รวม 94.66"),
          page("2567/scores", "คะแนน", 2567, "", 100, "ระดับ 94.66 80.10"),
          page("2567/scores/what-if", "เหตุผล", 2567, "", 100, "เกณฑ์"),
          page("shop", "ร้าน โชคดี 2000", 0, "", 100, ""),
          page("measures", "มาตรการ", 0, "", 100, "สมุด"),
          page("data", "ข้อมูลเปิด", 0, "", 100, ""),
          page("data/ita-measures", "มาตรการ", 0, "", 45, ""));

  private static final List<String> PEOPLE =
      List.of(
          "ทำไม\t",
          "อะไร\t",
          "ได้\t",
          "csv\t/data/*",
          "ทำไม+ระดับ\t/scores/what-if",
          "หมู่+ไหน\t/villages",
          "โทร\t=ข่าว");

  private static SiteServer server;
  private static BrowserSession session;
  private static Page page;

  private static Map<String, Object> page(
      String path, String title, int year, String code, int grade, String text) {
    return Map.of(
        "path",
        path,
        "title",
        title,
        "year",
        year == 0 ? "" : Integer.toString(year),
        "code",
        code,
        "grade",
        grade,
        "text",
        text);
  }

  @BeforeAll
  static void open() throws IOException {
    server = new SiteServer(BuiltSite.ofThisBuild().root());
    session = new BrowserSession();
    page = session.phone();
    page.navigate(server.rootAddress() + "search/index.html");
    var made = Files.readString(Path.of("src/test/resources/search/made-site.js"));
    page.evaluate(
        "([pages, people]) => { window.made = ("
            + made.substring(made.indexOf("(pages"))
            + ")(pages, people); }",
        List.of(PAGES, PEOPLE));
  }

  @AfterAll
  static void close() {
    session.close();
    server.close();
  }

  private static Object first(String query) {
    return page.evaluate(
        """
        query => {
          const found = prongsaiSearch.rank(made, prongsaiSearch.question(made, query));
          return found.length ? found[0].page.path : "";
        }
        """,
        query);
  }

  @ParameterizedTest
  @CsvSource({
    "o5, ita/2567/o5",
    "๐๐๕, ita/2567/o5",
    "o5 ปี 2568, ita/2568/o5",
    "o5 แผน, ita/2568/o5",
  })
  void anItemThatSaysSomethingComesBeforeANewerOne(String query, String path) {
    assertEquals(path, first(query));
  }

  @ParameterizedTest
  @CsvSource({
    "ก.พ. 67, 2567/procurement/2024-02",
    "february 2024, 2567/procurement/2024-02",
    "พย 2566, 2567/procurement/2023-11",
    "พฤศจิกายน ปีงบ 2566, 2566/procurement/2022-11",
    "พ.ย., 2567/procurement/2023-11",
  })
  void aMonthLeadsToItsCalendarMonth(String query, String path) {
    assertEquals(path, first(query));
  }

  @ParameterizedTest
  @CsvSource({"ita-measures, data/ita-measures", "มาตรการ csv, data/ita-measures", "csv, data"})
  void dataIsShownToThoseWhoAskForIt(String query, String path) {
    assertEquals(path, first(query));
  }

  @ParameterizedTest
  @CsvSource({
    "ทำไมได้ระดับ, 2567/scores/what-if",
    "หมู่ไหนได้ถนน, villages",
    "โทร, ita/2567/o5",
    "ถนน หมู่ 4, villages/4",
    "หมู่บ้านที่ 3, villages/3",
    "มาตรการ, measures",
  })
  void wordsLeadToPages(String query, String path) {
    assertEquals(path, first(query));
  }

  @Test
  void aFigureOfTheFirstPageLeadsThere() {
    assertEquals("", first("94.66"));
    assertEquals("2567/scores", first("80.10"));
  }

  @Test
  void aNumberInANameIsNoYear() {
    assertEquals("shop", first("ร้านโชคดี 2000"));
  }

  @Test
  void littleWordsWeighNothing() {
    assertEquals(first("สมุด"), first("ทำไม อะไร ได้ สมุด"));
  }
}
