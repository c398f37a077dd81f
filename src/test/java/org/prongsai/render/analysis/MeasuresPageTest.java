package org.prongsai.render.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.render.MadeSite;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** A plan whose measures are over and of which nothing is reported says so on its own page. */
class MeasuresPageTest {

  private static final LocalDate END = LocalDate.of(2025, 9, 30);

  private static Row measure(String id) {
    return Row.of(new FiscalYear(2568))
        .with("measure", id)
        .with("area", "1")
        .with("measure_th", "มาตรการ")
        .with("end_date", new Value.Day(END));
  }

  private static List<String> warnings(LocalDate asOf) {
    var reported =
        Row.of(new FiscalYear(2568))
            .with("measure", "m1.1")
            .with("status", "done")
            .with("quarter", "4");
    var scope =
        new MadeSite()
            .asOf(asOf)
            .year(2567, "total 94.66")
            .rows("ita-measures", List.of(measure("m1.1"), measure("m1.2"), measure("m1.3")))
            .rows("ita-measure-steps", List.of())
            .rows("ita-measure-progress", List.of(reported))
            .scope(Language.EN, "2568/measures");
    return MadeSite.parts(new MeasuresPage().sections(scope), Part.Notice.class).stream()
        .map(notice -> notice.words().text())
        .toList();
  }

  @Test
  void saysHowManyOfThem() {
    var said = warnings(END.plusDays(1));
    assertEquals(1, said.size());
    assertEquals(true, said.get(0).contains("2 of 3"), said.get(0));
  }

  @Test
  void aReportWithoutAStatusIsAReportAndItsNoteIsShown() {
    var told =
        Row.of(new FiscalYear(2568))
            .with("measure", "m1.1")
            .with("quarter", "2")
            .with("note_th", "จัดอบรมแล้วหนึ่งครั้ง");
    var placed = Row.of(new FiscalYear(2568)).with("measure", "m1.2").with("quarter", "2");
    var scope =
        new MadeSite()
            .asOf(END)
            .year(2567, "total 94.66")
            .rows("ita-measures", List.of(measure("m1.1"), measure("m1.2")))
            .rows("ita-measure-steps", List.of())
            .rows("ita-measure-progress", List.of(told, placed))
            .scope(Language.TH, "2568/measures");
    var facts =
        new MeasureParts(scope, new FiscalYear(2568))
            .measures("1").measures().stream()
                .map(
                    measure -> measure.facts().stream().skip(3).map(f -> f.value().text()).toList())
                .toList();

    assertEquals(
        List.of(
            List.of("รายงานแล้ว ยังไม่ระบุสถานะ (รายงานไตรมาสที่ ๒)", "จัดอบรมแล้วหนึ่งครั้ง"),
            List.of("ยังไม่มีรายงานในเว็บไซต์นี้")),
        facts);
  }

  @Test
  void aMeasureWithoutStepsSaysSo() {
    var shown = new MeasureParts(scope(END), new FiscalYear(2568)).measures("1").measures();
    assertEquals("No steps are stated for this measure", shown.get(0).stepsHeading());
  }

  /** Two measures owe a report for each quarter that has ended. */
  @Test
  void countsTheReportsThatAreDue() {
    var plan = new FiscalYear(2568);
    var one = new QuarterChart(scope(END.plusDays(1), report("m1.1", 4, "done")), plan);
    assertEquals(Optional.of("1 of 8 reports"), one.brief());
  }

  @Test
  void saysNothingWhileTheyRun() {
    assertEquals(List.of(), warnings(END));
  }

  private static Chart quarters(LocalDate asOf, Row... reports) {
    var sections = new MeasuresPage().sections(scope(asOf, reports));
    return MadeSite.parts(sections, Chart.class).get(0);
  }

  private static Scope scope(LocalDate asOf, Row... reports) {
    return new MadeSite()
        .asOf(asOf)
        .year(2567, "total 94.66")
        .rows("ita-measures", List.of(measure("m1.1"), measure("m1.2")))
        .rows("ita-measure-steps", List.of())
        .rows("ita-measure-progress", List.of(reports))
        .scope(Language.EN, "2568/measures");
  }

  private static Row report(String measure, int quarter, String status) {
    return Row.of(new FiscalYear(2568))
        .with("measure", measure)
        .with("quarter", new Value.Whole(quarter))
        .with("status", status);
  }

  private static List<String> signs(Chart chart, int row) {
    return chart.panels().get(row).signs().stream().map(Chart.Sign::look).toList();
  }

  @Test
  void theQuartersTellWhatIsReportedWhatIsMissingAndWhatIsToCome() {
    var asOf = LocalDate.of(2025, 4, 15);
    var chart = quarters(asOf, report("m1.1", 1, "in-progress"), report("m1.1", 2, "done"));
    assertEquals(List.of("started", "done", "later", "later"), signs(chart, 0));
    assertEquals(List.of("missing", "missing", "later", "later"), signs(chart, 1));
    assertEquals(
        "As of 15 April 2025 this site has 2 of the 4 quarterly reports that were due.",
        chart.finding());
    assertEquals("today", chart.panels().get(0).lines().get(0).look());
  }

  @Test
  void aYearThatIsOverWithoutAReportSaysSoAndHasNoLineOfTheDay() {
    var chart = quarters(END.plusDays(30), report("m1.1", 1, "done"));
    assertEquals(
        "As of 30 October 2025 this site has 1 of the 8 quarterly reports that were due.",
        chart.finding());
    assertEquals(List.of(), chart.panels().get(0).lines());
  }

  @Test
  void whereNothingIsReportedOneSentenceSaysSo() {
    assertEquals(
        List.of("2 measures in 1 area", "As of 1 October 2024 no quarter is over yet."),
        leads(LocalDate.of(2024, 10, 1)));
    // That they are over without a report is said already.
    assertEquals(List.of("2 measures in 1 area"), leads(END.plusDays(30)));
  }

  private static List<String> leads(LocalDate asOf) {
    var sections = new MeasuresPage().sections(scope(asOf));
    assertEquals(List.of(), MadeSite.parts(sections, Chart.class));
    return MadeSite.parts(sections, Part.Lead.class).stream()
        .map(lead -> lead.words().text())
        .toList();
  }
}
