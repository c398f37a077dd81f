package org.prongsai.importer.table;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;
import org.prongsai.workbook.SheetRows;
import org.prongsai.workbook.SiteWorkbook;

class SiteTablesTest {

  private static final FiscalYear YEAR = new FiscalYear(2568);
  private static final Dataset EVIDENCE =
      new DatasetParser(new Problems())
          .parse("oit-evidence", SourceReader.shipped("oit-evidence"), false);
  private static final String SHEET = "หลักฐานการเปิดเผยข้อมูล";

  @TempDir private Path site;
  private Path file;
  private final Problems problems = new Problems();

  @BeforeEach
  void makesAWorkbookOfTwoYears() throws IOException {
    file = site.resolve("content/workbook.xlsx");
    var rows =
        List.of(row("2568", "o1", "แผน"), row("2567", "o1", "แผนเก่า"), row("2568", "o2", "ข่าว"));
    Files.createDirectories(file.getParent());
    Files.write(
        file,
        new SiteWorkbook(List.of(EVIDENCE), List.of(), false)
            .bytes(Map.of(EVIDENCE.id(), SheetRows.of(rows))));
  }

  private static Map<String, String> row(String year, String item, String title) {
    return Map.of(
        "fiscal_year_be", year,
        "item", item,
        "sequence", "1",
        "title_th", title,
        "url", "https://example.go.th/" + item);
  }

  @Test
  void readsTheRowsOfItsYearAndAddsBelowAllOthers() throws IOException {
    note("ของกองคลัง");
    var tables = new SiteTables(site);
    var table = tables.table(EVIDENCE, YEAR);
    var rows = new ArrayList<>(table.read(problems));
    assertEquals(List.of("แผน", "ข่าว"), titles(rows));
    assertEquals("content/workbook.xlsx › " + SHEET, table.name());

    rows.set(0, rows.get(0).with("title_th", "แผนใหม่"));
    rows.add(
        Row.of(YEAR)
            .with("item", "o3")
            .with("sequence", new Value.Whole(1))
            .with("title_th", "กิจกรรม"));
    assertTrue(table.write(rows));
    assertTrue(tables.save(problems), problems.summaries().toString());

    assertEquals(List.of("แผนใหม่", "ข่าว", "กิจกรรม"), titles(read(YEAR)));
    assertEquals(List.of("แผนเก่า"), titles(read(new FiscalYear(2567))));
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      var sheet = workbook.getSheet(SHEET);
      assertEquals("o3", text(sheet, 7, 1));
      assertFalse(sheet.getRow(7).getCell(1).getCellStyle().getLocked());
      assertEquals("ของกองคลัง", text(workbook.getSheet("คำอธิบาย"), 300, 0));
      assertTrue(sheet.getProtect());
    }
  }

  @Test
  void rowsThatAreGoneLeaveEmptyOnes() {
    var tables = new SiteTables(site);
    var table = tables.table(EVIDENCE, YEAR);
    var rows = table.read(problems);

    assertTrue(table.write(rows.subList(1, 2)));
    assertTrue(tables.save(problems));

    assertEquals(List.of("ข่าว"), titles(read(YEAR)));
    assertEquals(List.of("แผนเก่า"), titles(read(new FiscalYear(2567))));
  }

  @Test
  void theSameRowsChangeNothing() throws IOException {
    var before = Files.readAllBytes(file);
    var tables = new SiteTables(site);
    var table = tables.table(EVIDENCE, YEAR);

    assertFalse(table.write(table.read(problems)));
    assertTrue(tables.save(problems));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aWorkbookThatIsOpenOrWasChangedIsNotWrittenTo() throws IOException {
    var tables = new SiteTables(site);
    var table = tables.table(EVIDENCE, YEAR);
    table.write(table.read(problems).subList(0, 1));
    note("ระหว่างนั้น");
    var before = Files.readAllBytes(file);

    assertFalse(tables.save(problems));
    Files.writeString(file.resolveSibling("~$workbook.xlsx"), "");
    assertFalse(tables.save(problems));

    assertEquals(
        List.of(
            "content/workbook.xlsx:1:1 import-workbook-changed",
            "content/workbook.xlsx:1:1 import-workbook-open"),
        problems.summaries());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aDatasetInFilesStaysThere() throws IOException {
    var csv = site.resolve("content/data/oit-evidence/2567.csv");
    Files.createDirectories(csv.getParent());
    Files.writeString(csv, "item,sequence,title_th,url\n");

    var table = new SiteTables(site).table(EVIDENCE, YEAR);

    assertEquals("content/data/oit-evidence/2568.csv", table.name());
  }

  @Test
  void aWorkbookWithoutTheSheetGetsOne() throws IOException {
    Files.write(file, new SiteWorkbook(List.of(), List.of(), false).bytes(Map.of()));
    var tables = new SiteTables(site);
    var table = tables.table(EVIDENCE, YEAR);
    assertEquals(List.of(), table.read(problems));

    table.write(List.of(Row.of(YEAR).with("item", "o1").with("title_th", "แผน")));
    assertTrue(tables.save(problems));

    assertEquals(List.of("แผน"), titles(read(YEAR)));
  }

  @Test
  void readsTheDescriptorsOnceAndNoEvidence() throws IOException {
    var own = site.resolve("content/data/visits/dataset.yml");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "id: visits\nyearly: true\n");
    // It would take minutes to read, and has no size on the disk.
    var evidence = site.resolve("content/files/2568/o1/scan.pdf");
    Files.createDirectories(evidence.getParent());
    try (var channel = Files.newByteChannel(evidence, Set.of(CREATE_NEW, WRITE, SPARSE))) {
      channel.position(1L << 37).write(ByteBuffer.wrap(new byte[1]));
    }

    var tables = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new SiteTables(site));
    assertEquals(1, tables.datasets().stream().filter(set -> set.id().equals("visits")).count());
    Files.delete(own);
    assertEquals(1, tables.datasets().stream().filter(set -> set.id().equals("visits")).count());
  }

  private List<Row> read(FiscalYear year) {
    var rows = new SiteTables(site).table(EVIDENCE, year).read(problems);
    assertEquals(List.of(), problems.summaries());
    return rows;
  }

  private static List<String> titles(List<Row> rows) {
    return rows.stream().map(row -> row.text("title_th")).toList();
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }

  /** Writes what is no data beside a row. */
  private void note(String text) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        var out = Files.newOutputStream(file)) {
      var sheet = workbook.getSheet("คำอธิบาย");
      sheet.createRow(300).createCell(0).setCellValue(text);
      workbook.write(out);
    }
  }
}
