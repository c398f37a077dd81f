package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/** What an import says of all its rows together, and of those that the table already has. */
class OfficeImportTest {

  private static final String HEADER =
      "ชื่อโครงการ,วิธีการจัดหา,จำนวนเงิน,รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก,วันที่ทำสัญญา\n";

  @TempDir private Path site;

  private ImportResult run(String... lines) throws IOException {
    return run(Files.writeString(site.resolve("x.csv"), HEADER + String.join("\n", lines)));
  }

  private ImportResult run(Path file) {
    return new OfficeImport(ImportKind.PROCUREMENT, site, new FiscalYear(2566), ColumnChoices.NONE)
        .run(List.of(file), true);
  }

  private static List<String> args(ImportResult result, Rule rule) {
    return result.problems().sorted().stream()
        .filter(problem -> problem.rule().equals(rule))
        .map(problem -> problem.args().toString())
        .toList();
  }

  /** The columns that are said to be empty, each with the number of rows. */
  private static List<String> empty(ImportResult result) {
    return result.problems().sorted().stream()
        .filter(problem -> problem.rule().equals(Rule.IMPORT_COLUMN_EMPTY))
        .flatMap(
            problem ->
                Pattern.compile("\\(([a-z_]+)\\)")
                    .matcher(problem.args().get(1))
                    .results()
                    .map(column -> column.group(1) + " " + problem.args().get(0)))
        .toList();
  }

  @Test
  void namesEachColumnThatNoRowFillsAndWhereToFillIt() throws IOException {
    var result = run("ก,คัดเลือก,5,ร้าน ก,1 ธ.ค. 65", "ข,,6,,");
    var said = empty(result);

    assertEquals(7, said.size(), said::toString);
    assertTrue(said.contains("budget_source 2"), said::toString);
    assertTrue(said.contains("status 2"), said::toString);
    var place =
        result.problems().sorted().stream()
            .filter(problem -> problem.rule().equals(Rule.IMPORT_COLUMN_EMPTY))
            .map(problem -> problem.location().file())
            .distinct()
            .toList();
    assertEquals(List.of("content/data/procurement/2566.csv"), place);
    assertTrue(result.written());
  }

  @Test
  void saysNothingOfAColumnThatWasFilledInInTheTable() throws IOException {
    var table = run("ก,คัดเลือก,5,ร้าน ก,1 ธ.ค. 65").file();
    var text = Files.readString(table);
    Files.writeString(table, text.replace(",,selection", ",active,selection"));

    var said = empty(run("ก,คัดเลือก,5,ร้าน ก,1 ธ.ค. 65"));

    assertFalse(said.contains("status 1"), said::toString);
    assertTrue(said.contains("budget_source 1"), said::toString);
  }

  @Test
  void asksForTheYearWhereAllDaysAreOfAnother() throws IOException {
    var result = run("ก,คัดเลือก,5,ร้าน ก,1 ต.ค. 66", "ข,คัดเลือก,5,ร้าน ก,30 ก.ย. 67");

    assertEquals(List.of("[2, 2567, 2566]"), args(result, Rule.IMPORT_YEAR_WRONG));
    assertEquals(List.of(), args(result, Rule.IMPORT_DATE_OUTSIDE_YEAR));
    assertEquals(1, result.problems().count(Severity.ERROR));
    assertFalse(result.written());
  }

  @Test
  void warnsOfASingleDayOutsideTheYear() throws IOException {
    var result = run("ก,คัดเลือก,5,ร้าน ก,1 ต.ค. 66", "ข,คัดเลือก,5,ร้าน ก,30 ก.ย. 66");

    assertEquals(List.of(), args(result, Rule.IMPORT_YEAR_WRONG));
    assertEquals(
        List.of("[2023-10-01, 2566, 2022-10-01, 2023-09-30]"),
        args(result, Rule.IMPORT_DATE_OUTSIDE_YEAR));
    assertTrue(result.written());
  }

  @Test
  void asksWhetherAnAddedRowCorrectsOneOfItsTitle() throws IOException {
    run("ก,คัดเลือก,5,ร้าน ก,1 ธ.ค. 65", "ข,คัดเลือก,5,ร้าน ก,1 ธ.ค. 65");
    var result = run("ก,คัดเลือก,5,ร้าน ก,1 ธ.ค. 65", "ข,คัดเลือก,7,ร้าน ข,2 ธ.ค. 65");

    assertEquals(
        List.of(
            "[ข, 2, ราคาที่ตกลงซื้อหรือจ้าง (agreed_price_thb), ผู้ประกอบการที่ได้รับการคัดเลือก"
                + " (supplier_name), วันที่ลงนามในสัญญา (contract_signed_date)]"),
        args(result, Rule.IMPORT_SAME_TITLE));
    assertEquals(new ImportResult.Counts(2, 0, 1, 0, 1), result.counts());
  }

  @Test
  void asksNothingOfWhatIsBoughtEveryMonth() throws IOException {
    run("ซื้อน้ำมัน,คัดเลือก,5,ร้าน ก,1 ธ.ค. 65");
    var result = run("ซื้อน้ำมัน,คัดเลือก,7,ร้าน ก,5 ม.ค. 66");

    assertEquals(List.of(), args(result, Rule.IMPORT_SAME_TITLE));
    assertEquals(2, result.rows().size());
  }

  @Test
  void aProjectOfSeveralSuppliersStaysAsItIsWhenItsTableIsImported() throws IOException {
    var form =
        "ชื่อโครงการ,เลขที่โครงการ,ราคาที่ตกลงซื้อหรือจ้าง,รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก\n"
            + "ซื้อยา,66017000005,500,ร้าน ก\n"
            + "ซื้อยา,66017000005,700,ร้าน ข\n";
    var first = run(Files.writeString(site.resolve("form.csv"), form));
    assertTrue(first.written());
    assertEquals(2, first.rows().size());

    var copy = Files.copy(first.file(), site.resolve("published.csv"));
    var again = run(copy);
    assertEquals(2, again.counts().unchanged());
    assertFalse(again.written());
  }

  @Test
  void whatWasCorrectedIsNotBroughtBackByAnOldFile() throws IOException {
    run("ก,คัดเลือก,21500,ร้าน ก,1 ธ.ค. 65", "ข,คัดเลือก,700,ร้าน ข,1 ธ.ค. 65");
    var table = site.resolve("content/data/procurement/2566.csv");
    Files.writeString(table, Files.readString(table).replace("21500", "21900"));
    var corrections = site.resolve("content/data/corrections/corrections.csv");
    Files.createDirectories(corrections.getParent());
    Files.writeString(
        corrections,
        "number,published_on,dataset,row_key,column,was,now,reason_th\n"
            + "1,2023-01-01,procurement,๒๕๖๖ / 1,agreed_price_thb,\"21,500.00\",21900.00,พิมพ์ผิด\n");

    var again = run("ก,คัดเลือก,21500,ร้าน ก,1 ธ.ค. 65", "ข,คัดเลือก,800,ร้าน ข,1 ธ.ค. 65");

    assertEquals(1, args(again, Rule.IMPORT_CORRECTED).size());
    assertEquals(1, args(again, Rule.IMPORT_CHANGED).size());
    assertTrue(Files.readString(table).contains("21900"));
    assertFalse(Files.readString(table).contains("21500"));
  }

  @ParameterizedTest
  @CsvSource({"2566/1, 1", "2566/2, 0", "2565/1, 0"})
  void aCorrectionIsOfOneRowOfOneYear(String row, int kept) throws IOException {
    run("ก,คัดเลือก,21900,ร้าน ก,1 ธ.ค. 65", "ข,คัดเลือก,700,ร้าน ข,1 ธ.ค. 65");
    var corrections = site.resolve("content/data/corrections/corrections.csv");
    Files.createDirectories(corrections.getParent());
    Files.writeString(
        corrections,
        "number,published_on,dataset,row_key,column,was,now,reason_th\n1,2023-01-01,procurement,"
            + row
            + ",agreed_price_thb,21500,21900,พิมพ์ผิด\n");

    var again = run("ก,คัดเลือก,21500,ร้าน ก,1 ธ.ค. 65");

    assertEquals(kept, args(again, Rule.IMPORT_CORRECTED).size());
    assertEquals(1 - kept, args(again, Rule.IMPORT_CHANGED).size());
  }

  @Test
  void correctionsThatAreAWorkbookAreRead() throws IOException {
    run("ก,คัดเลือก,21900,ร้าน ก,1 ธ.ค. 65");
    var corrections = site.resolve("content/data/corrections/corrections.xlsx");
    Files.createDirectories(corrections.getParent());
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(corrections)) {
      var sheet = workbook.createSheet();
      var lines =
          List.of(
              "number,published_on,dataset,row_key,column,was,now,reason_th",
              "1,2023-01-01,procurement,2566/1,agreed_price_thb,21500,21900,พิมพ์ผิด");
      for (var line : lines) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var cell : line.split(",")) {
          row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
      }
      workbook.write(out);
    }

    var again = run("ก,คัดเลือก,21500,ร้าน ก,1 ธ.ค. 65");

    assertEquals(1, args(again, Rule.IMPORT_CORRECTED).size());
    assertEquals(0, args(again, Rule.IMPORT_CHANGED).size());
  }
}
