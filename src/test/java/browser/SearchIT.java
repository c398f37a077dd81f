package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader types, and what the browser finds. */
class SearchIT {

  private static final BuiltSite SITE = BuiltSite.ofThisBuild();
  private static final Path QUERIES = Path.of("src/test/resources/search/queries.csv");
  private static final Path LISTS = Path.of("src/test/resources/search");
  private static final String FIELD = "input[type=search]";
  private static final double LEAST = 0.9;
  private static final int PHONE_BYTES = 60_000;
  private static final int LINES = 4;

  private static SiteServer server;
  private static BrowserSession session;

  @BeforeAll
  static void open() {
    server = new SiteServer(SITE.root());
    session = new BrowserSession();
  }

  @AfterAll
  static void close() {
    session.close();
    server.close();
  }

  private static Page searchPage(String address, String language) {
    var page = session.phone();
    page.navigate(address + (language.equals("en") ? "en/" : "") + "search/index.html");
    return page;
  }

  /** The pages that are found, as addresses in the list of queries: /ita/2567/o17/. */
  private static List<String> ask(Page page, String query) {
    page.locator(FIELD).first().fill(query);
    settle(page);
    var found = new ArrayList<String>();
    for (var link : page.locator(".ds-search__link").all()) {
      var path = URI.create((String) link.evaluate("a => a.href")).getPath();
      found.add(path.replaceFirst("index\\.html$", ""));
    }
    return found;
  }

  private static void settle(Page page) {
    page.locator("[aria-busy]")
        .waitFor(
            new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED));
  }

  @ParameterizedTest
  @CsvSource({
    "th, ถนน, /procurement/, ยังไม่มีข้อมูล",
    "th, ขยะ, /procurement/, ยังไม่มีข้อมูล",
    "en, road, /en/procurement/, No data yet"
  })
  void whereNoPurchaseIsRecordedThatIsSaidFirst(
      String language, String query, String path, String words) {
    var page = searchPage(server.rootAddress(), language);
    assertEquals(path, ask(page, query).get(0));
    var line = page.locator(".ds-search__result").first().locator(".ds-search__line");
    assertTrue(line.textContent().contains(words), line.textContent());
  }

  @ParameterizedTest
  @CsvSource({"th, แผนผังเว็บไซต์", "th, โครงสร้าง", "en, accessibility", "th, ข้อมูลเปิด"})
  void noLineUnderATitleSaysTheTitleAgain(String language, String query) {
    var page = searchPage(server.rootAddress(), language);
    ask(page, query);
    for (var result : page.locator(".ds-search__result").all()) {
      var title = result.locator(".ds-search__link").textContent().strip();
      for (var line : result.locator(".ds-search__line").allTextContents()) {
        assertTrue(!title.contains(line.strip()), () -> title + ": " + line);
      }
    }
  }

  @Test
  void strangersFindTheirPageFirst() throws IOException {
    var missed = new ArrayList<String>();
    int all = 0;
    var thai = searchPage(server.rootAddress(), "th");
    var english = searchPage(server.rootAddress(), "en");
    try (var csv = CsvReader.builder().ofNamedCsvRecord(QUERIES)) {
      for (NamedCsvRecord row : csv) {
        if (row.getField("site").equals("bangsak")) {
          all++;
          var found =
              ask(row.getField("page").equals("en") ? english : thai, row.getField("query"));
          var expected = List.of(row.getField("expected").strip().split("\\s+"));
          if (found.isEmpty() || !expected.contains(found.get(0))) {
            missed.add(row.getField("query") + " came " + found.stream().limit(2).toList());
          }
        }
      }
    }
    int found = all - missed.size();
    assertTrue(found >= all * LEAST, () -> "not first: " + missed);
  }

  /** Queries by kind, asked without drawing their answers. */
  @ParameterizedTest
  @CsvSource({
    "kinds.csv, th, 0.95",
    "kinds.csv, en, 0.95",
    "strangers.csv, th, 0.85",
    "strangers.csv, en, 0.8"
  })
  void kindsOfQuestionsFindTheirPageFirst(String list, String language, double least)
      throws IOException {
    var queries = new ArrayList<String>();
    var expected = new ArrayList<String>();
    try (var csv = CsvReader.builder().ofNamedCsvRecord(LISTS.resolve(list))) {
      for (NamedCsvRecord row : csv) {
        if (row.getField("site").equals("bangsak") && row.getField("page").equals(language)) {
          queries.add(row.getField("query"));
          expected.add(" " + row.getField("expected") + " ");
        }
      }
    }
    var found = first(searchPage(server.rootAddress(), language), language, queries);
    var missed = new ArrayList<String>();
    for (int i = 0; i < queries.size(); i++) {
      if (!expected.get(i).contains(" " + found.get(i) + " ")) {
        missed.add(queries.get(i) + " came " + found.get(i));
      }
    }
    assertTrue(missed.size() <= queries.size() * (1 - least), () -> "not first: " + missed);
  }

  @SuppressWarnings("unchecked")
  private static List<String> first(Page page, String language, List<String> queries) {
    return (List<String>)
        page.evaluate(
            """
            ([language, queries]) => prongsaiSearch.load(language).then(data => {
              const index = prongsaiSearch.index(data);
              return queries.map(query => {
                const found = prongsaiSearch.rank(index, prongsaiSearch.question(index, query));
                const path = found.length ? found[0].page.path : "nothing";
                return (language === "en" ? "/en/" : "/") + (path ? path + "/" : "");
              });
            })
            """,
            List.of(language, queries));
  }

  /** ครบถ้วน is no road: other tone marks are no slip in a short word, nor a reading within one. */
  @Test
  void aWordIsNotFoundWithinAnotherThatReadsDifferently() {
    var page = searchPage(server.rootAddress(), "en");
    var found = ask(page, "ถนน");
    assertTrue(found.stream().noneMatch(path -> path.contains("/data/")), found::toString);
    var marks = page.locator(".ds-search__results mark").allTextContents();
    assertTrue(marks.stream().noneMatch(mark -> mark.contains("ถ้วน")), marks::toString);
  }

  @Test
  void complaintsLeadToWhereToComplainAndNothingElseIsMarked() {
    var page = searchPage(server.rootAddress(), "en");
    assertEquals("/en/ita/2567/o23/", ask(page, "complaints").get(0));
    for (var mark : page.locator(".ds-search__results mark").allTextContents()) {
      assertTrue(mark.toLowerCase(Locale.ROOT).startsWith("complain"), mark);
    }
  }

  @Test
  void aNumberIsMarkedOnlyWhole() {
    var page = searchPage(server.rootAddress(), "th");
    ask(page, "ข้อ 3");
    for (var mark : page.locator("mark").all()) {
      var after = (String) mark.evaluate("m => (m.nextSibling || {}).textContent || ''");
      var said = mark.textContent();
      assertTrue(
          !said.matches(".*[0-9๐-๙]") || !after.matches("(?s)[0-9๐-๙].*"), () -> said + after);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/search/fold.csv", numLinesToSkip = 1)
  void theBrowserFoldsAsTheProgramDoes(String text, String folded) {
    assertEquals(folded, fold(text));
  }

  private static Page folding;

  private static Object fold(String text) {
    if (folding == null) {
      folding = searchPage(server.rootAddress(), "th");
    }
    return folding.evaluate("text => window.prongsaiSearch.fold(text)", text);
  }

  @Test
  void theCountIsSaidTheHitsAreMarkedAndTheAddressKeepsTheQuestion() {
    var page = searchPage(server.rootAddress(), "en");
    var found = ask(page, "ethics");
    var first = page.locator(".ds-search__result").first();

    assertTrue(page.locator("[role=status]").innerText().matches("Pages found: [0-9]+"));
    assertTrue(first.locator("mark").count() > 0, "nothing is marked");
    assertTrue(page.url().endsWith("?q=ethics"), page.url());

    first.locator("a").click();
    page.goBack();
    settle(page);
    assertEquals("ethics", page.locator(FIELD).first().inputValue());
    assertEquals(found.size(), page.locator(".ds-search__link").count());
  }

  /** Syllables of one word are one mark, and each result is a heading that leads to its page. */
  @ParameterizedTest
  @CsvSource({"th, การจัดซื้อจัดจ้าง", "en, no gift policy"})
  void aRunIsOneMarkAndEachResultAHeading(String language, String query) {
    var page = searchPage(server.rootAddress(), language);
    var found = ask(page, query);

    assertTrue(page.locator(".ds-search__results mark").count() > 0, "nothing is marked");
    var torn =
        page.locator(".ds-search__results mark")
            .evaluateAll(
                """
                marks => marks.filter(mark => {
                  const next = mark.nextSibling;
                  return next && (next.nodeName === "MARK" ||
                    next.data === "" && next.nextSibling && next.nextSibling.nodeName === "MARK");
                }).length
                """);
    assertEquals(0, torn);
    assertEquals(found.size(), page.locator(".ds-search__result > :is(h2, h3) > a[href]").count());
  }

  @Test
  void whatIsLessCloseComesLastAndSaysSo() {
    var page = searchPage(server.rootAddress(), "th");
    ask(page, "ตำบลที่มีนาเกลือและถนน");
    var divider = page.locator(".ds-search__less");

    assertEquals(1, divider.count());
    assertEquals(0, page.locator(".ds-search__less ~ .ds-search__list h2").count());
    assertTrue(page.locator(".ds-search__less ~ .ds-search__list h3").count() > 0);
    assertTrue(page.locator(".ds-search__list:first-child h2").count() > 0);
  }

  @Test
  void theKeyboardAloneAsksAndFollows() {
    var page = session.desktop();
    page.navigate(server.rootAddress() + "en/search/index.html");
    int presses = 0;
    while (page.locator("main " + FIELD + ":focus").count() == 0) {
      page.keyboard().press("Tab");
      assertTrue(++presses < 60, "the field is not reached");
    }
    page.keyboard().type("o17");
    page.keyboard().press("Enter");
    page.locator(".ds-search__link").first().waitFor();
    settle(page);
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertEquals(1, page.locator(".ds-search__link").first().and(page.locator(":focus")).count());
    page.keyboard().press("Enter");
    page.waitForURL("**/o17/index.html");
  }

  @Test
  void nothingFoundSaysSoAndShowsWays() {
    var page = searchPage(server.rootAddress(), "th");

    assertEquals(List.of(), ask(page, "ฆฌฒณฐฎฏ"));
    assertTrue(page.locator("[role=status]").innerText().contains("ไม่พบ"));
    assertTrue(page.locator(".ds-search__nothing a").count() > 1);
  }

  @ParameterizedTest
  @CsvSource({"th, o17", "en, gift"})
  void filesAnswerToo(String language, String query) {
    var root = SITE.root().toUri().toString().replaceFirst("^file:/+", "file:///");
    var page = searchPage(root, language);

    assertTrue(!ask(page, query).isEmpty());
  }

  @Test
  void theFieldOfAnyPageLeadsToTheAnswers() {
    var page = session.desktop();
    page.navigate(server.subPathAddress() + "about/index.html");
    page.locator("header form[role=search] input").fill("o17");
    page.locator("header form[role=search] input").press("Enter");
    page.waitForURL("**/search/index.html?q=o17");
    page.locator(".ds-search__link").first().waitFor();

    assertEquals("o17", page.locator(FIELD).first().inputValue());
  }

  /** Script and index, and as many texts as a question loads at the most. */
  @ParameterizedTest
  @CsvSource({"th", "en"})
  void aQuestionCostsAPhoneLittle(String language) throws IOException {
    var folder = SITE.root().resolve("assets/search");
    var texts = new ArrayList<Integer>();
    try (var files = Files.list(folder)) {
      for (var file :
          files.filter(f -> f.getFileName().toString().startsWith(language + "-")).toList()) {
        texts.add(zipped(file));
      }
    }
    texts.sort(Comparator.reverseOrder());
    List<Path> scripts;
    try (var files = Files.list(SITE.root().resolve("assets/js"))) {
      scripts =
          files.filter(f -> f.getFileName().toString().matches("(?:search|words).*")).toList();
    }
    int most =
        zipped(folder.resolve(language + ".js"))
            + scripts.stream().mapToInt(SearchIT::zipped).sum()
            + texts.stream().limit(LINES).mapToInt(Integer::intValue).sum();
    assertTrue(most < PHONE_BYTES, () -> most + " bytes");
  }

  private static int zipped(Path file) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      Files.copy(file, zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
