package org.prongsai.ita;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.text.FiscalYear;

/** What is joined from the catalogue or computed for a row, and which rows are added. */
class CompletionTest {

  private static final FiscalYear YEAR = new FiscalYear(2567);

  private final ChecklistSite site = new ChecklistSite();

  private Row row(String dataset, String field, String text) {
    return rows(dataset).stream().filter(r -> r.text(field).equals(text)).findFirst().orElseThrow();
  }

  private List<Row> rows(String dataset) {
    return site.completed().tables().get(dataset).of(YEAR);
  }

  @Test
  void everyRowBelongsToTheAgency() {
    site.with("ita-results", 2567, "score", "90.00").with("oit-disclosures", 2567, "item", "o1");

    assertEquals("example.go.th", rows("ita-results").get(0).text("agency_id"));
    assertEquals("example.go.th", rows("oit-disclosures").get(0).text("agency_id"));
  }

  @Test
  void aResultHasTheDaysOfItsYearAndTheNameOfItsLevel() {
    site.with("ita-results", 2567, "score", "90.00", "level", "pass");
    var result = rows("ita-results").get(0);

    assertEquals("2023-10-01", result.text("period_start"));
    assertEquals("2024-09-30", result.text("period_end"));
    assertEquals("ผ่าน", result.text("level_th"));
    assertEquals("Pass", result.text("level_en"));
    assertEquals("stated", result.text("status"));
  }

  @Test
  void aRowWithoutAScoreIsNotStatedUnlessTheOfficeSaysOtherwise() {
    site.with("ita-tool-scores", 2567, "tool", "IIT")
        .with("ita-tool-scores", 2567, "tool", "OIT", "status", "withheld");

    assertEquals("not-stated", row("ita-tool-scores", "tool", "IIT").text("status"));
    assertEquals("withheld", row("ita-tool-scores", "tool", "OIT").text("status"));
  }

  @Test
  void aTotalThatNobodyStatedFollowsFromTheNextYearAndItsChange() {
    site.with("ita-results", 2567)
        .with("ita-results", 2568, "score", "80.25", "change_from_previous", "-10.25");
    var result = rows("ita-results").get(0);

    assertEquals("90.50", result.text("score"));
    assertEquals("derived", result.text("status"));
  }

  @Test
  void aStatedTotalStandsWhateverFollowsFromTheNextYear() {
    site.with("ita-results", 2567, "score", "90.00")
        .with("ita-results", 2568, "score", "80.25", "change_from_previous", "-10.25");

    assertEquals("90.00", rows("ita-results").get(0).text("score"));
    assertEquals("stated", rows("ita-results").get(0).text("status"));
  }

  @Test
  void noTotalFollowsFromANextYearWithoutTotalOrChange() {
    site.with("ita-results", 2566)
        .with("ita-results", 2567, "change_from_previous", "1.00")
        .with("ita-results", 2568, "score", "80.25");

    site.completed()
        .tables()
        .get("ita-results")
        .rows()
        .forEach(row -> assertEquals(row.year().be() == 2568, row.decimal("score").isPresent()));
  }

  @Test
  void aToolHasItsNameAndWeightByToolAndPart() {
    site.with("ita-tool-scores", 2567, "tool", "EIT", "part", "1")
        .with("ita-tool-scores", 2567, "tool", "OIT");

    assertEquals("15", row("ita-tool-scores", "tool", "EIT").text("weight"));
    assertEquals("40", row("ita-tool-scores", "tool", "OIT").text("weight"));
    assertTrue(row("ita-tool-scores", "tool", "OIT").text("name_th").contains("OIT"));
  }

  @Test
  void anIndicatorHasItsToolAndName() {
    site.with("ita-indicator-scores", 2567, "indicator", "2");
    var indicator = rows("ita-indicator-scores").get(0);

    assertEquals("IIT", indicator.text("tool"));
    assertEquals("การใช้งบประมาณ", indicator.text("name_th"));
  }

  @Test
  void aYearWithAQuestionHasEveryQuestionOfItsCatalogueInItsOrderAndOthersBehind() {
    site.with("ita-question-scores", 2567, "question", "x9")
        .with("ita-question-scores", 2567, "question", "i2", "score", "90.00");
    var questions = rows("ita-question-scores").stream().map(r -> r.text("question")).toList();

    assertEquals(60, questions.size());
    assertEquals(List.of("i1", "i2", "i3"), questions.subList(0, 3));
    assertEquals("x9", questions.get(59));
    assertEquals("90.00", row("ita-question-scores", "question", "i2").text("score"));
    assertEquals(35, rows("oit-disclosures").size());
  }

  @Test
  void aQuestionHasWhatTheCatalogueKnowsOfIt() {
    site.with("ita-question-scores", 2567, "question", "o17", "score", "0.00");
    var question = row("ita-question-scores", "question", "o17");

    assertEquals("OIT", question.text("tool"));
    assertEquals("9", question.text("indicator"));
    assertEquals("9.3", question.text("sub_indicator"));
    assertEquals("Annual procurement summary report", question.text("name_en"));
    assertEquals("found", question.text("name_basis"));
    assertEquals("stated", question.text("status"));
    assertEquals("not-stated", row("ita-question-scores", "question", "o18").text("status"));
  }

  @Test
  void aQuestionThatNobodyKnowsHasNoToolAndNoIndicator() {
    site.with("ita-question-scores", 2567, "question", "x9");
    var question = row("ita-question-scores", "question", "x9");

    assertEquals("", question.text("tool"));
    assertEquals("", question.text("indicator"));
    assertEquals("", question.text("name_basis"));
  }

  @Test
  void aScoreThatCanBeNothingElseIsDerived() {
    // Full marks of the whole checklist leave nothing else for its items.
    site.with("ita-tool-scores", 2567, "tool", "OIT", "score", "100.00")
        .with("ita-question-scores", 2567, "question", "o1", "score", "100.00");

    assertEquals("100.00", row("ita-question-scores", "question", "o17").text("score"));
    assertEquals("derived", row("ita-question-scores", "question", "o17").text("status"));
    assertEquals("stated", row("ita-question-scores", "question", "o1").text("status"));
    assertEquals("", row("ita-question-scores", "question", "i1").text("score"));
  }

  @Test
  void nothingFollowsFromAContradictionUnlessItsFigureIsExcusedInThatYear() {
    site.with("ita-results", 2567, "score", "1.00")
        .with("ita-tool-scores", 2567, "tool", "OIT", "score", "100.00")
        .with("ita-question-scores", 2567, "question", "o1", "score", "100.00");

    assertEquals("", row("ita-question-scores", "question", "o17").text("score"));
    site.excusing(2568, "total");
    assertEquals("", row("ita-question-scores", "question", "o17").text("score"));
    site.excusing(2567, "total");
    assertEquals("100.00", row("ita-question-scores", "question", "o17").text("score"));
  }

  @Test
  void aYearIsAssessedWhereAScoreIsPrinted() {
    site.with("ita-results", 2567, "score", "90.00").with("ita-results", 2568);

    assertEquals(Set.of(YEAR), site.completed().assessments().keySet());
  }

  @Test
  void aScoreIsComparedWithWhatFollowsFromTheOthers() {
    site.with("ita-results", 2567, "score", "90.00", "level", "pass");

    assertEquals("not-derivable", row("ita-reconciliation", "figure", "total").text("verdict"));
  }

  @Test
  void anAnalysisHasTheNameOfItsAreaAndTheScoreOfItsQuestion() {
    site.with("ita-question-scores", 2567, "question", "i1", "score", "90.00")
        .with("ita-analyses", 2567, "area", "2", "question", "i1")
        .with("ita-analyses", 2567, "area", "99", "question", "x1");
    var known = row("ita-analyses", "question", "i1");
    var unknown = row("ita-analyses", "question", "x1");

    assertEquals("Services and the e-service system", known.text("area_en"));
    assertEquals("IIT", known.text("tool"));
    assertEquals("90.00", known.text("score"));
    assertEquals("", unknown.text("area_en") + unknown.text("tool") + unknown.text("score"));
  }

  /** The document maintains what scored nothing or little: it is named, in our words. */
  @Test
  void anActionAgainstItsScoreIsRemarkedOn() {
    site.with("ita-results", 2567, "score", "90.00", "pass_mark", "85.00")
        .with("ita-question-scores", 2567, "question", "o9", "score", "0.00")
        .with("ita-question-scores", 2567, "question", "e9", "score", "84.99")
        .with("ita-question-scores", 2567, "question", "i1", "score", "85.00")
        .with("ita-analyses", 2567, "area", "1", "question", "o9", "finding", "1.OIT")
        .with("ita-analyses", 2567, "area", "1", "question", "e9", "finding", "1.EIT")
        .with("ita-analyses", 2567, "area", "1", "question", "i1", "finding", "1.IIT")
        .with("ita-analyses", 2567, "area", "2", "question", "o9", "finding", "2.OIT")
        .with("ita-findings", 2567, "finding", "1.OIT", "action", "maintain")
        .with("ita-findings", 2567, "finding", "1.EIT", "action", "maintain")
        .with("ita-findings", 2567, "finding", "1.IIT", "action", "maintain")
        .with("ita-findings", 2567, "finding", "2.OIT", "action", "improve");

    var said = "Note by this site: read from the document as “maintain”, but these scored ";
    assertEquals(
        said + "zero: o9 (0.00)", row("ita-findings", "finding", "1.OIT").text("remark_en"));
    assertEquals(
        said + "below 85.00: e9 (84.99)",
        row("ita-findings", "finding", "1.EIT").text("remark_en"));
    assertEquals("", row("ita-findings", "finding", "1.IIT").text("remark_th"));
    assertEquals("", row("ita-findings", "finding", "2.OIT").text("remark_th"));
  }

  @Test
  void aStepBelongsToItsMeasureByTheDocumentUnlessTheOfficeReadItSo() {
    site.with("ita-measure-steps", 2567, "step", "s1.1", "measure", "m1.1")
        .with("ita-measure-steps", 2567, "step", "s1.2", "measure", "m1.1", "basis", "reading")
        .with("ita-measure-steps", 2567, "step", "s1.3");

    assertEquals("stated", row("ita-measure-steps", "step", "s1.1").text("basis"));
    assertEquals("reading", row("ita-measure-steps", "step", "s1.2").text("basis"));
    assertEquals("", row("ita-measure-steps", "step", "s1.3").text("basis"));
  }

  @Test
  void whatNoListNamesIsNamedAsTheOfficeNamedIt() {
    site.with("ita-question-scores", 2571, "question", "i1", "name_th", "คำถามใหม่")
        .with("ita-indicator-scores", 2571, "indicator", "1", "name_th", "ตัวชี้วัดใหม่");
    var tables = site.completed().tables();
    var year = new FiscalYear(2571);

    var question = tables.get("ita-items").of(year).get(0);
    assertEquals("คำถามใหม่", question.text("name_th"));
    assertEquals("stated", question.text("name_basis"));
    var indicator = tables.get("ita-indicators").of(year).get(0);
    assertEquals("ตัวชี้วัดใหม่", indicator.text("name_th"));
    assertEquals("stated", indicator.text("basis"));
  }
}
