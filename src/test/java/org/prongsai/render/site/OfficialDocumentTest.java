package org.prongsai.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.PageContext;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

class OfficialDocumentTest {

  private static final FiscalYear YEAR = new FiscalYear(2567);

  private static final List<String> CHAPTERS =
      List.of("result", "analysis", "measures", "limitations", "reconciliation", "evidence");

  private static MadeSite site() {
    return new MadeSite()
        .year(2567, "total 94.66 iit 99.69 indicator-1 99.78 i1 99.33 o9 0.00")
        .rows("corrections", List.of())
        .rows("ita-analyses", List.of(analysis("1", "i1"), analysis("2", "o9")))
        .rows(
            "ita-limitations",
            List.of(
                Row.of(YEAR)
                    .with("kind", "limitation")
                    .with("number", "1")
                    .with("text_th", "ข้อจำกัด")));
  }

  private static Row analysis(String area, String question) {
    return Row.of(YEAR).with("area", area).with("question", question);
  }

  private static MadeSite withMeasures() {
    var plan = YEAR.next();
    return site()
        .rows(
            "ita-measures",
            List.of(
                Row.of(plan)
                    .with("measure", "m1.1")
                    .with("area", "1")
                    .with("measure_th", "สร้างการรับรู้")
                    .with("responsible_th", "สำนักปลัด")
                    .with("start_date", new Value.Day(LocalDate.of(2024, 10, 1)))
                    .with("end_date", new Value.Day(LocalDate.of(2025, 9, 30)))
                    .with("monitoring_th", "รายงานผล")))
        .rows(
            "ita-measure-steps",
            List.of(
                Row.of(plan)
                    .with("measure", "m1.1")
                    .with("area", "1")
                    .with("step", "s1.1")
                    .with("printed_number", "1.1")
                    .with("step_th", "ประชุม")))
        .rows("ita-measure-progress", List.of());
  }

  private static MadeSite withComputed() {
    return withMeasures()
        .rows(
            "ita-question-scores",
            List.of(scored("o9", "0.00", "stated"), scored("o17", "100.00", "derived")));
  }

  private static Row scored(String item, String score, String status) {
    return Row.of(YEAR)
        .with("question", item)
        .with("score", new Value.Decimal(new BigDecimal(score)))
        .with("status", status);
  }

  private static PageContext document(MadeSite site) {
    var own = site.scope(Language.TH, "2567");
    return new OfficialDocument(
            own.tree(),
            YEAR,
            page ->
                new Scope(
                    own.site(),
                    own.figures(),
                    own.tree(),
                    own.years(),
                    own.data(),
                    own.blocks(),
                    own.language(),
                    own.messages(),
                    own.format(),
                    page))
        .context();
  }

  private static List<String> ids(PageContext document) {
    return document.sections().stream().map(Section::id).toList();
  }

  private static <T extends Part> List<T> parts(PageContext document, Class<T> kind) {
    return MadeSite.parts(document.sections(), kind);
  }

  @Test
  void itsChaptersStandInTheOrderOfThePrintedOne() {
    var document = document(withMeasures());
    assertEquals(CHAPTERS, ids(document));
    assertEquals(1, parts(document, Part.Hero.class).size());
    assertEquals(
        List.of("area-1", "area-2"),
        MadeSite.parts(document.sections().subList(1, 2), Part.Subsection.class).stream()
            .map(Part.Subsection::id)
            .toList());
  }

  @Test
  void theMeasuresHaveTheFiveColumnsOfTheForm() {
    var table = parts(document(withMeasures()), Part.MeasuresTable.class).get(0);
    assertEquals(
        List.of(
            "มาตรการ/แนวทาง",
            "ขั้นตอน/วิธีการดำเนินการ",
            "ผู้รับผิดชอบ",
            "ระยะเวลาดำเนินการ",
            "การติดตามประเมินผล"),
        table.columns());
    var measure = table.groups().get(0).measures().measures().get(0);
    assertEquals("สร้างการรับรู้", measure.title().text());
    assertEquals("๑.๑", measure.steps().get(0).number());
    assertEquals(
        List.of("สำนักปลัด", "รายงานผล"),
        List.of(measure.facts().get(0).value().text(), measure.facts().get(2).value().text()));
    assertEquals(table.columns().size() - 2, measure.facts().size());
  }

  @Test
  void ofAMeasureWithoutStepsItSaysThatTheDocumentHasNone() {
    var second =
        Row.of(YEAR.next())
            .with("measure", "m1.2")
            .with("area", "1")
            .with("measure_th", "สร้างระบบ")
            .with("start_date", new Value.Day(LocalDate.of(2024, 10, 1)))
            .with("end_date", new Value.Day(LocalDate.of(2025, 9, 30)));
    var document = document(withMeasures().rows("ita-measures", List.of(second)));
    var table = parts(document, Part.MeasuresTable.class).get(0);
    var steps = table.groups().get(0).measures().measures().get(1).steps();
    assertEquals(1, steps.size());
    assertEquals("ไม่ได้ระบุในเอกสาร", steps.get(0).words().text());
  }

  @Test
  void theAnnexOfScoresListsThoseThatAreNotPrinted() {
    var annex = document(withMeasures()).sections().get(CHAPTERS.indexOf("reconciliation"));
    var headings =
        MadeSite.parts(List.of(annex), Part.Subsection.class).stream()
            .map(Part.Subsection::heading)
            .toList();
    assertEquals("คะแนนที่เอกสารไม่ได้พิมพ์", headings.get(headings.size() - 1));
  }

  @Test
  void chaptersAreNumberedAndAnnexesLettered() {
    var headings = document(withMeasures()).sections().stream().map(Section::heading).toList();
    var starts = List.of("๑. ", "๒. ", "๓. ", "๔. ", "ภาคผนวก ก ", "ภาคผนวก ข ");
    for (int at = 0; at < starts.size(); at++) {
      assertTrue(headings.get(at).startsWith(starts.get(at)), headings::toString);
    }
    assertTrue(headings.stream().noneMatch(name -> name.matches("[๐-๙]+\\. [๐-๙]+\\..*")));
  }

  @Test
  void theEvidenceOfAnItemStandsUnderItsPageWithTheWholeAddress() {
    var evidence =
        Row.of(YEAR)
            .with("item", "o17")
            .with("sequence", "1")
            .with("title_th", "รายงานสรุป")
            .with("url", "/ita/2567/o9/");
    var document = document(withMeasures().rows("oit-evidence", List.of(evidence)));
    var annex = document.sections().get(CHAPTERS.indexOf("evidence"));
    var table = MadeSite.parts(List.of(annex), TableContext.class).get(0);
    var places =
        table.rows().stream()
            .filter(row -> row.get(0).value().text().startsWith("o17 "))
            .map(row -> row.get(row.size() - 1).value().text())
            .toList();
    assertEquals(1, places.size());
    var lines = places.get(0).split("\n");
    assertEquals(3, lines.length, places::toString);
    assertTrue(lines[0].endsWith("/ita/2567/o17/") && lines[0].startsWith("https://"), lines[0]);
    assertEquals("รายงานสรุป", lines[1]);
    assertTrue(lines[2].endsWith("/ita/2567/o9/") && lines[2].startsWith("https://"), lines[2]);
  }

  @Test
  void whatTheMarkMeansStandsOnceInEachChapterThatBearsItAndInNoOther() {
    int marked = 0;
    for (var chapter : document(withMeasures()).sections()) {
      var notes =
          MadeSite.parts(List.of(chapter), Part.Lead.class).stream()
              .filter(lead -> lead.words().text().startsWith("† "))
              .count();
      boolean isMarked = chapter.toString().replace("† ", "").contains("†");
      assertEquals(isMarked ? 1 : 0, notes, chapter::toString);
      marked += isMarked ? 1 : 0;
    }
    assertTrue(marked > 1, "no mark");
  }

  @Test
  void aComputedScoreOfAnItemIsSaidToBeComputedAndCountedBeforeTheTable() {
    var annex = document(withComputed()).sections().get(CHAPTERS.indexOf("evidence"));
    var notes = new HashMap<String, String>();
    for (var row : MadeSite.parts(List.of(annex), TableContext.class).get(0).rows()) {
      notes.put(row.get(0).value().text().split(" ")[0], row.get(1).note());
    }
    assertEquals("เว็บไซต์คำนวณ", notes.get("o17"));
    assertEquals("", notes.get("o9"));
    var leads = MadeSite.parts(List.of(annex), Part.Lead.class);
    assertTrue(
        leads.stream()
            .map(lead -> lead.words().text())
            .anyMatch(
                words ->
                    words.contains("มี ๑ ข้อ อีก ๓ ข้อ") && words.endsWith("คือ o17, o34, o35")),
        leads::toString);
  }

  @Test
  void aPlanThatIsNotThereIsSaidToBeMissing() {
    var document = document(site());
    assertEquals(CHAPTERS, ids(document));
    var chapter = document.sections().get(CHAPTERS.indexOf("measures"));
    var notice = MadeSite.parts(List.of(chapter), Part.Notice.class);
    assertTrue(notice.get(0).words().text().contains("๒๕๖๘"), notice::toString);
  }

  @Test
  void nothingInItLeadsAroundInTheSite() {
    var document = document(withMeasures());
    var all = document.sections().toString();
    assertFalse(all.contains("Links["), all);
    assertFalse(all.contains("Fold["), all);
    assertEquals(List.of(), parts(document, Part.Hero.class).get(0).links());
  }
}
