package org.prongsai.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;

/** A site brings the catalogue of a year that the program does not know. */
class SiteCatalogueTest {

  private static final FiscalYear YEAR = new FiscalYear(2590);

  @TempDir private Path temp;
  private CatalogueFiles site;

  @BeforeEach
  void writesTheRightOne() {
    site = new CatalogueFiles(temp);
  }

  @Test
  void itIsReadLikeOneThatShips() {
    var catalogue = site.read().get(YEAR);

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(
        new BigDecimal("60"), catalogue.tool("OIT", 0).orElseThrow().weight().orElseThrow());
    assertEquals("2.2", catalogue.question("o3").orElseThrow().subIndicator());
    assertEquals(List.of("iit", "oit"), catalogue.levels().get(0).everyScoreOf());
    var feed = catalogue.checklist().dataset("o3").orElseThrow();
    assertTrue(feed.noneAllowed());
    assertEquals("", feed.asks());
    assertEquals("complaint", catalogue.checklist().dataset("o2").orElseThrow().asks());
    assertEquals(-1, feed.yearOffset());
    assertEquals("annual-plan", feed.dataset());
    var rules = catalogue.scoring().combinations();
    assertEquals(
        List.of("i1 i2", "o1 o2", "o3", "2.1 2.2", "iit oit"),
        rules.stream().map(rule -> String.join(" ", rule.inputs())).toList());
    assertEquals(Stream.of("1", "3").map(BigDecimal::new).toList(), rules.get(3).weights());
    assertEquals(Stream.of("40", "60").map(BigDecimal::new).toList(), rules.get(4).weights());
  }

  @Test
  void theYearsThatShipStay() {
    var years = site.read().keySet();
    assertTrue(years.containsAll(new CatalogueReader().readAll().keySet()));
    assertTrue(years.contains(YEAR));
  }

  @Test
  void aListThatIsNotThereIsNotKnown() {
    var all = List.of(CatalogueList.values()).stream().map(CatalogueList::base).toList();
    all.stream().filter(list -> !list.equals("questions")).forEach(site::delete);

    var catalogue = site.read().get(YEAR);

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(5, catalogue.questions().size());
    assertEquals(List.of(), catalogue.levels());
    assertEquals(List.of(), catalogue.scoring().combinations());
  }

  @Test
  void whatAThaiExcelSavesIsRead() throws IOException {
    site.delete("areas");
    site.bytes(CatalogueFiles.FOLDER + "areas.xlsx", areas());
    var thai = "question;tool;indicator;sub_indicator;name_th;name_en;name_basis\n";
    var row = "o๑;OIT;๒;2.1;โครงสร้าง;Structure;recalled\n";
    site.bytes(
        CatalogueFiles.FOLDER + "questions.csv",
        (thai
                + row
                + "i1;IIT;1;;ก;A;recalled\ni2;IIT;1;;ข;B;recalled\n"
                + "o2;OIT;2;2.1;ค;C;recalled\no3;OIT;2;2.2;ง;D;recalled\n")
            .getBytes(Charset.forName("x-windows-874")));

    var catalogue = site.read().get(YEAR);

    assertFalse(site.problems.hasErrors(), site.problems.summaries().toString());
    assertEquals("โครงสร้าง", catalogue.question("o1").orElseThrow().name().th());
    assertEquals(2, catalogue.question("o1").orElseThrow().indicator());
    assertEquals("โปร่งใส", catalogue.area(3).orElseThrow().name().th());
  }

  private static byte[] areas() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("data");
      var header = List.of("area", "name_th", "name_en", "basis");
      for (int i = 0; i < header.size(); i++) {
        sheet.value(0, i, header.get(i));
      }
      sheet.value(1, 0, 3);
      sheet.value(1, 1, "โปร่งใส");
      sheet.value(1, 2, "Openness");
      sheet.value(1, 3, "recalled");
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "areas # 1,โป # x,โป # areas:2:1 cell-not-an-integer x",
        "areas # 1,โป # -,โป # areas:2:1 cell-required |area",
        "tools # ,60, # ,หกสิบ, # tools:3:7 cell-not-a-number หกสิบ",
        "tools # ,60, # ,160, # tools:3:7 number-out-of-range 160|0|100",
        "tools # ,60, # ,61, # tools:3:7 catalogue-weights 61|40 + 61|101|100",
        "tools # OIT, # OTI, # tools:3:1 value-not-allowed OTI|แบบวัด IIT, แบบวัด EIT, แบบวัด OIT",
        "indicators # Duties,recalled # Duties,guessed"
            + " # indicators:2:5 value-not-allowed guessed|เอกสารระบุ (stated)",
        "indicators # 1,IIT,หน้าที่ # 1,IIT, # indicators:2:3 thai-missing |name_th|name_en",
        "indicators # Duties # # indicators:2:4 english-missing |name_en|name_th",
        "indicators # 1,IIT # 1,EIT # indicators:2:2 catalogue-reference EIT|tools.csv|IIT, OIT",
        "sub-indicators # 2.2,2 # 2.2,7"
            + " # sub-indicators:3:2 catalogue-reference 7|indicators.csv|1, 2",
        "questions # i2,IIT # i1,IIT # questions:3:1 key-twice i1|content/catalogues/2590/"
            + "questions.csv:2:1 (A2)|question",
        "questions # i2,IIT # q2,IIT # questions:3:1 value-pattern q2|^[ieo][1-9][0-9]?$",
        "questions # o3,OIT,2 # o3,OIT,8"
            + " # questions:6:3 catalogue-reference 8|indicators.csv|1, 2",
        "questions # 2.2 # 2.9 # questions:6:4 catalogue-reference 2.9|sub-indicators.csv|2.1, 2.2",
        "questions # o3,OIT,2 # o3,IIT,2 # questions:6:2 value-disagrees IIT|OIT",
        "questions # o3,OIT,2,2.2 # o3,OIT,1,2.2 # questions:6:3 value-disagrees 1|2",
        "levels # good # fine # levels:2:1 value-not-allowed fine",
        "levels # good,ดี,Good,80 # good,ดี,Good,101 # levels:2:4 number-out-of-range 101|0|100",
        "levels # Improve,0 # Improve,81 # levels:3:4 number-out-of-range 81|0|80|good",
        "levels # 80,75,iit oit # 80,,iit oit" + " # levels:2:5 cell-required |every_score_minimum",
        "levels # iit oit # iit eit # levels:2:6 catalogue-reference eit|",
        "combination # 2.2,,mean # 2.3,,mean # combination:4:1 catalogue-reference 2.3|",
        "combination # i1..i2 # i1..i3 # combination:2:4 catalogue-reference i3|",
        "combination # i1..i2 # i2..i1 # combination:2:4 catalogue-reference i2..i1|",
        "combination # i1..i2 # i1 i1 # combination:2:4 value-not-allowed i1 i1|i1",
        "combination # 2.1 2.2,1 3 # 2.1 2.2,1 # combination:5:5 catalogue-reference 1|||1|2|2.1"
            + " 2.2",
        "combination # 1 3 # -1 3 # combination:5:5 number-out-of-range -1|0|",
        "combination # 1 3 # 0 0 # combination:5:5 number-out-of-range 0 0|0.01|",
        "combination # 1 3 # 1 x # combination:5:5 cell-not-a-number x",
        "combination # weighted,2.1 # mean,2.1 # combination:5:3 value-not-allowed mean|weighted",
        "combination # 1 3 # # combination:5:5 cell-required |weights",
        "combination # iit oit,tools # i1 oit,tools"
            + " # combination:6:5 catalogue-reference i1|tools.csv",
        "combination # 2.1,,mean,members # 2.1,,mean,oit"
            + " # combination:5:4 catalogue-circle 2.1 → oit → 2.1",
        "combination # i1..i2 # iit # combination:2:4 catalogue-circle iit → iit",
        "items # o3, # o4, # items:4:1 catalogue-reference o4|questions.csv|o1, o2, o3",
        "items # true # maybe # items:4:4 cell-not-a-boolean maybe",
        "items # -1 # 2567 # items:4:3 number-out-of-range 2567|-9|9",
        "elements # o1 # o7 # elements:2:1 catalogue-reference o7|",
        "elements # chart # Organization chart # elements:2:2 value-pattern Organization chart|",
        "crosswalk # o1,o1 # o9,o1 # crosswalk:2:1 catalogue-reference o9|",
        "catalogue # fiscal_year_be,2590 # fiscal_year_be,2567"
            + " # catalogue:2:2 value-disagrees 2567|2590",
        "catalogue # source_note_th # note"
            + " # catalogue:3:1 value-not-allowed note|ปีงบประมาณ (fiscal_year_be)",
      })
  void saysWhatIsWrongAndWhere(String list, String from, String to, String report) {
    var reports = site.change(list, from, to == null ? "" : to).reports();

    // One mistake, one message: what follows from it is not reported a second time.
    assertEquals(1, reports.size(), reports.toString());
    assertTrue(reports.get(0).startsWith(report), reports.toString());
  }

  @Test
  void theWeightsOfAllToolsAndOfAllPartsAddUp() {
    var weights = "tool,part,name_th,name_en,weight,source\nIIT,,ก,A,30,ค\nEIT,,ก,A,30,ค\n";
    var parts = "EIT,1,ก,A,15,ค\nEIT,2,ก,A,16,ค\n";
    site.text(CatalogueFiles.FOLDER + "tools.csv", weights + parts + "OIT,,ก,A,39,ค\n");

    assertEquals(
        List.of(
            "tools:5:5 catalogue-weights 16|15 + 16|31|30|EIT",
            "tools:6:5 catalogue-weights 39|30 + 30 + 39|99|100|"),
        site.reports());
  }

  @Test
  void aWordForNothingIsNoSource() {
    site.text(
        CatalogueFiles.FOLDER + "areas.csv",
        "area,name_th,name_en,source\n1,ก,A,-\n2,ข,B,ไม่ทราบ\n3,ค,C,?\n4,ง,D,N/A\n5,จ,E,คู่มือ\n");

    assertEquals(
        List.of(
            "areas:2:4 catalogue-source-missing -|1|basis",
            "areas:3:4 catalogue-source-missing ไม่ทราบ|2|basis",
            "areas:4:4 catalogue-source-missing ?|3|basis",
            "areas:5:4 catalogue-source-missing N/A|4|basis"),
        site.reports());
  }

  @Test
  void namesColumnsThatAreMissingAndThatNobodyKnows() {
    site.text(CatalogueFiles.FOLDER + "areas.csv", "area,name_th,english,basis\n1,ก,A,recalled\n");

    assertEquals(
        List.of(
            "areas:1:1 column-missing area, name_th, english, basis|name_en",
            "areas:1:3 column-unknown english||area, name_th, name_en, basis, source"),
        site.reports());
  }

  @Test
  void aThaiSiteNeedsNoEnglish() {
    site.thaiOnly()
        .change("indicators", "Duties", "")
        .text(CatalogueFiles.FOLDER + "areas.csv", "area,name_th,basis\n1,ก,recalled\n");

    assertEquals(List.of(), site.reports());
  }

  @Test
  void aFileThatIsNoListIsNotPassedOver() {
    site.text("content/catalogues/2590/question.csv", "x\n");
    site.text("content/catalogues/2027/questions.csv", "x\n");
    site.text("content/catalogues/questions.csv", "x\n");

    var reports = site.reports();

    assertEquals(3, reports.size(), reports.toString());
    assertTrue(
        reports.stream()
            .allMatch(
                report -> report.contains("file-unknown") && report.contains("crosswalk.csv")),
        reports.toString());
  }

  @Test
  void aListInBothFormsIsReadOnce() throws IOException {
    site.bytes(CatalogueFiles.FOLDER + "areas.xlsx", areas());

    assertEquals(
        List.of(
            "areas.xlsx:1:1 table-twice"
                + " content/catalogues/2590/areas.xlsx|content/catalogues/2590/areas.csv"),
        site.reports());
  }

  @Test
  void aYearWithAProblemHasNoRulesAndNoListThatIsNotSure() {
    site.change("indicators", "1,IIT", "2,IIT");

    var catalogue = site.read().get(YEAR);

    assertEquals(
        List.of("content/catalogues/2590/indicators.csv:3:1 key-twice"), site.problems.summaries());
    assertEquals(List.of(), catalogue.indicators());
    assertEquals(List.of(), catalogue.scoring().combinations());
    assertEquals(5, catalogue.questions().size());
  }

  @Test
  void anItemContinuesOneOfTheYearBefore() {
    var folder = "content/catalogues/2589/";
    site.text(
        folder + "questions.csv",
        "question,tool,indicator,sub_indicator,name_th,name_en,name_basis\n"
            + "o4,OIT,,,ก,A,recalled\n");

    assertEquals(
        List.of("crosswalk:2:2 catalogue-reference o1|2589/questions.csv|o4"), site.reports());
  }

  /** As tables of data are read: codes as documents print them, Thai headings, digits and words. */
  @Test
  void aListIsReadAsTablesAre() {
    site.text(
        CatalogueFiles.FOLDER + "questions.csv",
        "ข้อคำถาม,เครื่องมือ,ตัวชี้วัด,ตัวชี้วัดย่อย,ชื่อ (ไทย),ชื่อ (อังกฤษ),ที่มาของชื่อ,แหล่งที่มา\n"
            + "ข้อ i๑,IIT,๑,,เวลา,Time,ยังไม่ยืนยัน,\nI2,แบบวัด IIT,1,,เท่าเทียม,Equality,มีในเอกสาร,คู่มือ\n"
            + "O1,,2,๒.๑,ก,A,recalled,\no2,OIT,2,2.1,ข,B,recalled,\nO 3,OIT,2,2.2,ค,C,recalled,\n");

    var questions = site.read().get(YEAR).questions();

    assertFalse(site.problems.hasErrors(), site.problems.summaries().toString());
    assertEquals(
        List.of("i1 IIT", "i2 IIT", "o1 OIT", "o2 OIT", "o3 OIT"),
        questions.stream().map(q -> q.question() + " " + q.tool()).toList());
    assertEquals("stated", questions.get(1).nameBasis().code());
    assertEquals("2.1", questions.get(2).subIndicator());
  }

  @Test
  void aBlankWithOnePlainMeaningIsTakenForIt() {
    site.text(
            CatalogueFiles.FOLDER + "levels.csv",
            "level,minimum,maximum,basis\nexcellent,95,,recalled\ngood,85,,recalled\nimprove,,84.99,recalled\n")
        .text(CatalogueFiles.FOLDER + "tools.csv", "tool,weight,source\nIIT,40,ค\nOIT,60,ค\n")
        .text(
            CatalogueFiles.FOLDER + "sub-indicators.csv",
            "sub_indicator,name_th,name_en,source\n2.1,ก,A,ค\n2.2,ข,B,ค\n");

    var year = site.read().get(YEAR);

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(
        List.of("95–100", "85–94.99", "0–84.99"),
        year.levels().stream().map(l -> l.minimum() + "–" + l.maximum()).toList());
    assertEquals(2, year.scoring().subIndicator("2.1").orElseThrow().indicator());
    assertEquals(5, year.scoring().combinations().size());
  }

  @Test
  void everyTotalHasALevelAndNoTotalHasTwo() {
    site.change("levels", "80,75,iit oit,100,recalled\n", "80,,,100,recalled\n");
    assertEquals(List.of(), site.reports());
    for (var most : List.of("79", "80")) {
      site = new CatalogueFiles(temp).change("levels", "79.99", most);
      site.text(
          CatalogueFiles.FOLDER + "levels.csv",
          "level,minimum,maximum,basis\ngood,80,100,recalled\nimprove,0," + most + ",recalled\n");
      assertEquals(List.of("levels:3:3 value-disagrees " + most + "|79.99"), site.reports());
    }
  }

  /** That a tool has another problem says nothing of the weight that it lacks. */
  @Test
  void aWeightThatIsMissingIsAskedForBesideAnotherProblem() {
    site.text(
        CatalogueFiles.FOLDER + "tools.csv",
        "tool,name_th,name_en,weight,name_basis,weight_basis\n"
            + "IIT,ก,A,,guessed,recalled\nOIT,ข,B,60,recalled,recalled\n");

    assertEquals(
        List.of("combination:6:5 catalogue-reference iit|tools.csv", "tools:2:5 value-not-allowed"),
        site.reports().stream().map(r -> r.replaceFirst("(value-not-allowed).*", "$1")).toList());
  }

  /** Words of a closed list are those of the tables that have the same column. */
  @ParameterizedTest
  @CsvSource({"tool,ita-tool-scores", "level,ita-results", "question,ita-items"})
  void aColumnSaysTheSameAsThatOfATable(String column, String dataset) {
    var yaml = SourceReader.shipped(dataset);
    var ofTable =
        new DatasetParser(new Problems())
            .fields(yaml).stream().filter(f -> f.name().equals(column)).findFirst().orElseThrow();
    var ofList = CatalogueFields.SHIPPED.fields().get(column);

    assertEquals(ofTable.words(), ofList.words());
    assertEquals(ofTable.title(), ofList.title());
    assertEquals(ofTable.constraints().allowed(), ofList.constraints().allowed());
    assertEquals(ofTable.constraints().pattern(), ofList.constraints().pattern());
  }
}
