package org.prongsai.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggested English waits in a list; only what is confirmed goes into tables and documents. */
class SiteTranslationTest {

  private static final String LIST = "content/translations.csv";
  private static final String MEASURES = "content/data/ita-measures/2568.csv";

  @TempDir private Path site;

  @BeforeEach
  void aSite() throws IOException {
    write(
        MEASURES,
        "measure,area,measure_th,measure_en,responsible_th,responsible_en,start_date,end_date,monitoring_th,monitoring_en,reporting\n"
            + "m1.1,1,มาตรการใหม่,,กองคลัง/สำนักปลัด,,,,รายงานผลการดำเนินการ ณ วันสิ้นปีงบประมาณ,,\n"
            + "m1.2,1,มาตรการใหม่,,กองคลัง,Finance Office,,,,,\n"
            + "m1.3,1,มาตรการอื่น,Another measure,กองคลัง,,,,,,\n");
    write(
        "content/th/about.adoc",
        "= เกี่ยวกับหน่วยงาน\n\n// หมายเหตุของผู้เขียน\nได้ score:total[] คะแนน\n");
  }

  private void write(String name, String text) throws IOException {
    var file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(site.resolve(name)).replace("\r", "");
  }

  private SiteTranslation.Result run() {
    return new SiteTranslation(site).run(true);
  }

  @Test
  void whatIsNotConfirmedIsInTheListOnly() throws IOException {
    var before = read(MEASURES);

    var result = run();

    assertEquals(List.of("มาตรการใหม่", "ได้ score:total[] คะแนน"), result.open());
    assertEquals(0, result.filled());
    assertFalse(Files.exists(site.resolve("content/en/about.adoc")));
    assertEquals(before, read(MEASURES));
    var list = read(LIST);
    assertTrue(
        list.contains("กองคลัง/สำนักปลัด,Finance Office and Office of the Chief Administrator,,"),
        list);
    assertTrue(list.contains("กองคลัง,Finance Office,,"), list);
    assertTrue(list.contains("เกี่ยวกับหน่วยงาน,About the agency,,"), list);
    assertTrue(list.contains("มาตรการใหม่,,,"), list);
  }

  @Test
  void theDatasetsOfTheSiteItselfAreTranslatedToo() throws IOException {
    write(
        "content/data/street-lights/dataset.yml",
        """
        title: {th: ไฟ, en: Lights}
        description: {th: ไฟ, en: Lights.}
        primaryKey: [fiscal_year_be, line_no]
        fields:
          - {name: line_no, type: string, origin: key, title: {th: แนวที่, en: Line}}
          - {name: road_th, type: string, title: {th: ถนน, en: Road}}
          - {name: road_en, type: string, title: {th: ถนน (อังกฤษ), en: Road (English)}}
        """);
    write("content/data/street-lights/2568.csv", "line_no,road_th,road_en\nL1,ถนนสายหนึ่ง,\n");
    assertTrue(run().open().contains("ถนนสายหนึ่ง"));
    write(LIST, read(LIST).replace("ถนนสายหนึ่ง,,,", "ถนนสายหนึ่ง,First Road,yes,"));

    run();

    assertTrue(read("content/data/street-lights/2568.csv").contains("L1,ถนนสายหนึ่ง,First Road"));
  }

  @Test
  void whatIsConfirmedGoesIntoTablesAndDocuments() throws IOException {
    run();
    write(
        LIST,
        read(LIST)
            .replace(
                "เกี่ยวกับหน่วยงาน,About the agency,,", "เกี่ยวกับหน่วยงาน,About the agency,ใช่,")
            .replace("มาตรการใหม่,,,", "มาตรการใหม่,A new measure,yes,")
            .replace(
                "ได้ score:total[] คะแนน,,,",
                "ได้ score:total[] คะแนน,It scored score:total[].,y,"));

    var result = run();

    assertEquals(List.of(), result.problems().summaries());
    assertEquals(2, result.filled());
    assertEquals("= About the agency\n\nIt scored score:total[].\n", read("content/en/about.adoc"));
    assertEquals(2, read(MEASURES).split("A new measure", -1).length - 1);
    assertFalse(read(MEASURES).contains("Chief Administrator"));
    var again = read(LIST);
    assertFalse(run().filled() > 0);
    assertEquals(again, read(LIST));
  }

  @Test
  void aTableThatIsAWorkbookIsInTheWayOnlyWhereSomethingIsFilledInIt() throws IOException {
    write("content/data/ita-measures/2567.xlsx", "");

    var result = run();

    assertEquals(List.of(), result.problems().summaries());
    assertTrue(result.written());

    write("content/data/ita-measures/2568.xlsx", "");
    assertTrue(run().written());

    write(LIST, read(LIST).replace("มาตรการใหม่,,,", "มาตรการใหม่,A new measure,yes,"));
    var refused = run();
    assertEquals(
        List.of("content/data/ita-measures/2568.xlsx:1:1 import-table-is-workbook"),
        refused.problems().summaries());
    assertFalse(refused.written());
  }

  @Test
  void aTranslationThatLosesAFigureIsSaid() throws IOException {
    write(LIST, "th,en,confirmed,places\nได้ score:total[] คะแนน,It scored well.,yes,\n");

    assertEquals(List.of(LIST + ":1:1 translation-macros"), run().problems().summaries());
  }

  @Test
  void aDamagedListIsRefusedAndKept() throws IOException {
    write(LIST, "th;en;confirmed;places\nก;a;yes;\n");

    var result = run();

    assertFalse(result.written());
    assertEquals(List.of(LIST + ":1:1 translations-unread"), result.problems().summaries());
    assertTrue(read(LIST).startsWith("th;en"));
  }

  @Test
  void aSiteInThaiOnlyIsLeftAlone() throws IOException {
    write(
        "content/site.yml",
        "agency: {agency_id: a.go.th, name_th: ก}\nbase_url: https://a.go.th/\nlanguages: [th]\nas_of: \"2026-01-01\"\n");

    assertTrue(run().isThaiOnly());
    assertFalse(Files.exists(site.resolve(LIST)));
  }

  @Test
  void numbersDaysAndPeriodsAreComposed() {
    var phrases = new Phrases();
    phrases.addShipped();

    assertEquals(Optional.of("3 times"), phrases.english("๓ ครั้ง"));
    assertEquals(Optional.of("15 January 2025"), phrases.english("๑๕ มกราคม ๒๕๖๘"));
    assertEquals(
        Optional.of("October 2024 – September 2025 (Throughout the fiscal year)"),
        phrases.english("ต.ค. ๖๗ – ก.ย. ๖๘ (ตลอดปีงบประมาณ)"));
    assertEquals(
        Optional.of("Procurement plan, FY2568"),
        phrases.english("แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"));
    assertEquals(Optional.empty(), phrases.english("กองคลังและเรื่องอื่น"));
    assertEquals(Optional.empty(), phrases.english("๓๒ มกราคม ๒๕๖๘"));
  }
}
