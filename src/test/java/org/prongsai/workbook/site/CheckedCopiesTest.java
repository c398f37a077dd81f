package org.prongsai.workbook.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.workbook.SheetRows;
import org.prongsai.workbook.SiteWorkbook;

class CheckedCopiesTest {

  private static final Dataset SCORES =
      new DatasetParser(new Problems())
          .parse("ita-tool-scores", SourceReader.shipped("ita-tool-scores"), false);
  private static final String SHEET = "คะแนนรายเครื่องมือ";
  private static final String PLACE = "content/workbook.xlsx › " + SHEET;
  private static final String CSV = "content/data/ita-results/2567.csv";

  @TempDir private Path site;
  private Path workbook;
  private final Problems problems = new Problems();

  @BeforeEach
  void makeAWorkbook() throws IOException {
    workbook = site.resolve("content/workbook.xlsx");
    var row = Map.of("fiscal_year_be", "2567", "tool", "EIT", "score", "91.5");
    Files.createDirectories(workbook.getParent());
    Files.write(
        workbook,
        new SiteWorkbook(List.of(SCORES), List.of(), false)
            .bytes(Map.of(SCORES.id(), SheetRows.of(List.of(row)))));
  }

  @Test
  void marksACellWithACommentAndAColourAndKeepsItsFormat() throws IOException {
    var before = Files.readAllBytes(workbook);
    problems.add(Rule.CELL_NOT_A_NUMBER, Location.ofCell(PLACE, 5, 4, 5, "score"), "เก้าสิบ");

    var written = write();

    assertArrayEquals(before, Files.readAllBytes(workbook));
    assertEquals(List.of(site.resolve("checked/workbook-checked.xlsx")), written);
    try (var copy = open(written.get(0))) {
      var sheet = copy.getSheet(SHEET);
      var cell = sheet.getRow(4).getCell(3);
      assertTrue(
          cell.getCellComment().getString().getString().contains("\"เก้าสิบ\" ไม่ใช่ตัวเลข"));
      assertEquals("#,##0.00", cell.getCellStyle().getDataFormatString());
      assertEquals(List.of("D5"), coloured(sheet));
      assertNull(sheet.getRow(4).getCell(1).getCellComment());
      assertTrue(sheet.getProtect());
    }
  }

  @Test
  void listsEverythingOnTheFirstSheetWithLinksToTheCells() throws IOException {
    problems.add(Rule.CELL_NOT_A_NUMBER, Location.ofCell(PLACE, 5, 4, 5, "score"), "เก้าสิบ");
    problems.add(Rule.CELL_NOT_A_NUMBER, Location.ofCell(CSV, 2, 1, 2, "score"), "สิบ");
    problems.add(Rule.READ_AS, Location.ofCell(PLACE, 5, 1, 5, "fiscal_year_be"), "๒๕๖๗", "2567");

    try (var copy = open(write().get(0))) {
      var list = copy.getSheetAt(0);
      assertEquals("ปัญหาที่พบ", list.getSheetName());
      assertEquals(0, copy.getActiveSheetIndex());
      var rows = rows(list);
      var csv = rows.get(rows.size() - 2);
      var sheet = rows.get(rows.size() - 1);
      assertEquals(List.of("1", "ข้อผิดพลาด", CSV, "A2", "score"), csv.subList(0, 5));
      assertEquals(List.of("2", "ข้อผิดพลาด", PLACE, "D5", "score"), sheet.subList(0, 5));
      assertEquals("\"เก้าสิบ\" ไม่ใช่ตัวเลข", sheet.get(5));
      assertTrue(rows.get(1).get(0).startsWith("ไฟล์ CSV"), rows.toString());
      assertEquals(
          "'" + SHEET + "'!D5",
          list.getRow(list.getLastRowNum()).getCell(3).getHyperlink().getAddress());
    }
  }

  @Test
  void addsToACommentThatIsThereAndTakesItsMarksAwayAgain() throws IOException {
    problems.add(Rule.COLUMN_UNKNOWN, Location.ofCell(PLACE, 2, 4, 2, "score"), "แต้ม", "", "");
    problems.add(Rule.CELL_REQUIRED, Location.ofCell(PLACE, 5, 2, 5, "tool"), "", "tool");
    var marked = write().get(0);
    String note;
    try (var copy = open(marked)) {
      note = comment(copy.getSheet(SHEET), 1, 3);
      assertTrue(note.startsWith("คะแนนเต็ม 100"), note);
      assertTrue(note.contains("แต้ม"), note);
    }

    // Mended in the copy, which takes the workbook's place.
    Files.write(workbook, Files.readAllBytes(marked));
    var again = new CheckedCopies(site, ProblemWords.of("th")).write(new Problems()).files();

    try (var copy = open(again.get(0))) {
      var sheet = copy.getSheet(SHEET);
      assertEquals(note.substring(0, note.indexOf("\n\n")), comment(sheet, 1, 3));
      assertNull(sheet.getRow(4).getCell(1).getCellComment());
      assertEquals(List.of(), coloured(sheet));
      assertEquals(1, copy.getSheetIndex("ปัญหาที่พบ") + 1);
    }
  }

  @Test
  void neverWritesOverACopyThatSomebodyTypedInto() throws IOException {
    var first = write().get(0);
    assertEquals(first, write().get(0));
    Files.write(first, new byte[] {1, 2, 3});

    var second = write().get(0);

    assertEquals(site.resolve("checked/workbook-checked-2.xlsx"), second);
    assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(first));
    assertTrue(CheckedCopies.isOfWorkbook(first) && CheckedCopies.isOfWorkbook(second));
    assertFalse(CheckedCopies.isOfWorkbook(Path.of("checked/ita-tool-scores-2567-checked.xlsx")));
  }

  @Test
  void aTableThatIsAWorkbookGetsACopyOfItsOwn() throws IOException {
    var table = "content/data/ita-tool-scores/2567.xlsx";
    Files.createDirectories(site.resolve(table).getParent());
    Files.move(workbook, site.resolve(table));
    problems.add(Rule.CELL_NOT_A_NUMBER, Location.ofCell(table, 5, 4, 5, "score"), "เก้าสิบ");

    var written = write();

    assertEquals(site.resolve("checked/ita-tool-scores-2567-checked.xlsx"), written.get(1));
    try (var list = open(written.get(0));
        var copy = open(written.get(1))) {
      var link = list.getSheetAt(0).getRow(list.getSheetAt(0).getLastRowNum()).getCell(3);
      assertEquals("ita-tool-scores-2567-checked.xlsx", link.getHyperlink().getAddress());
      assertEquals("ปัญหาที่พบ", copy.getSheetName(0));
    }
  }

  @Test
  void aWorkbookThatCannotBeOpenedIsSaidAndListed() throws IOException {
    Files.writeString(workbook, "no workbook");
    problems.add(Rule.FILE_NOT_READABLE, Location.of("content/workbook.xlsx"), "workbook.xlsx");

    var result = new CheckedCopies(site, ProblemWords.of("th")).write(problems);

    assertEquals(List.of("content/workbook.xlsx"), result.unmarked());
    try (var copy = open(result.files().get(0))) {
      assertFalse(rows(copy.getSheetAt(0)).isEmpty());
    }
  }

  @Test
  void aWorkbookThatTheLibraryCannotMarkIsSaidAndListed() throws IOException {
    var bytes = Files.readAllBytes(workbook);
    try (var made = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var formats = made.getSheet(SHEET).getCTWorksheet().addNewConditionalFormatting();
      formats.setSqref(List.of("A1")); // without a rule
      try (var out = Files.newOutputStream(workbook)) {
        made.write(out);
      }
    }
    problems.add(Rule.CELL_NOT_A_NUMBER, Location.ofCell(PLACE, 5, 4, 5, "score"), "เก้าสิบ");

    var result = new CheckedCopies(site, ProblemWords.of("th")).write(problems);

    assertEquals(List.of("content/workbook.xlsx"), result.unmarked());
    try (var copy = open(result.files().get(0))) {
      assertEquals(1, copy.getNumberOfSheets());
      assertTrue(rows(copy.getSheetAt(0)).toString().contains("เก้าสิบ"));
    }
  }

  @Test
  void linksAmongTheCopiesAreNotFollowed() throws IOException {
    var office = Files.writeString(site.resolve("notes.txt"), "ของสำนักงาน");
    var nowhere = site.resolve("made.xlsx");
    var folder = Files.createDirectories(site.resolve("checked"));
    Files.createSymbolicLink(folder.resolve("workbook-checked.xlsx"), nowhere);
    Files.createSymbolicLink(folder.resolve(".copies"), office);

    assertThrows(UncheckedIOException.class, this::write);

    assertEquals("ของสำนักงาน", Files.readString(office));
    assertFalse(Files.exists(nowhere));
    assertTrue(Files.exists(folder.resolve("workbook-checked-2.xlsx")));
  }

  @Test
  void aFolderOfCopiesThatIsALinkIsLeftAlone() throws IOException {
    var elsewhere = Files.createDirectories(site.resolve("elsewhere"));
    Files.createSymbolicLink(site.resolve("checked"), elsewhere);

    assertThrows(UncheckedIOException.class, this::write);

    assertEquals(0, elsewhere.toFile().list().length);
  }

  private List<Path> write() {
    return new CheckedCopies(site, ProblemWords.of("th")).write(problems).files();
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  private static String comment(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getCellComment().getString().getString();
  }

  private static List<String> coloured(XSSFSheet sheet) {
    var cells = new ArrayList<String>();
    var colours = sheet.getSheetConditionalFormatting();
    for (int i = 0; i < colours.getNumConditionalFormattings(); i++) {
      for (var range : colours.getConditionalFormattingAt(i).getFormattingRanges()) {
        cells.add(range.formatAsString());
      }
    }
    return cells;
  }

  private static List<List<String>> rows(XSSFSheet sheet) {
    var rows = new ArrayList<List<String>>();
    for (var row : sheet) {
      var cells = new ArrayList<String>();
      row.forEach(cell -> cells.add(cell.toString().replaceFirst("\\.0$", "")));
      rows.add(cells);
    }
    return rows;
  }
}
