package org.prongsai.importer.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.prongsai.importer.MadeFiles;
import org.prongsai.importer.SheetImport;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.read.SourceReader;
import org.prongsai.read.table.RawCell;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;

/** A formula whose result nobody computed is no zero. */
class FormulaResultTest {

  private static final List<String> HEADER =
      List.of("รายการ", "วงเงินที่จะซื้อหรือจ้าง", "วิธีซื้อหรือจ้าง");

  /** A workbook whose formulas are without results but for the first one. */
  private static byte[] workbook() throws IOException {
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("ต.ค.");
      var lines = List.of(HEADER, List.of("ก", "", "คัดเลือก"), List.of("ข", "", "คัดเลือก"));
      for (int i = 0; i < lines.size(); i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < HEADER.size(); j++) {
          row.createCell(j).setCellValue(lines.get(i).get(j));
        }
      }
      sheet.getRow(1).createCell(1).setCellFormula("1000*1.07");
      sheet.getRow(1).getCell(1).setCellValue(1070);
      sheet.getRow(2).createCell(1).setCellFormula("17000*1.07");
      var total = sheet.createRow(3);
      total.createCell(0).setCellValue("รวม");
      total.createCell(1).setCellFormula("SUM(B2:B3)");
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void aFormulaWithoutAResultIsReportedAndATotalIsNotCompared() throws IOException {
    var problems = new Problems();
    var dataset =
        new DatasetParser(new Problems())
            .parse("procurement", SourceReader.shipped("procurement"), false);
    var read =
        new SheetImport(
                ImportKind.PROCUREMENT, dataset, new FiscalYear(2566), ColumnChoices.NONE, problems)
            .read(MadeFiles.sheets("a.xlsx", workbook()));

    var rows = read.get(0).rows();
    assertEquals(2, rows.size());
    assertEquals("1070.00", rows.get(0).row().text("budget_amount_thb"));
    assertEquals("", rows.get(1).row().text("budget_amount_thb"));
    var errors = problems.sorted().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    assertEquals(1, errors.size());
    assertEquals(Rule.CELL_IS_ERROR, errors.get(0).rule());
    assertEquals("B3", errors.get(0).location().cell());
    assertEquals(List.of("=17000*1.07"), errors.get(0).args());
    assertFalse(
        problems.sorted().stream().anyMatch(p -> p.rule().equals(Rule.IMPORT_TOTAL_DIFFERS)));
  }

  /** What a cell with a formula is read as, its stored type and result being these. */
  private static OfficeCell formula(STCellType.Enum type, String result) throws IOException {
    try (var book = new XSSFWorkbook()) {
      var cell = book.createSheet("ต.ค.").createRow(0).createCell(0);
      cell.setCellFormula("100*50");
      cell.getCTCell().setT(type);
      cell.getCTCell().setV(result);
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      var sheets = MadeFiles.sheets("a.xlsx", bytes.toByteArray());
      return sheets.isEmpty() ? OfficeCell.EMPTY : sheets.get(0).rows().get(0).cell(0);
    }
  }

  @Test
  void anEmptyResultIsNoneUnlessItIsText() throws IOException {
    assertEquals(new OfficeCell("=100*50", RawCell.Kind.TEXT, true), formula(STCellType.N, ""));
    assertEquals(OfficeCell.EMPTY, formula(STCellType.STR, ""));
    assertEquals("5000", formula(STCellType.N, "5000").text());
  }
}
