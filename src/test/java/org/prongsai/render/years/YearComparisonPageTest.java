package org.prongsai.render.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.Series;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;

/** What the page on all years says and draws, branch by branch. */
class YearComparisonPageTest {

  private static final String SCORES_2567 = "iit 99.69 oit 96.07 total 94.66 pass_mark 85.00";

  private static List<Section> page(MadeSite site) {
    return new YearComparisonPage().sections(site.scope(Language.EN, "years"));
  }

  private static Series overall(List<Section> page) {
    return MadeSite.parts(page, Series.class).get(0);
  }

  private static Series.Chart chart(List<Section> page, String title) {
    return overall(page).charts().stream()
        .filter(chart -> chart.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(List<Section> page, String section) {
    return page.stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> MadeSite.parts(List.of(s), TableContext.class).stream())
        .flatMap(part -> part.rows().stream())
        .map(cells -> cells.get(1).value().text() + " / " + cells.get(2).value().text())
        .toList();
  }

  @Test
  void anAbsentScoreIsAGapAndNotZero() {
    var page = page(new MadeSite().year(2566, "total 94.04").year(2567, SCORES_2567));
    var iit = chart(page, "IIT");
    assertEquals(1, iit.points().size());
    assertTrue(iit.words().contains("FY2566 no score"), iit.words());
    assertTrue(iit.labels().stream().anyMatch(label -> label.kind().equals("gap")));
    var row = overall(page).table().rows().get(4);
    assertEquals("", row.cells().get(0).value());
    assertEquals("99.69", row.cells().get(1).value());
  }

  @Test
  void aYearWithoutARecordIsAGapToo() {
    var page = page(new MadeSite().year(2566, "total 94.04").year(2568, "total 96.00"));
    var total = chart(page, "Overall score");
    assertTrue(total.words().contains("FY2567 no score"), total.words());
    assertTrue(
        total.lines().stream().noneMatch(line -> List.of("join", "break").contains(line.kind())));
  }

  @Test
  void aComputedScoreSaysSoInChartTableAndSentence() {
    var page =
        page(new MadeSite().year(2566, "").year(2567, SCORES_2567 + " change_from_previous 0.62"));
    var total = chart(page, "Overall score");
    assertEquals(
        List.of("derived", "printed"), total.points().stream().map(Series.Point::kind).toList());
    assertTrue(total.words().contains("FY2566 94.04 (computed by this site)"), total.words());
    assertEquals(
        "Computed by this site, not a result of the NACC",
        overall(page).table().rows().get(0).cells().get(0).note());
    var lead = MadeSite.parts(page, Part.Lead.class).get(0).words().text();
    assertEquals(
        "The overall score of FY2567 (2024) is 94.66, which is 0.62 points higher than in"
            + " FY2566 (2023) (94.04, computed by this site).",
        lead);
  }

  @Test
  void anotherListOfItemsBreaksTheSeriesAndIsUnconfirmed() {
    var page = page(new MadeSite().year(2566, "total 94.04").year(2567, SCORES_2567));
    assertTrue(
        chart(page, "Overall score").lines().stream().anyMatch(l -> l.kind().equals("break")));
    assertTrue(
        words(page, "changes")
            .contains(
                "FY2566 has 43 OIT items, FY2567 has 35. The OIT scores of the two years do not"
                    + " cover the same list. / From memory †"),
        words(page, "changes").toString());
    assertTrue(
        overall(page).legend().stream().anyMatch(key -> key.kind().equals("break")),
        overall(page).legend().toString());
  }

  @Test
  void aYearWithoutRulesIsNotSaidToBeTheSame() {
    var page = page(new MadeSite().year(2568, "total 96.00").year(2569, "total 96.10"));
    assertTrue(
        words(page, "changes").stream().anyMatch(w -> w.endsWith("/ Not known")),
        words(page, "changes").toString());
  }

  @Test
  void oneYearHasNothingToCompareButIsShown() {
    var page = page(new MadeSite().year(2567, SCORES_2567));
    assertTrue(
        MadeSite.parts(page, Part.Notice.class)
            .get(0)
            .words()
            .text()
            .contains("nothing to compare"));
    assertFalse(page.stream().anyMatch(section -> section.id().equals("changes")));
    assertEquals(1, chart(page, "OIT").points().size());
  }

  @Test
  void indicatorsAreDrawnOnceOneHasTwoYears() {
    var one = page(new MadeSite().year(2567, "indicator-1 99.78 " + SCORES_2567));
    assertEquals(List.of(), indicators(one).charts());
    var two =
        page(
            new MadeSite()
                .year(2567, "indicator-1 99.78 " + SCORES_2567)
                .year(2568, "indicator-1 98.00 indicator-2 97.00 total 96.00"));
    assertEquals(2, indicators(two).charts().size());
    assertEquals(2, indicators(two).table().rows().size());
  }

  private static Series indicators(List<Section> page) {
    return MadeSite.parts(page, Series.class).get(1);
  }

  @Test
  void aScoreBelowThePassMarkSaysSo() {
    var page = page(new MadeSite().year(2567, "oit 80.89 total 94.66 pass_mark 85.00"));
    var cell = overall(page).table().rows().get(4).cells().get(0);
    assertEquals("below", cell.tone());
    assertEquals("below 85.00", cell.note());
  }

  @Test
  void whatIsRecordedOfAYearIsSaid() {
    var page = page(new MadeSite().year(2566, "total 94.04").year(2567, SCORES_2567));
    var known =
        page.stream()
            .filter(section -> section.id().equals("known"))
            .flatMap(section -> MadeSite.parts(List.of(section), Part.Links.class).stream())
            .flatMap(links -> links.entries().stream())
            .map(entry -> entry.words().text())
            .toList();
    assertEquals(
        List.of(
            "Overall score 94.66, 2 scores of tools",
            "Overall score 94.04; nothing else is recorded."),
        known);
  }

  @Test
  void everyScoreHasAPlaceInItsChart() {
    for (int hundredths = 0; hundredths <= 10_000; hundredths += 37) {
      var score = BigDecimal.valueOf(hundredths, 2);
      var scale = ChartScale.of(List.of(score, new BigDecimal("85.00")), 6);
      double y = Double.parseDouble(scale.y(score));
      assertTrue(y >= 30 && y <= 152, () -> score + " stands at " + y + " of " + scale);
      assertTrue(scale.ticks().contains(100) && scale.ticks().contains(scale.low()));
      assertTrue(scale.ticks().size() <= 6, () -> score + ": " + scale.ticks());
    }
  }

  @Test
  void valuesOfNeighboursDoNotTouch() {
    var site = new MadeSite();
    for (int year = 2564; year <= 2569; year++) {
      site.year(year, "total 99." + (year - 2500));
    }
    var points = chart(page(site), "Overall score").points();
    assertEquals(6, points.size());
    for (int i = 1; i < points.size(); i++) {
      double gap =
          Double.parseDouble(points.get(i).top()) - Double.parseDouble(points.get(i - 1).top());
      assertTrue(Math.abs(gap) >= 14, "values " + i + " and the one before are " + gap + " apart");
    }
  }
}
