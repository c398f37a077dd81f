package org.prongsai.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.render.MadeSite;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** What the charts of a year's scores say: of one lowest, of ties, of one score and of none. */
class ScoreChartsTest {

  private static final FiscalYear YEAR = new FiscalYear(2567);

  private static Scope scope(Language language, String scores) {
    return new MadeSite()
        .year(2567, "total 94.66 pass_mark 85.00 " + scores)
        .scope(language, "2567");
  }

  private static String indicators(Language language, String scores) {
    return said(new ScoreCharts(scope(language, scores.strip()), YEAR).indicators());
  }

  private static String said(Part part) {
    return part instanceof Chart chart
        ? chart.finding()
        : assertInstanceOf(Part.Lead.class, part).words().text();
  }

  @Test
  void theLowestIsNamedBeforeItsCode() {
    var scores = "indicator-7 89.75 indicator-8 80.58 indicator-9 92.14";
    assertEquals(
        "Improvement of work (Indicator 8): the lowest score, 80.58.",
        indicators(Language.EN, scores));
    assertEquals(
        "การปรับปรุงการทำงาน (ตัวชี้วัดที่ ๘) ได้ต่ำสุด ๘๐.๕๘ คะแนน",
        indicators(Language.TH, scores));
  }

  @Test
  void tiesShareTheSentence() {
    assertEquals(
        "Effectiveness of communication (Indicator 7) and Improvement of work (Indicator 8)"
            + " share the lowest score, 80.58.",
        indicators(Language.EN, "indicator-7 80.58 indicator-8 80.58 indicator-9 92.14"));
    assertEquals(
        "All 2 indicators have the same score, 90.00.",
        indicators(Language.EN, "indicator-7 90.00 indicator-8 90.00"));
    assertEquals(
        "4 of 5 indicators share the lowest score, 80.00.",
        indicators(
            Language.EN,
            "indicator-1 80 indicator-2 80 indicator-3 80 indicator-4 80 indicator-5 90"));
  }

  @Test
  void oneScoreAndNoneAreWordsAndNoChart() {
    assertEquals(
        "Only one indicator has a score: Improvement of work (Indicator 8), 80.58.",
        indicators(Language.EN, "indicator-8 80.58"));
    assertEquals("This site has no scores of indicators yet.", indicators(Language.EN, ""));
  }

  @Test
  void thePassMarkIsThatOfTheTotalAlone() {
    var chart =
        assertInstanceOf(
            Chart.class,
            new ScoreCharts(scope(Language.EN, "iit 99.69 eit-2 80.89"), YEAR).tools());
    assertEquals(
        List.of("Overall score"),
        chart.panels().stream()
            .filter(row -> row.lines().stream().anyMatch(line -> line.look().equals("mark")))
            .map(row -> row.label().name().text())
            .toList());
    assertEquals("low", chart.panels().get(0).label().tone());
    assertTrue(
        chart.notes().contains("The scale starts at 70, not at zero, and ends at 100."),
        chart.notes().toString());
  }

  @Test
  void aStripTellsWhichQuestionIsLowest() {
    var scope = scope(Language.EN, "e7 98.00 e9 72.50");
    assertEquals(List.of(), new QuestionChart(scope, YEAR).of("OIT").stream().toList());
    var chart =
        assertInstanceOf(Chart.class, new QuestionChart(scope, YEAR).of("EIT").orElseThrow());
    assertEquals(
        "e9: the lowest score, 72.50.", chart.finding().replaceFirst(".*\\((e9)\\)", "$1"));
  }
}
