package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/** Plans whose columns are the months of the year. */
class MonthColumnsTest {

  private static final List<String> MONTHS =
      List.of("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.");

  @TempDir private Path site;

  /** A form with merged headings, the months in a second row below their year. */
  private ImportResult run(String november, String january) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      var first = sheet.createRow(0);
      var second = sheet.createRow(1);
      var headings = List.of("ที่", "โครงการ", "รายละเอียด", "งบประมาณ (บาท)", "หน่วยงานรับผิดชอบ");
      for (int i = 0; i < headings.size(); i++) {
        first.createCell(i).setCellValue(headings.get(i));
        sheet.addMergedRegion(new CellRangeAddress(0, 1, i, i));
      }
      first.createCell(5).setCellValue("พ.ศ. 2566");
      first.createCell(8).setCellValue("พ.ศ. 2567");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 5, 7));
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 8, 10));
      for (int i = 0; i < MONTHS.size(); i++) {
        second.createCell(5 + i).setCellValue(MONTHS.get(i));
      }
      var row = sheet.createRow(2);
      var values = List.of("1", "ทำถนน", "ยาว 100 เมตร", "300000", "กองช่าง");
      for (int i = 0; i < values.size(); i++) {
        row.createCell(i).setCellValue(values.get(i));
      }
      row.createCell(6).setCellValue(november);
      row.createCell(8).setCellValue(january);
      book.write(out);
      var file = Files.write(site.resolve("a.xlsx"), out.toByteArray());
      return new OfficeImport(
              ImportKind.PERFORMANCE, site, new FiscalYear(2567), ColumnChoices.NONE)
          .run(List.of(file), true);
    }
  }

  @Test
  void marksAreTheFirstAndTheLastMonth() throws IOException {
    var row = run("/", "✓").rows().get(0);

    assertEquals("ทำถนน", row.text("project_th"));
    assertEquals("300000.00", row.text("budget_thb"));
    assertEquals("2023-11-01", row.text("start_date"));
    assertEquals("2024-01-31", row.text("end_date"));
  }

  @Test
  void amountsBelowMonthsAreOneQuestion() throws IOException {
    var errors =
        run("25,000", "275,000").problems().sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> problem.rule().id() + " " + problem.args())
            .toList();

    assertEquals(List.of("import-column-unknown [พ.ย., ม.ค., \"25,000\"]"), errors);
  }
}
