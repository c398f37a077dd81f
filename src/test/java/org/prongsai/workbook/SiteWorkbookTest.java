package org.prongsai.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.read.table.FormExamples;
import org.prongsai.read.table.RawCell;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.ExampleRow;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.cell.CellParser;

class SiteWorkbookTest {

  private static final List<Dataset> DATASETS =
      Stream.of("agency", "ita-tool-scores", "ita-indicator-scores", "procurement-bids")
          .map(id -> new DatasetParser(new Problems()).parse(id, SourceReader.shipped(id), false))
          .toList();
  private static final SiteWorkbook BOOK =
      new SiteWorkbook(
          DATASETS, List.of(new CatalogueReader().readAll().get(new FiscalYear(2567))), false);

  /** What an officer copies from the example row is taken, and nothing that is asked is missing. */
  @Test
  void theExampleRowOfEverySheetIsOneThatItsColumnsTake() {
    int sheets = 0;
    for (var id : SourceReader.SHIPPED) {
      var dataset = dataset(id);
      if (!SiteWorkbook.isFilledIn(dataset)) {
        continue;
      }
      sheets++;
      var examples = FormExamples.of(id);
      assertTrue(dataset.yearly() || !examples.isEmpty(), id);
      for (var field : dataset.fields()) {
        var example = examples.getOrDefault(field.name(), "");
        // The mark of the example stands in the first column.
        boolean isMarked = field.equals(first(dataset));
        assertTrue(
            isMarked || !field.isExpectedInInput() || !example.isEmpty(),
            () -> id + " has no example of " + field.name());
        var cell =
            new RawCell(example, Location.ofCell("f", 4, 1, 4, field.name()), RawCell.Kind.TEXT);
        var problems = new Problems();
        var value = new CellParser().parse(field, cell, problems);
        assertEquals(!example.isEmpty(), value.isPresent(), id + " " + field.name());
        assertFalse(problems.hasErrors(), () -> id + " " + problems.summaries());
      }
    }
    assertTrue(sheets > DATASETS.size());
  }

  private static Field first(Dataset dataset) {
    return dataset
        .field(Dataset.FISCAL_YEAR)
        .orElseGet(
            () ->
                dataset.fields().stream()
                    .filter(field -> field.origin() == Field.Origin.KEY || field.isGiven())
                    .findFirst()
                    .orElseThrow());
  }

  private static Dataset dataset(String id) {
    return new DatasetParser(new Problems()).parse(id, SourceReader.shipped(id), false);
  }

  @Test
  void hasASheetForEachDatasetThatPeopleFillIn() throws IOException {
    try (var workbook = made(Map.of())) {
      var names =
          Stream.iterate(0, i -> i < workbook.getNumberOfSheets(), i -> i + 1)
              .map(workbook::getSheetName)
              .toList();

      assertEquals(
          List.of(
              "คำอธิบาย",
              "คะแนนรายเครื่องมือ",
              "คะแนนรายตัวชี้วัด",
              "ผู้เสนอราคาในการจัดซื้อจัดจ้าง",
              "รายการให้เลือก"),
          names);
      assertTrue(workbook.isSheetHidden(4));
      var links =
          workbook.getSheetAt(0).getHyperlinkList().stream().map(XSSFHyperlink::getLocation);
      assertEquals(List.of("'คะแนนรายเครื่องมือ'!A1"), links.limit(1).toList());
    }
  }

  @Test
  void headingsAreThaiAndLockedAndNothingElseIs() throws IOException {
    try (var workbook = made(Map.of())) {
      var sheet = workbook.getSheet("คะแนนรายเครื่องมือ");

      assertEquals("คะแนนรายเครื่องมือ [ita-tool-scores]", text(sheet, 0, 0));
      assertEquals(
          List.of("ปีงบประมาณ", "เครื่องมือ", "ส่วน", "คะแนน", "สถานะคะแนน"),
          texts(sheet.getRow(1)));
      assertTrue(sheet.getProtect() && !sheet.isDeleteRowsLocked() && !sheet.isSortLocked());
      assertEquals(null, sheet.getCTWorksheet().getSheetProtection().xgetPassword());
      assertTrue(sheet.getRow(1).getCell(1).getCellStyle().getLocked());
      assertFalse(sheet.getRow(1).getCell(1).getCellComment().getString().toString().isBlank());
      assertEquals(ExampleRow.NOTES, text(sheet, 2, 0));
      assertEquals(ExampleRow.MARK, text(sheet, 3, 0));
      assertFalse(sheet.getRow(3).getCell(0).getCellStyle().getLocked());
      for (int column : List.of(0, 4, 5, 16_383)) {
        assertFalse(sheet.getColumnStyle(column).getLocked(), "column " + column);
      }
      assertEquals(2, sheet.getPaneInformation().getHorizontalSplitPosition());
    }
  }

  @Test
  void offersTheWordsOfClosedListsAndTheCodesOfTheYear() throws IOException {
    try (var workbook = made(Map.of())) {
      var lists = new TreeMap<String, String>();
      for (var name : List.of("คะแนนรายตัวชี้วัด", "ผู้เสนอราคาในการจัดซื้อจัดจ้าง")) {
        lists.putAll(lists(workbook.getSheet(name)));
      }

      assertEquals("2565 2566 2567 2568 2569", lists.get("ปีงบประมาณ"));
      assertEquals("1 2 3 4 5 6 7 8 9 10", lists.get("ตัวชี้วัด"));
      assertTrue(lists.get("สถานะคะแนน").startsWith("เอกสารระบุ "), lists.toString());
      assertEquals("ใช่ ไม่ใช่", lists.get("ได้รับการคัดเลือก"));
    }
  }

  @Test
  void writesNumbersAsNumbersAndAllElseAsItWasTyped() throws IOException {
    var row =
        Map.of(
            "fiscal_year_be", "2567",
            "tool", "EIT",
            "score", "80.50",
            "status", "stated",
            "remark", "ของเรา",
            "part", "๑");
    try (var workbook = made(Map.of("ita-tool-scores", SheetRows.of(List.of(row))))) {
      var sheet = workbook.getSheet("คะแนนรายเครื่องมือ");

      assertEquals("ของเรา", text(sheet, 4, 5));
      assertEquals("remark", text(sheet, 1, 5));
      assertEquals(CellType.NUMERIC, sheet.getRow(4).getCell(3).getCellType());
      assertEquals("#,##0.00", sheet.getRow(4).getCell(3).getCellStyle().getDataFormatString());
      assertEquals("๑", text(sheet, 4, 2));
      assertEquals("เอกสารระบุ", text(sheet, 4, 4));
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(Map.of()), bytes(Map.of()));
  }

  private static byte[] bytes(Map<String, SheetRows> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    BOOK.write(out, rows);
    return out.toByteArray();
  }

  private static XSSFWorkbook made(Map<String, SheetRows> rows) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(rows)));
  }

  /** What may be chosen, by the headings of the columns. */
  private static Map<String, String> lists(XSSFSheet sheet) {
    var lists = new TreeMap<String, String>();
    for (var validation : sheet.getDataValidations()) {
      var constraint = validation.getValidationConstraint();
      assertEquals(DataValidationConstraint.ValidationType.LIST, constraint.getValidationType());
      var cells = validation.getRegions().getCellRangeAddresses()[0];
      assertEquals(4, cells.getFirstRow());
      var workbook = sheet.getWorkbook();
      var area = new AreaReference(constraint.getFormula1(), workbook.getSpreadsheetVersion());
      var values =
          Stream.of(area.getAllReferencedCells())
              .map(at -> workbook.getSheet(at.getSheetName()).getRow(at.getRow()))
              .toList();
      int column = area.getFirstCell().getCol();
      lists.put(
          text(sheet, 1, cells.getFirstColumn()),
          String.join(
              " ",
              values.stream()
                  .map(r -> r.getCell(column).toString().replaceFirst("\\.0$", ""))
                  .toList()));
    }
    return lists;
  }

  private static List<String> texts(Row row) {
    return Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
        .map(i -> row.getCell(i).getStringCellValue())
        .toList();
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }
}
