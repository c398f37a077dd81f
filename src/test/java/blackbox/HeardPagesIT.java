package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader hears who cannot see the pages: in which order, under which names. */
class HeardPagesIT {

  // In a list of links each of these comes with words that say more: the row of a table, the
  // details of a piece of evidence, the sentence in a text of the office.
  private static final String TOLD_APART = "table a, nav a, .ds-evidence a, .ds-prose a, .ds-mark";
  private static final String STATEMENTS = "p, li, dd, dt, figcaption, h1, h2, h3, h4";

  private static Stream<PublishedSite> sites() {
    return Stream.of(PublishedSite.ofThisProject(), FictionalSite.published());
  }

  private static List<String> pages(PublishedSite site) {
    return site.files().stream().filter(path -> path.endsWith("index.html")).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void linksOfOneNameLeadToOnePlace(PublishedSite site) {
    var findings = new ArrayList<String>();
    for (var path : pages(site)) {
      Map<String, URI> places = new HashMap<>();
      for (var link : told(site.page(path))) {
        var place = URI.create("/" + path).resolve(link.attr("href").replace(" ", "%20"));
        var other = places.putIfAbsent(heard(link), place);
        if (other != null && !other.equals(place)) {
          findings.add(path + ": “" + heard(link) + "” leads to " + other + " and to " + place);
        }
      }
    }
    assertEquals(List.of(), findings);
  }

  private static List<Element> told(Document page) {
    var apart = page.select(TOLD_APART);
    return page.select("main a[href]").stream().filter(link -> !apart.contains(link)).toList();
  }

  private static String heard(Element link) {
    var copy = link.clone();
    copy.select("[aria-hidden=true]").remove();
    return copy.text();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void noWayToReachTheAgencyIsSpeltOut(PublishedSite site) {
    var page = site.page("about/index.html");
    var bare =
        page.select("main #contact a, footer a").stream()
            .filter(link -> link.text().startsWith("http"))
            .toList();
    assertEquals(List.of(), bare);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void noStatementIsInterruptedByItsMark(PublishedSite site) {
    var findings = new ArrayList<String>();
    int marks = 0;
    for (var path : pages(site)) {
      for (var mark : site.page(path).select("main .ds-mark:contains(†)")) {
        marks++;
        var words = mark.closest(".ds-hero__sentence, .ds-hero__rank, " + STATEMENTS);
        if (words != null && !words.text().endsWith("†")) {
          findings.add(path + ": " + words.text());
        }
      }
    }
    assertEquals(List.of(), findings);
    assertTrue(marks > 50, marks + " marks");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theWaysOfThePageHaveNamesOfTheirOwn(PublishedSite site) {
    for (var path : pages(site)) {
      var names = site.page(path).select("nav").eachAttr("aria-label");
      assertEquals(site.page(path).select("nav").size(), names.size(), path);
      assertEquals(names.size(), names.stream().distinct().count(), path + " " + names);
      assertEquals(0, site.page(path).select("footer ul:not(nav ul)").size(), path);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void whatScoredNothingComesBeforeAllItemsAndSaysSo(PublishedSite site) {
    for (var path : List.of("index.html", "ita/2567/index.html", "en/ita/2567/index.html")) {
      var zero = site.page(path).selectFirst("#zero");
      var cards = zero.select("li.ds-cards__card h3");
      assertEquals(2, cards.size(), path);
      cards.forEach(card -> assertTrue(card.text().matches(".*(๐ คะแนน|scored 0)"), card.text()));
      var links = zero.select("a[href]");
      assertTrue(links.indexOf(cards.last().selectFirst("a")) < 2, path);
      // The groups are under a heading of all items, not beside the items that scored nothing.
      assertTrue(zero.select("h4.ds-tiles__name").size() > 1, path);
      assertEquals("h3", zero.selectFirst(".ds-tiles > .ds-visually-hidden").normalName(), path);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theScoreIsAHeading(PublishedSite site) {
    for (var path : List.of("index.html", "2567/index.html", "2567/scores/index.html")) {
      var first = site.page(path).selectFirst("main h2").text();
      assertTrue(first.contains("เต็ม") && first.matches(".*[๐-๙]{2}\\.[๐-๙]{2}.*"), first);
    }
    // A number alone would not say of what.
    var score = site.page("index.html").selectFirst("h2.ds-hero__score");
    assertTrue(score.text().startsWith("คะแนนรวม "), score.text());
    // Its terms are explained before the charts that use them.
    var hero = site.page("index.html").selectFirst(".ds-hero");
    var all = hero.getAllElements();
    assertTrue(
        all.indexOf(hero.selectFirst(".ds-term-links"))
            < all.indexOf(hero.selectFirst(".ds-chart")));
  }

  @Test
  void whoseAMeasureIsAndWhenItEndsIsNotFoldedAway() {
    var site = PublishedSite.ofThisProject();
    var folds = site.page("2568/measures/index.html").select("[id^=area-]").parents();
    var summaries = folds.select("summary").eachText();
    for (var measure : site.table("ita-measures", "2568")) {
      var unit = measure.get("responsible_th");
      assertFalse(unit.isEmpty());
      assertTrue(
          summaries.stream().anyMatch(line -> line.contains(unit) && line.contains("ก.ย. ๖๘")),
          unit + " " + summaries);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void thaiOnAnEnglishPageSaysThatItIsThai(PublishedSite site) {
    var findings = new ArrayList<String>();
    int quoted = 0;
    for (var path : pages(site)) {
      if (path.startsWith("en/")) {
        var thai = site.page(path).select("body :matchesOwn([ก-ฮ])");
        thai.removeIf(one -> one.closest("svg, option, script, noscript") != null);
        quoted += thai.size();
        for (var one : thai) {
          if (!one.closest("[lang]").attr("lang").equals("th")) {
            findings.add(path + ": " + one.outerHtml());
          }
        }
      }
    }
    assertEquals(List.of(), findings.stream().limit(20).toList());
    assertTrue(quoted > 100, quoted + " places");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void onlyTheFrameTheWaysAndTheSearchAreLandmarks(PublishedSite site) {
    for (var path : pages(site)) {
      var page = site.page(path);
      var named = "section[aria-label], section[aria-labelledby], [role=region], form[aria-label]";
      assertEquals(List.of(), page.select(named).eachAttr("class"), path);
      var landmarks = page.select("main, nav, body > header, body > footer, [role=search]");
      assertTrue(landmarks.size() <= 9, path + " " + landmarks.size());
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theStatementOnAccessibilityNamesItsStandardItsTestsAndItsDay(PublishedSite site) {
    for (var path : List.of("accessibility/index.html", "en/accessibility/index.html")) {
      var page = site.page(path).selectFirst("main");
      for (var word : List.of("WCAG 2.2", "AA", "axe", "Orca", "NVDA", "VoiceOver")) {
        assertTrue(page.text().contains(word), path + " " + word);
      }
      assertTrue(page.text().matches(".*(?:๑ ธันวาคม (?:พ\\.ศ\\. )?๒๕๖๙|1 December 2026).*"), path);
      // Where the agency can be reached is said where it is known.
      assertEquals(
          site.page("about/index.html").select("main #contact a[href^=tel:]").size(),
          page.select("a[href^=tel:]").size());
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aNumberToCallSaysThatItIsOne(PublishedSite site) {
    for (var path : pages(site)) {
      for (var call : site.page(path).select("a[href^=tel:]")) {
        assertTrue(call.text().matches("(โทร|Phone) [0-9๐-๙].*"), path + " " + call.text());
      }
    }
  }

  @Test
  void aMeasureHasTheNumberOfItsAreaAndItsLastDay() {
    var site = PublishedSite.ofThisProject();
    for (var page : List.of("2568/measures/index.html", "2568/measures/3/index.html")) {
      var measure = site.page(page).getElementById("m3.1");
      assertTrue(measure.selectFirst("h3").text().startsWith("มาตรการ ๓.๑ "), measure.text());
      assertTrue(measure.text().contains("ครบกำหนด ๓๐ กันยายน"), measure.text());
    }
    var english = site.page("en/2568/measures/3/index.html").getElementById("m3.1");
    assertTrue(english.text().contains("due 30 September 2025"), english.text());
  }

  @Test
  void countsOfMeasuresLeadToWhatTheyCount() {
    var facts = PublishedSite.ofThisProject().page("index.html").select("#measures dd > a");
    var ways = facts.eachAttr("href");
    assertTrue(ways.size() > 1);
    assertEquals(ways.size(), ways.stream().distinct().count(), ways.toString());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theItemsCanBeSkipped(PublishedSite site) {
    for (var path : List.of("index.html", "en/ita/2567/index.html")) {
      var page = site.page(path);
      var skip = page.selectFirst("main .ds-tiles > a.ds-skip");
      var all = page.getAllElements();
      var after = all.indexOf(page.getElementById(skip.attr("href").substring(1)));
      assertTrue(after > all.indexOf(page.select("a.ds-tiles__tile").last()), path);
      assertTrue(all.indexOf(skip) < all.indexOf(page.selectFirst("a.ds-tiles__tile")), path);
    }
  }

  @Test
  void aQuestionOfASurveyIsCalledOne() {
    var page = PublishedSite.ofThisProject().page("en/2567/scores/index.html");
    assertTrue(page.getElementById("i1").text().contains("Question i1 "));
    assertFalse(page.text().contains("Item i1 "));
  }

  @Test
  void whatIsSaidOfAFigureIsTiedToItsName() {
    var page = PublishedSite.ofThisProject().page("2567/reconciliation/index.html");
    var reasons = page.select("td[colspan=5]");
    assertFalse(reasons.isEmpty());
    for (var reason : reasons) {
      assertEquals("th", page.getElementById(reason.attr("headers")).normalName());
    }
    assertEquals(0, page.select("th .ds-reckoning__code:not([aria-hidden])").size());
  }

  @Test
  void aCountSaysHowManyOfItAreComputed() {
    var site = PublishedSite.ofThisProject();
    for (var path : List.of("index.html", "ita/2567/index.html")) {
      var key = site.page(path).selectFirst("#zero .ds-chart__key").text();
      assertTrue(key.contains("๓๓ ข้อ (เอกสารระบุ ๒๖ ข้อ เว็บไซต์นี้คำนวณ ๗ ข้อ)"), key);
    }
    var table = site.page("ita/2567/index.html").selectFirst("#status table");
    assertEquals("ได้คะแนนเต็ม ๓๓ ๒๖ ๗ ๐", table.select("tbody tr").get(0).text());
    assertEquals("รวม ๓๕ ๒๘ ๗ ๐", table.select("tbody tr").last().text());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aPieceOfEvidenceSaysItsDayOrThatNoneIsRecorded(PublishedSite site) {
    for (var path : pages(site)) {
      if (path.matches("ita/[0-9]{4}/o[0-9]+/index.html")) {
        for (var piece : site.page(path).select(".ds-evidence__details")) {
          assertTrue(piece.text().contains("เผยแพร่"), path + " " + piece.text());
        }
      }
    }
  }

  @Test
  void aYearWithoutAResultSaysWhy() {
    var site = PublishedSite.ofThisProject();
    var why = site.page("2568/index.html").selectFirst("#why");
    assertTrue(why.selectFirst("h2").text().startsWith("ทำไม"), why.text());
    assertTrue(why.text().contains("ไม่ได้แปลว่า"), why.text());
    assertEquals(0, site.page("2567/index.html").select("#why").size());
    var links = site.page("index.html").select("#result a[href]").eachAttr("href");
    assertTrue(links.contains("2568/index.html"), links.toString());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void allThatIsNotKnownStandsOnOnePage(PublishedSite site) {
    var page = site.page("unknown/index.html");
    var counts = page.select("#figures tbody tr");
    assertTrue(counts.size() > 3, counts.text());
    for (var path : List.of("index.html", "data/index.html")) {
      assertEquals(1, site.page(path).select("main a[href$=unknown/index.html]").size(), path);
    }
    long derived =
        site.table("ita-question-scores", "2567").stream()
            .filter(row -> row.get("status").equals("derived"))
            .count();
    var row = page.selectFirst("#figures tr:has(a[href*=ita-question-scores]):contains(๒๕๖๗)");
    assertEquals(thai(derived), row.select("td").get(1).text());
  }

  private static String thai(long number) {
    var said = new StringBuilder();
    Long.toString(number).chars().forEach(digit -> said.append((char) (digit - '0' + '๐')));
    return said.toString();
  }
}
