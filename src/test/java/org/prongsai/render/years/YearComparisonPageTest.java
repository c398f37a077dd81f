package org.prongsai.render.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;

/** What the page on all years says and draws, branch by branch. */
class YearComparisonPageTest {

  private static final String SCORES_2567 = "iit 99.69 oit 96.07 total 94.66 pass_mark 85.00";

  private static List<Section> page(MadeSite site) {
    return new YearComparisonPage().sections(site.scope(Language.EN, "years"));
  }

  private static Section section(List<Section> page, String id) {
    return page.stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Chart> charts(List<Section> page, String id) {
    return MadeSite.parts(List.of(section(page, id)), Chart.class);
  }

  private static TableContext table(List<Section> page, String id) {
    return MadeSite.parts(List.of(section(page, id)), TableContext.class).get(0);
  }

  private static Chart.Panel panel(Chart chart, String name) {
    return chart.panels().stream()
        .filter(panel -> panel.label().name().text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> looks(Chart.Panel panel) {
    return panel.lines().stream().map(Chart.Line::look).toList();
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
  void aFigureWithOneScoreHasNoLineAndItsAbsentYearIsNotZero() {
    var page = page(new MadeSite().year(2566, "total 94.04").year(2567, SCORES_2567));
    var chart = charts(page, "overall").get(0);
    assertEquals(1, chart.panels().size());
    assertTrue(
        chart
            .notes()
            .contains("2 more figures have a score in fewer than two years and no line yet."),
        chart.notes().toString());
    var row = table(page, "overall").rows().get(4);
    assertEquals("", row.get(1).value().text());
    assertEquals("99.69", row.get(2).value().text());
  }

  @Test
  void overAYearWithoutARecordGoesNoLine() {
    var page = page(new MadeSite().year(2566, "total 94.04").year(2568, "total 96.00"));
    var total = panel(charts(page, "overall").get(0), "Overall score");
    assertEquals(2, total.signs().size());
    assertEquals(List.of("base"), looks(total));
    assertEquals(3, total.texts().stream().filter(text -> text.look().equals("middle")).count());
  }

  @Test
  void aComputedScoreSaysSoInChartTableAndSentence() {
    var page =
        page(new MadeSite().year(2566, "").year(2567, SCORES_2567 + " change_from_previous 0.62"));
    var chart = charts(page, "overall").get(0);
    assertEquals(
        List.of("derived", "dot"),
        panel(chart, "Overall score").signs().stream().map(Chart.Sign::look).toList());
    assertTrue(chart.keys().stream().anyMatch(key -> key.look().equals("derived")));
    assertTrue(
        chart.finding().startsWith("Overall score: the items or rules differ"), chart.finding());
    assertEquals(
        "Computed by this site, not a result of the NACC",
        table(page, "overall").rows().get(0).get(1).note());
    var lead = MadeSite.parts(page, Part.Lead.class).get(0).words().text();
    assertEquals(
        "The overall score of FY2567 (2024) is 94.66, which is 0.62 points higher than in"
            + " FY2566 (2023) (94.04, computed by this site).",
        lead);
  }

  @Test
  void anotherListOfItemsBreaksTheLineAndTheFindingSaysSo() {
    var page = page(new MadeSite().year(2566, "total 94.04").year(2567, SCORES_2567));
    var chart = charts(page, "overall").get(0);
    assertTrue(looks(panel(chart, "Overall score")).contains("break"));
    assertTrue(chart.finding().endsWith("cannot be compared directly."), chart.finding());
    assertTrue(chart.keys().stream().anyMatch(key -> key.look().equals("break")));
    assertTrue(
        words(page, "changes")
            .contains(
                "FY2566 has 43 OIT items, FY2567 has 35. The OIT scores of the two years do not"
                    + " cover the same list. / Not confirmed †"),
        words(page, "changes").toString());
  }

  @Test
  void thePassMarkIsThatOfTheOverallScoreAlone() {
    var page = page(new MadeSite().year(2567, SCORES_2567).year(2568, SCORES_2567));
    var chart = charts(page, "overall").get(0);
    assertTrue(looks(panel(chart, "Overall score")).contains("mark"));
    assertFalse(looks(panel(chart, "IIT")).contains("mark"));
    // What cannot be compared is not said to have risen or fallen.
    assertTrue(chart.finding().startsWith("3 scores over the years: the items"), chart.finding());
    assertTrue(
        chart.keys().stream()
            .anyMatch(key -> key.words().startsWith("The dashed line is the pass mark")),
        chart.keys().toString());
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
    assertEquals(List.of(), charts(page, "overall"));
    assertEquals("96.07", table(page, "overall").rows().get(5).get(1).value().text());
  }

  @Test
  void anIndicatorIsDrawnOnceItHasTwoYears() {
    var one = page(new MadeSite().year(2567, "indicator-1 99.78 " + SCORES_2567));
    assertEquals(List.of(), charts(one, "indicators"));
    var two =
        page(
            new MadeSite()
                .year(2567, "indicator-1 99.78 " + SCORES_2567)
                .year(2568, "indicator-1 98.00 indicator-2 97.00 total 96.00"));
    assertEquals(1, charts(two, "indicators").get(0).panels().size());
    assertEquals(2, table(two, "indicators").rows().size());
  }

  @Test
  void aScoreBelowThePassMarkSaysSo() {
    var page = page(new MadeSite().year(2567, "oit 80.89 total 94.66 pass_mark 85.00"));
    var cell = table(page, "overall").rows().get(4).get(1);
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
}
