package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The recomputed scores are those that follow from the source document, in the data and on the page
 * in both languages. What the document prints is parsed from it; only what it does not print, the
 * means of groups of items, is typed here.
 */
class ReconciliationIT {

  private static final List<String> SUB_INDICATORS =
      List.of("100.00", "85.71", "75.00", "100.00", "100.00");
  private static final List<String> NOT_DERIVABLE = List.of("6", "7", "8");
  private static final BigDecimal HALF_A_HUNDREDTH = new BigDecimal("0.005");
  private static final BigDecimal QUESTIONS_OF_EIT = new BigDecimal(9);
  private static final String OWN_TH = "เว็บไซต์นี้คำนวณ มิใช่ผลของสำนักงาน ป.ป.ช.";
  private static final String OWN_EN = "Computed by this site, not a result of the NACC";

  private final PublishedSite site = PublishedSite.ofThisProject();
  private final Seed seed = Seed.with(site);
  private final SeedScores scores = new SeedScores(seed);
  private final Map<String, String> questions = questions();

  private Map<String, String> questions() {
    var printed = new TreeMap<String, String>();
    for (var question : new SeedAnalysis(seed).questions()) {
      printed.put(question.question(), question.score());
    }
    return printed;
  }

  private Map<String, String> row(String figure) {
    return site.table("ita-reconciliation", scores.year()).stream()
        .filter(row -> row.get("figure").equals(figure))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + figure));
  }

  private Document page(String language) {
    return site.page(language + scores.year() + "/reconciliation/index.html");
  }

  private static Element figure(Document page, String figure) {
    var row = page.getElementById(figure);
    assertTrue(row != null, () -> "the page has no figure " + figure);
    return row;
  }

  private void assertAgrees(String figure, String printed) {
    var row = row(figure);
    assertEquals(printed, row.get("published"), figure);
    assertEquals(printed, row.get("recomputed"), figure);
    assertEquals("0.00", row.get("difference"), figure);
    assertEquals("agrees", row.get("verdict"), figure);
    assertFalse(row.get("formula").isEmpty(), figure);
  }

  private void assertNotDerivable(String figure, String printed) {
    var row = row(figure);
    assertEquals(printed, row.get("published"), figure);
    assertEquals("", row.get("recomputed"), figure);
    assertEquals("not-derivable", row.get("verdict"), figure);
  }

  /** Its items that are not printed were derived from itself. */
  private void assertConsistent(String figure) {
    assertEquals("consistent", row(figure).get("verdict"), figure);
    assertEquals("found", row(figure).get("rule_basis"), figure);
  }

  @Test
  void indicatorsAgreeWhereTheirInputsArePrinted() {
    assertEquals(10, scores.indicators().size());
    for (var indicator : scores.indicators()) {
      var figure = "indicator-" + indicator.number();
      if (NOT_DERIVABLE.contains(indicator.number())) {
        assertNotDerivable(figure, indicator.score());
      } else if (indicator.number().equals("9")) {
        assertConsistent(figure);
      } else {
        assertAgrees(figure, indicator.score());
      }
    }
  }

  @Test
  void toolsAgreeAndThePartsOfEitCannotBeRecomputed() {
    assertEquals(4, scores.toolScores().size());
    for (var tool : scores.toolScores()) {
      if (tool.part().isEmpty()) {
        assertAgrees(tool.tool().toLowerCase(Locale.ROOT), tool.score());
      } else {
        assertNotDerivable("eit-" + tool.part(), tool.score());
      }
    }
  }

  @Test
  void eitIsComputedInBothWays() {
    var byParts =
        mean(
            scores.toolScores().stream()
                .filter(t -> t.tool().equals("EIT"))
                .map(t -> t.score())
                .toList());
    var byIndicators =
        mean(
            scores.indicators().stream()
                .filter(i -> i.tool().equals("EIT"))
                .map(i -> i.score())
                .toList());
    var row = row("eit");
    assertEquals("", row.get("published"));
    // By the indicators less than 87.755, by the parts no less than 87.75: both at once.
    assertEquals("87.75", row.get("recomputed_low"));
    assertEquals("87.755", row.get("recomputed_high"));
    assertEquals("not-in-source", row.get("verdict"));
    for (var language : List.of("", "en/")) {
      var shown = Folded.digits(figure(page(language), "eit").text());
      assertTrue(shown.contains(byParts.toPlainString()), shown);
      assertTrue(shown.contains(byIndicators.toPlainString()), shown);
    }
  }

  private static BigDecimal mean(List<String> numbers) {
    assertFalse(numbers.isEmpty());
    return numbers.stream()
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(new BigDecimal(numbers.size()), 2, RoundingMode.HALF_UP);
  }

  @Test
  void groupsOfItemsMakeTheIndicatorOfDisclosure() {
    for (int i = 0; i < SUB_INDICATORS.size(); i++) {
      var row = row("9." + (i + 1));
      assertEquals(SUB_INDICATORS.get(i), row.get("recomputed"), row.get("figure"));
      assertEquals("not-in-source", row.get("verdict"), row.get("figure"));
    }
  }

  @Test
  void totalAndLevelAgree() {
    assertAgrees("total", scores.overall().toPlainString());
    assertEquals("agrees", row("level").get("verdict"));
    assertTrue(figure(page(""), "level").text().contains(scores.level()));
  }

  @Test
  void theYearBeforeHasOnlyTheTotalThatFollows() {
    var rows = site.table("ita-reconciliation", scores.yearBefore());
    assertEquals(1, rows.size());
    assertEquals("total", rows.get(0).get("figure"));
    var total = scores.overall().subtract(scores.change()).toPlainString();
    assertEquals(total, rows.get(0).get("recomputed"));
    assertEquals("94.03", rows.get(0).get("recomputed_low"));
    assertEquals("94.05", rows.get(0).get("recomputed_high"));
    var page = site.page("en/" + scores.yearBefore() + "/reconciliation/index.html");
    assertTrue(figure(page, "total").text().contains(total));
  }

  @Test
  void theUnprintedQuestionIsBounded() {
    var others = BigDecimal.ZERO;
    int rounded = 0;
    for (int i = 1; i <= QUESTIONS_OF_EIT.intValue(); i++) {
      if (i != 8) {
        rounded++;
        others = others.add(new BigDecimal(questions.get("e" + i)));
      }
    }
    var part =
        scores.toolScores().stream()
            .filter(tool -> tool.part().equals("1"))
            .map(tool -> new BigDecimal(tool.score()))
            .findFirst()
            .orElseThrow();
    // Each of the other questions was rounded too.
    var off = HALF_A_HUNDREDTH.multiply(new BigDecimal(rounded));
    var low =
        part.subtract(HALF_A_HUNDREDTH).multiply(QUESTIONS_OF_EIT).subtract(others).subtract(off);
    var high = part.add(HALF_A_HUNDREDTH).multiply(QUESTIONS_OF_EIT).subtract(others).add(off);
    assertEquals("96.995", low.toPlainString());
    assertEquals("97.165", high.toPlainString());
    assertEquals(low.toPlainString(), row("e8").get("recomputed_low"));
    assertEquals(high.toPlainString(), row("e8").get("recomputed_high"));
    var words = "between " + low + " and " + high + " (both excluded)";
    var scoresPage = site.page("en/" + scores.year() + "/scores/questions/index.html");
    for (var row : List.of(figure(page("en/"), "e8"), figure(scoresPage, "e8"))) {
      assertTrue(row.text().contains(words) && row.text().contains(OWN_EN), row.text());
    }
    var thai = Folded.digits(figure(page(""), "e8").text());
    assertTrue(thai.contains(low + " ถึง " + high + " (ไม่รวมทั้งสองค่า)"), thai);
  }

  @Test
  void unprintedItemsCanOnlyHaveFullMarksAndSayWhoComputedThem() {
    int derived = 0;
    for (var question : site.table("ita-question-scores", scores.year())) {
      var code = question.get("question");
      if (!code.startsWith("o") || questions.containsKey(code)) {
        continue;
      }
      derived++;
      assertEquals("100.00", question.get("score"), code);
      assertEquals("derived", question.get("status"), code);
      assertTrue(figure(page("en/"), code).text().contains("can only be 100.00"), code);
      var scoresPage = site.page(scores.year() + "/scores/questions/index.html");
      assertTrue(figure(scoresPage, code).text().contains(OWN_TH), code);
      var item = site.page("ita/" + scores.year() + "/" + code + "/index.html");
      assertTrue(item.selectFirst("main").text().contains(OWN_TH), code);
      var tile = site.page("index.html").select(".ds-tiles__tile[href$=" + code + "/index.html]");
      assertTrue(tile.text().contains(OWN_TH), code);
    }
    assertEquals(7, derived);
  }

  @Test
  void thePageShowsEveryFigureOfTheData() {
    var rows = site.table("ita-reconciliation", scores.year());
    for (var language : List.of("", "en/")) {
      var page = page(language);
      for (var row : rows) {
        var shown = Folded.digits(figure(page, row.get("figure")).text());
        for (var column : List.of("published", "recomputed", "recomputed_low")) {
          assertTrue(shown.contains(row.get(column)), column + " " + row + " in " + shown);
        }
      }
    }
  }

  @Test
  void theAnswerCountsWhatAgrees() {
    var verdicts = new LinkedHashMap<String, Integer>();
    site.table("ita-reconciliation", scores.year())
        .forEach(row -> verdicts.merge(row.get("verdict"), 1, Integer::sum));
    assertFalse(verdicts.containsKey("differs"), verdicts.toString());
    assertEquals(
        "All "
            + verdicts.get("agrees")
            + " published figures that can be checked independently agree.",
        page("en/").getElementById("answer").selectFirst("p").text());
  }

  @Test
  void theScoresAndTheYearLeadHere() {
    for (var from : List.of("/scores", "")) {
      var links =
          site.page(scores.year() + from + "/index.html")
              .select("main a[href$=reconciliation/index.html]");
      assertFalse(links.isEmpty(), "from " + scores.year() + from);
    }
    var methods = site.page("en/methods/index.html").select("main a[href*=reconciliation]");
    assertFalse(methods.isEmpty());
  }

  @Test
  void theYearsAreDrawnInWordsTooAndOneScoreIsNoLine() {
    var chart = site.page("en/years/index.html").selectFirst("figure").text();
    var total = scores.overall().subtract(scores.change());
    // Where years cannot be compared, no rise is claimed.
    assertTrue(chart.startsWith("Overall score: the items or rules differ"), chart);
    assertFalse(chart.contains("points"), chart);
    assertTrue(chart.contains("25662567" + total + scores.overall()), chart);
    var others = scores.toolScores().size() + " more figures have a score in fewer than two years";
    assertTrue(chart.contains(others), chart);
    assertFalse(site.page("index.html").select("main a[href=years/index.html]").isEmpty());
  }
}
