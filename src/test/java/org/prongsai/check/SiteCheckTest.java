package org.prongsai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Problems;

class SiteCheckTest {

  private static final String HOME = "index.html";
  private static final String WORDS = "IIT 99.69";
  private static final String LINK = "<a href=\"2567/scores/index.html#i1\">";

  @TempDir Path folder;
  private SmallSite site;

  @BeforeEach
  void build() {
    site = new SmallSite(folder);
  }

  @Test
  void findsNothingInAFolderWithoutAFault() {
    assertEquals(List.of(), site.problems().summaries());
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    var check = new SiteCheck(expectationOfNothing(), Set.of());
    var nowhere = folder.resolve("nowhere");
    assertThrows(UncheckedIOException.class, () -> check.check(nowhere, new Problems()));
  }

  @Test
  void reportsAPageThatIsNotThere() {
    site.pages.add("2567/index.html");
    assertFault("page-missing", "2567/index.html");
  }

  @Test
  void reportsAPageOfNoBytes() {
    site.with("404.html", site.texts.get("404.html"), "");
    assertFault("page-empty", "404.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${score}",
        "<#if x>",
        "<@bars>",
        "</@bars>",
        "</#if>",
        "[=score]",
        "<b>null</b>",
        "<b> undefined </b>",
        "<b>NaN</b>",
        "<b title='null'>x</b>",
        "<b data-key='null'>x</b>",
        "???page.title???",
        "คำ!page.title!คำ",
        "คะแนนscore:total[2567]",
        "bars::iit[]",
        "toc::[]",
        "\uE001",
        "<code>\uE001</code>",
        "เมื่อ {revdate}",
        "<pre>FreeMarker template error:</pre>",
        "<i title='{revdate}'>x</i>",
        "<i data-x='${x}'>x</i>",
        "<!-- ${x} -->"
      })
  void reportsWhatTheMachineryLeft(String left) {
    site.with(HOME, WORDS, left);
    assertFault("page-leftover", HOME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null and void",
        "<code>${x}</code>",
        "<pre>{id}</pre>",
        "จริงหรือ??? ใช่???",
        "ดีมาก! เยี่ยม!",
        "https://example.org/x[1]",
        "เวลา 10:30[น.]",
        "<b data-words='{count} results'>x</b>",
        "a < b",
        "$100"
      })
  void leavesWordsOfPeopleAlone(String words) {
    site.with(HOME, WORDS, words);
    assertEquals(List.of(), site.faults());
  }

  @Test
  void leavesEvidenceOnTheSameServerAlone() {
    site.with(HOME, LINK, "<a href=\"https://www.example.go.th/ita/2566/\">");
    assertEquals(List.of(), site.faults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2567/index.html",
        "2567/scores/",
        "2567/scores",
        "en/",
        ".",
        "/index.html",
        "../index.html",
        "EN/index.html",
        "a%zz.html",
        "file:///tmp/index.html"
      })
  void reportsALinkThatLeadsNowhere(String address) {
    site.with(HOME, LINK, "<a href=\"" + address + "\">");
    assertFault("page-link-broken", HOME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "#top",
        "./index.html",
        "2567/../index.html",
        "data/x/x.csv?x=1",
        "inde%78.html",
        "#%6Dain",
        "https://www.example.go.th/ita",
        "https://www.example.go.th/other/",
        "tel:+6629999999"
      })
  void followsALinkAsABrowserDoes(String address) {
    site.with(HOME, LINK, "<a href=\"" + address + "\">");
    assertEquals(List.of(), site.faults());
  }

  @Test
  void wantsAbsolutePathsOnThePageForMissingPages() {
    site.with("404.html", "href=\"/ita/2567/scores/\"", "href=\"2567/scores/index.html\"");
    assertFault("page-link-broken", "404.html");
  }

  @Test
  void reportsWhereALinkStands() {
    site.with(HOME, LINK, "<a href=\"x.html\">");
    var problem = site.problems().sorted().get(0);
    assertEquals("index.html:16:33", problem.location().toString());
    assertEquals(List.of("x.html", "x.html"), problem.args());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#nothing", "2567/scores/index.html#i2", "assets/img/emblem.svg#no"})
  void reportsAFragmentThatIsNotThere(String address) {
    site.with(HOME, LINK, "<a href=\"" + address + "\">");
    assertFault("page-fragment-broken", HOME);
  }

  @Test
  void reportsAStyleSheetThatLoadsFromElsewhere() {
    var css = "assets/css/site.css";
    site.with(css, "\"../img/emblem.svg\"", "https://fonts.example.org/a.woff2");
    assertFault("page-third-party", css);
    assertEquals("assets/css/site.css:3:18", site.problems().sorted().get(0).location().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'../img/none.svg'", "/assets/img/emblem.svg", "img/emblem.svg"})
  void reportsAStyleSheetThatLoadsNothing(String address) {
    site.with("assets/css/site.css", "\"../img/emblem.svg\"", address);
    assertFault("page-link-broken", "assets/css/site.css");
  }

  @Test
  void reportsAPageWithoutALinkToItsTwin() {
    site.with(HOME, "<a href=\"en/index.html\" hreflang=\"en\">", "<a href=\"en/index.html\">");
    assertFault("page-twin-missing", HOME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"site.yml", "data/x/2567.xlsx", "th/index.adoc", ".jbakeignore", "a.html"})
  void reportsAFileThatNobodyExpects(String path) {
    site.texts.put(path, "x");
    assertFault("content-leaked", path);
  }

  @Test
  void reportsATextThatWasKeptBack() {
    site.with(HOME, WORDS, "เลขประจำตัว 1234567890123");
    assertFault("content-leaked", HOME);
  }

  @ParameterizedTest
  @CsvSource({
    "sitemap.xml, scores/, measures/",
    "sitemap.xml, </urlset>, ''",
    "sitemap.xml, https://www.example.go.th, https://example.org",
    "sitemap.xml, <urlset, <!DOCTYPE urlset SYSTEM 'x'><urlset",
    "feed.xml, feed.xml, news.xml",
    "robots.txt, sitemap.xml, map.xml",
    "disclosure.json, x.csv, y.csv",
    "disclosure.json, ], ''",
  })
  void reportsAFileForMachinesThatIsWrong(String path, String part, String other) {
    site.with(path, part, other);
    assertEquals(List.of("page-link-broken " + path), site.faults().stream().distinct().toList());
  }

  private void assertFault(String rule, String path) {
    assertEquals(List.of(rule + " " + path), site.faults());
  }

  private static Expectation expectationOfNothing() {
    return new Expectation(
        SmallSite.BASE,
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of());
  }
}
