package org.prongsai.importer.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.prongsai.importer.MadeFiles;

/** A workbook costs what is in it, not how far it was coloured. */
class WorkbookSheetsTest {

  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;

  private static byte[] workbook(int formattedRows) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      var style = book.createCellStyle();
      style.setWrapText(true);
      sheet.createRow(0).createCell(0).setCellValue("ก");
      var second = sheet.createRow(1);
      second.createCell(0).setCellValue(5);
      second.createCell(1).setCellFormula("A2*2");
      second.createCell(LAST_COLUMN).setCellStyle(style);
      for (int i = 2; i < formattedRows; i++) {
        var row = sheet.createRow(i);
        for (int column = 0; column < 12; column++) {
          row.createCell(column).setCellStyle(style);
        }
      }
      sheet.createRow(LAST_ROW).createCell(3).setCellStyle(style);
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void aFormattedCellInTheLastRowCostsNothing() throws IOException {
    var bytes = workbook(20_000);

    var sheets =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MadeFiles.sheets("a.xlsx", bytes));

    assertEquals(2, sheets.get(0).rows().size());
    assertEquals(2, sheets.get(0).width());
    assertEquals("5", sheets.get(0).rows().get(1).cell(0).text());
    assertTrue(sheets.get(0).rows().get(1).cell(1).isError(), "a formula stays one");
  }

  @Test
  void aWorkbookIsReadWhoseSizesStandBehindItsParts() throws IOException {
    var out = new ByteArrayOutputStream();
    // So are those that this program publishes.
    try (var book = new Workbook(out, "test", "1.0")) {
      book.newWorksheet("Sheet1").value(0, 0, "ก");
    }
    var sheets = MadeFiles.sheets("a.xlsx", out.toByteArray());
    assertEquals("ก", sheets.get(0).rows().get(0).cell(0).text());
  }

  @Test
  void aFilledRowFarBelowKeepsItsNumber() throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      book.createSheet().createRow(LAST_ROW).createCell(1).setCellValue("x");
      book.write(out);

      var sheet = MadeFiles.sheets("a.xlsx", out.toByteArray()).get(0);

      assertEquals(List.of(LAST_ROW + 1), sheet.rows().stream().map(OfficeRow::row).toList());
    }
  }

  @Test
  void strictOpenXmlIsReadAsTheUsualForm() throws IOException {
    var strict = strict(workbook(0));

    var sheets = MadeFiles.sheets("a.xlsx", strict);

    assertEquals(List.of("ก"), sheets.get(0).rows().get(0).texts());
  }

  /** The same workbook in the names of the strict form. */
  private static byte[] strict(byte[] usual) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(usual));
        var zip = new ZipOutputStream(out)) {
      for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        zip.write(
            text.replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/",
                    "http://purl.oclc.org/ooxml/spreadsheetml/")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
