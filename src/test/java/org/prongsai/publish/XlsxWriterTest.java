package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;

class XlsxWriterTest {

  private final Dataset dataset = MadeTable.dataset();

  @Test
  void anotherLibraryReadsTheValuesOfTheRows() throws IOException {
    try (var workbook = poi(bytes(MadeTable.rows()))) {
      assertEquals(expected(MadeTable.rows()), texts(workbook.getSheet("data")));
    }
  }

  @Test
  void cellsHaveTheTypesOfTheirColumns() throws IOException {
    try (var workbook = poi(bytes(MadeTable.rows()))) {
      var row = workbook.getSheet("data").getRow(1);
      assertEquals(
          List.of(
              CellType.NUMERIC,
              CellType.STRING,
              CellType.STRING,
              CellType.NUMERIC,
              CellType.NUMERIC,
              CellType.BOOLEAN,
              CellType.STRING),
          cells(row).stream().map(Cell::getCellType).toList());
      assertEquals(
          List.of("0", "@", "General", "#,##0.00", "yyyy-mm-dd", "General", "@"),
          cells(row).stream().map(cell -> cell.getCellStyle().getDataFormatString()).toList());
      assertTrue(DateUtil.isCellDateFormatted(row.getCell(4)));
    }
  }

  @Test
  void whatASpreadsheetWouldChangeIsText() throws IOException {
    try (var workbook = poi(bytes(MadeTable.rows()))) {
      var sheet = workbook.getSheet("data");
      assertEquals("1900-02-28", sheet.getRow(2).getCell(4).getStringCellValue());
      assertEquals("12345678901234567.89", sheet.getRow(3).getCell(3).getStringCellValue());
      assertEquals(CellType.STRING, sheet.getRow(2).getCell(2).getCellType(), "=1+1 is no formula");
    }
  }

  @Test
  void theHeaderIsBoldFrozenAndFiltered() throws IOException {
    try (var workbook = poi(bytes(MadeTable.rows()))) {
      var sheet = workbook.getSheet("data");
      assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
      assertEquals("A1:G6", sheet.getCTWorksheet().getAutoFilter().getRef());
    }
  }

  @Test
  void aSheetDescribesTheColumnsInBothLanguages() throws IOException {
    try (var workbook = poi(bytes(MadeTable.rows()))) {
      var lines = texts(workbook.getSheet("columns"));
      assertEquals(1 + dataset.fields().size(), lines.size());
      assertEquals(
          List.of(
              "amount",
              "ชื่อ amount",
              "Name of amount",
              "number",
              "บาท",
              "baht",
              "",
              "คำอธิบาย amount",
              "Meaning of amount"),
          lines.get(4));
      assertEquals("specific = เฉพาะเจาะจง / Specific", lines.get(7).get(6));
    }
  }

  @Test
  void theSameRowsGiveTheSameBytesLater() throws Exception {
    var first = bytes(MadeTable.rows());
    Thread.sleep(2_100); // archives count time in steps of two seconds
    assertArrayEquals(first, bytes(MadeTable.rows()));
    try (var workbook = poi(first)) {
      assertNull(workbook.getProperties().getCoreProperties().getCreated());
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertEquals("1980-02-01T00:00", part.getTimeLocal().toString(), part.getName());
      }
    }
  }

  @Test
  void aTableBeyondASheetGoesOnInTheNext() throws IOException {
    var out = new ByteArrayOutputStream();
    new XlsxWriter(4).write(dataset, MadeTable.rows(7), out);
    try (var workbook = poi(out.toByteArray())) {
      var names = new ArrayList<String>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertEquals(List.of("data", "data-2", "data-3", "columns"), names);
      assertEquals(
          expected(MadeTable.rows(7)).subList(4, 7),
          texts(workbook.getSheet("data-2")).subList(1, 4));
      assertEquals(2, texts(workbook.getSheet("data-3")).size());
    }
  }

  @Test
  void manyRowsAreWrittenInBlocks() throws IOException {
    var rows = MadeTable.rows(1_203);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(rows)))) {
      var read = workbook.getFirstSheet().read();
      assertEquals(rows.size() + 1, read.size());
      for (int i = 0; i < rows.size(); i++) {
        assertEquals(i + 1, read.get(i + 1).getCellAsNumber(0).orElseThrow().intValue());
      }
    }
  }

  @Test
  void noRowsMakeASheetWithAHeader() throws IOException {
    try (var workbook = poi(bytes(List.of()))) {
      assertEquals(expected(List.of()), texts(workbook.getSheet("data")));
    }
  }

  @Test
  void aFullDiskIsSaidAndEndsTheWriting() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    var writer = new XlsxWriter();
    var failure =
        assertThrows(IOException.class, () -> writer.write(dataset, MadeTable.rows(20_000), full));
    assertEquals("no space left", failure.getMessage());
  }

  private byte[] bytes(List<Row> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    new XlsxWriter().write(dataset, rows, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook poi(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private List<List<String>> expected(List<Row> rows) {
    var names = dataset.fields().stream().map(field -> field.name()).toList();
    var expected = new ArrayList<List<String>>();
    expected.add(names);
    rows.forEach(row -> expected.add(names.stream().map(row::text).toList()));
    return expected;
  }

  private static List<List<String>> texts(XSSFSheet sheet) {
    var rows = new ArrayList<List<String>>();
    int width = sheet.getRow(0).getLastCellNum();
    for (var row : sheet) {
      var texts = new ArrayList<String>();
      for (int i = 0; i < width; i++) {
        texts.add(row.getCell(i) == null ? "" : text(row.getCell(i)));
      }
      rows.add(texts);
    }
    return rows;
  }

  private static List<Cell> cells(org.apache.poi.ss.usermodel.Row row) {
    var cells = new ArrayList<Cell>();
    row.forEach(cells::add);
    return cells;
  }

  private static String text(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
              : new DataFormatter(Locale.ROOT).formatCellValue(cell).replace(",", "");
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      default -> cell.getStringCellValue();
    };
  }
}
