package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/** NACC forms, e-GP exports, plans and reports, alone, together and over an existing table. */
class OtherFormsTest {

  private static final Path FILES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/procurement/other-forms");

  @TempDir private Path site;

  @BeforeAll
  static void writeThem() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      MadeFiles.write(FILES, OtherForms.make());
    }
  }

  @Test
  void theFilesAreThoseOfTheGenerator() throws IOException {
    for (var file : OtherForms.make().entrySet()) {
      var name = file.getKey();
      assertEquals(
          MadeFiles.sheets(name, file.getValue()), MadeFiles.sheets(FILES.resolve(name)), name);
    }
  }

  private ImportResult procurement(boolean write, String... names) {
    return run(ImportKind.PROCUREMENT, 2566, write, names);
  }

  private ImportResult run(ImportKind kind, int year, boolean write, String... names) {
    var files = Arrays.stream(names).map(FILES::resolve).toList();
    return new OfficeImport(kind, site, new FiscalYear(year), ColumnChoices.NONE).run(files, write);
  }

  private static List<String> found(ImportResult result, Severity severity) {
    return result.problems().sorted().stream()
        .filter(problem -> problem.severity() == severity)
        .map(problem -> problem.rule().id() + " " + problem.args())
        .toList();
  }

  @Test
  void readsTheFormOf18Columns() {
    var result = procurement(false, "nacc-18-columns-2566.xlsx");

    assertEquals(List.of(), found(result, Severity.ERROR));
    assertEquals("nacc-18", result.sheets().get(0).form());
    assertEquals(12, result.rows().size());
    assertEquals(
        "{agency_type=องค์กรปกครองส่วนท้องถิ่น, agreed_price_thb=10400.00, "
            + "budget_amount_thb=10400.00, budget_source=ordinance, "
            + "contract_end_date=2023-09-30, contract_signed_date=2022-11-04, "
            + "egp_project_no=65117001004, fiscal_year_be=2566, method=specific, "
            + "ministry=มหาดไทย, reference_price_thb=10400.00, row_no=4, "
            + "status=ended, supplier_name=บริษัท สมมติซัพพลาย จำกัด, "
            + "supplier_tax_id=0105555000001, "
            + "title=ซื้อวัสดุสมมติ รายการที่ 4 หมู่ที่ 1, village_no=1}",
        said(result.rows().get(3)));
  }

  private static String said(org.prongsai.model.Row row) {
    var texts = new TreeMap<String, String>();
    row.values().forEach((key, value) -> texts.put(key, value.plain()));
    assertTrue(texts.getOrDefault("purchase_id", "p-000000000000").matches("p-[0-9a-f]{12}"));
    texts.remove("purchase_id");
    return texts.toString();
  }

  @Test
  void neverKeepsTheNumberOfAPerson() throws IOException {
    var result = procurement(true, "nacc-18-columns-2566.xlsx");

    assertTrue(result.written());
    assertEquals("", result.rows().get(2).text("supplier_tax_id"));
    assertEquals(List.of("import-person-number [xxxxxxxxx3456]"), found(result, Severity.WARNING));
    assertFalse(result.problems().sorted().toString().contains("3100100123456"));
    assertFalse(Files.readString(result.file()).contains("3100100123456"));
  }

  @Test
  void joinsBothFormsAndLeavesOutWhatStandsInBoth() {
    var result = procurement(false, "nacc-18-columns-2566.xlsx", "nacc-16-columns-2566.xlsx");

    assertEquals(List.of(), found(result, Severity.ERROR));
    assertEquals(new ImportResult.Counts(26, 2, 24, 0, 0), result.counts());
    assertEquals("nacc-16", result.sheets().get(1).form());
  }

  @Test
  void readsAnExportOfEGpAndKeepsTwoContractsOfOneProject() {
    var result = procurement(false, "e-gp-2566.csv");

    assertEquals(List.of(), found(result, Severity.ERROR));
    assertEquals("e-gp", result.sheets().get(0).form());
    assertEquals(12, result.rows().size());
    assertEquals(
        List.of("66017000005", "66017000005"),
        result.rows().subList(4, 6).stream().map(row -> row.text("egp_project_no")).toList());
    assertEquals(
        List.of(
            "import-column-empty [12, แหล่งที่มาของงบประมาณ (budget_source), วันสิ้นสุดสัญญา"
                + " (contract_end_date)]"),
        found(result, Severity.WARNING));
  }

  @Test
  void writesTheTableAsTheContractHasIt() throws IOException {
    var result = procurement(true, "e-gp-2566.csv");
    var text = Files.readString(result.file(), StandardCharsets.UTF_8);

    assertEquals(
        site.resolve("content/data/procurement/2566.csv").toRealPath(), result.file().toRealPath());
    assertTrue(
        text.startsWith(
            "\uFEFFfiscal_year_be,row_no,ministry,agency_type,title,village_no,budget_amount_thb,"));
    assertEquals(13, text.split("\r\n").length);
    assertFalse(text.replace("\r\n", "").contains("\n"));
  }

  @Test
  void touchesNothingUnlessAsked() {
    var result = procurement(false, "e-gp-2566.csv");

    assertFalse(result.written());
    assertFalse(Files.exists(site.resolve("content")));
  }

  @Test
  void whatItWroteIsReadBackUnchanged() throws IOException {
    var first = procurement(true, "nacc-18-columns-2566.xlsx", "nacc-16-columns-2566.xlsx");
    var before = Files.readString(first.file());
    var copy = Files.copy(first.file(), site.resolve("published.csv"));
    Files.delete(first.file());
    var again =
        new OfficeImport(ImportKind.PROCUREMENT, site, new FiscalYear(2566), ColumnChoices.NONE)
            .run(List.of(copy), true);

    assertEquals("published", again.sheets().get(0).form());
    assertEquals(List.of(), found(again, Severity.ERROR));
    assertEquals(before, Files.readString(again.file()));
  }

  @Test
  void keepsWhatWasTypedByHandAndTheNumbersOfTheRows() throws IOException {
    var first = procurement(true, "e-gp-2566.csv");
    var text = Files.readString(first.file());
    Files.writeString(
        first.file(),
        text.replaceFirst("(2566,3,)(,)", "$1มหาดไทย$2").replace(",593000.00,", ",1.00,"));
    var second = procurement(true, "nacc-18-columns-2566.xlsx", "e-gp-2566.csv");

    assertEquals(List.of(), found(second, Severity.ERROR));
    assertEquals("มหาดไทย", second.rows().get(2).text("ministry"));
    assertEquals(24, second.rows().size());
    assertEquals(new ImportResult.Counts(24, 0, 12, 1, 11), second.counts());
    assertEquals(
        List.of("import-changed [1.00, 593000.00]"),
        found(second, Severity.WARNING).stream().filter(s -> s.startsWith("import-ch")).toList());
  }

  @Test
  void refusesToWriteBesideAWorkbook() throws IOException {
    var workbook = site.resolve("content/data/procurement/2566.xlsx");
    Files.createDirectories(workbook.getParent());
    Files.write(workbook, new byte[0]);
    var result = procurement(true, "e-gp-2566.csv");

    assertFalse(result.written());
    assertEquals(
        List.of("import-table-is-workbook [content/data/procurement/2566.xlsx]"),
        found(result, Severity.ERROR));
  }

  @Test
  void plansGetIdsThatTheReportFindsAgain() {
    var plan = run(ImportKind.PERFORMANCE, 2567, true, "performance-plan-2567.xlsx");
    var report = run(ImportKind.PERFORMANCE, 2567, true, "performance-result-2567.xlsx");

    assertEquals(List.of(), found(plan, Severity.ERROR));
    assertEquals(12, count(plan, Rule.IMPORT_PROJECT_ID_MADE));
    assertEquals(List.of(), found(report, Severity.ERROR));
    assertEquals(0, count(report, Rule.IMPORT_PROJECT_ID_MADE));
    assertEquals(new ImportResult.Counts(12, 0, 0, 12, 0), report.counts());
    assertEquals(
        "{budget_thb=100000.00, end_date=2024-09-30, fiscal_year_be=2567, "
            + "plan_th=ด้านโครงสร้างพื้นฐาน, progress=done, project_id=p002, "
            + "project_th=โครงการสมมติที่ 2 หมู่ที่ 5, responsible_th=กองช่าง, "
            + "result_th=ดำเนินการได้ตามแผน, spent_thb=90002.00, "
            + "start_date=2023-10-01, suggestion_th=ไม่มี, village_no=5}",
        said(report.rows().get(1)));
  }

  @Test
  void planAndReportTogetherAreTheSame() throws IOException {
    var both =
        run(
            ImportKind.PERFORMANCE,
            2567,
            true,
            "performance-plan-2567.xlsx",
            "performance-result-2567.xlsx");
    var together = Files.readString(both.file());
    Files.delete(both.file());
    run(ImportKind.PERFORMANCE, 2567, true, "performance-plan-2567.xlsx");
    run(ImportKind.PERFORMANCE, 2567, true, "performance-result-2567.xlsx");

    assertEquals(new ImportResult.Counts(24, 12, 12, 0, 0), both.counts());
    assertEquals(together, Files.readString(both.file()));
  }

  private static long count(ImportResult result, Rule rule) {
    return result.problems().sorted().stream().filter(p -> p.rule().equals(rule)).count();
  }

  @Test
  void saysWhichYearsAreOthers() throws IOException {
    var file =
        Files.writeString(
            site.resolve("x.csv"),
            "ปีงบประมาณ,ชื่อโครงการ,วิธีการจัดหา,จำนวนเงิน,วันที่ทำสัญญา\n"
                + "2565,ก,คัดเลือก,5,1 ธ.ค. 65\n2566,ข,คัดเลือก,5,1 ธ.ค. 66\n");
    var result =
        new OfficeImport(ImportKind.PROCUREMENT, site, new FiscalYear(2566), ColumnChoices.NONE)
            .run(List.of(file), true);

    assertEquals(List.of("import-year-other [2565, 2566]"), found(result, Severity.ERROR));
    assertEquals(
        List.of("import-date-outside-year [2023-12-01, 2566, 2022-10-01, 2023-09-30]"),
        found(result, Severity.WARNING).stream()
            .filter(warning -> !warning.startsWith("import-column-empty"))
            .toList());
    assertFalse(result.written());
  }
}
