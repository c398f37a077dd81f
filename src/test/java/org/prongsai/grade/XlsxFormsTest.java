package org.prongsai.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs than POI write, and what none should. */
class XlsxFormsTest {

  private static final String FILE = "o17.xlsx";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String CELL = "<c r=\"B2\" t=\"n\" s=\"0\"><v>1.0</v></c>";
  private static final List<String> DAMAGED = List.of("unreadable", "damaged at '': zip (1)");

  private static byte[] sheet() {
    return Sheets.xlsx()
        .sheet("Sheet1")
        .row("ที่", "จำนวน", "วันที่")
        .row("ก", 1, LocalDate.of(2024, 1, 1))
        .row("ข", 2, LocalDate.of(2024, 2, 1))
        .bytes();
  }

  /** The grade with another cell in place of B2. */
  private static List<String> withCell(String cell) throws IOException {
    return Graded.of(FILE, Zips.with(sheet(), SHEET, CELL, cell));
  }

  @Test
  void readsTextInTheCellItself() throws IOException {
    assertEquals(
        List.of(
            "spreadsheet",
            "thai-digits at 'Sheet1!B2': ๑๒ (1)",
            "numbers-as-text at 'Sheet1!B2': ๑๒ (1)"),
        withCell(
            "<c r=\"B2\" t=\"inlineStr\"><is><r><t>๑</t></r><r><t>๒</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"));
  }

  @Test
  void readsDatesWrittenAsSuchAndValuesOfNoNumber() throws IOException {
    assertEquals(
        List.of("spreadsheet"), withCell("<c r=\"B2\" t=\"d\"><v>2024-01-01T00:00:00</v></c>"));
    assertEquals(List.of("spreadsheet"), withCell("<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"));
    assertEquals(List.of("spreadsheet"), withCell("<c r=\"B2\" t=\"b\"><v>1</v></c>"));
    assertEquals(List.of("spreadsheet"), withCell("<c r=\"B2\" s=\"1\"/>"));
  }

  @Test
  void countsCellsThatDoNotSayWhereTheyStand() throws IOException {
    var bytes = Zips.with(sheet(), SHEET, CELL, "<c t=\"str\"><f>TEXT(1,\"0\")</f><v>1</v></c>");
    bytes = Zips.with(bytes, SHEET, "<row r=\"2\">", "<row>");
    bytes = Zips.with(bytes, SHEET, " r=\"A2\"", "");
    bytes = Zips.with(bytes, SHEET, " r=\"C2\"", "");

    assertEquals(
        List.of("spreadsheet", "numbers-as-text at 'Sheet1!B2': 1 (1)"), Graded.of(FILE, bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date1904=\"false\"", "date1904=\"1\""})
  void knowsFromWhenDaysAreCounted(String setting) throws IOException {
    var typed2567 =
        Sheets.xlsx().sheet("Sheet1").row("วันที่").row(LocalDate.of(2567, 1, 1)).bytes();
    var bytes = Zips.with(typed2567, WORKBOOK, "date1904=\"false\"", setting);
    var shown = setting.contains("1904=\"1") ? "2571-01-02" : "2567-01-01";

    assertEquals(
        List.of("spreadsheet", "be-dates at 'Sheet1!A2': " + shown + " (1)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void doesNotLookIntoTheFormsItCannotRead() throws IOException {
    var headless = Sheets.xlsx().sheet("Sheet1").row(1, 2).bytes();
    var strict =
        Zips.with(
            headless,
            "_rels/.rels",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");
    var binary =
        Zips.with(
            headless,
            "[Content_Types].xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.binary.macroEnabled.main");

    assertEquals(List.of("spreadsheet"), Graded.of(FILE, strict));
    assertEquals(List.of("spreadsheet"), Graded.of("o17.xlsb", binary));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"ZZZZZ1\"><v>1</v></c>",
        "<c r=\"?\"><v>1</v></c>",
        "<c r=\"B2\"><v>one</v></c>",
        "<c r=\"B2\" t=\"s\"><v>-1</v></c>",
        "<c r=\"B2\" s=\"x\"><v>1</v></c>",
        "<c r=\"B2\"><v>1</v>"
      })
  void takesCellsThatNoProgramWritesForDamage(String cell) throws IOException {
    assertEquals(DAMAGED, withCell(cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZ1:A2", "nowhere", "", "B3:A2"})
  void takesRangesThatNoProgramWritesForDamage(String range) throws IOException {
    var end = "</sheetData>";
    var bytes =
        Zips.with(
            sheet(),
            SHEET,
            end,
            end + "<mergeCells><mergeCell ref=\"" + range + "\"/></mergeCells>");

    assertEquals(DAMAGED, Graded.of(FILE, bytes));
  }

  @Test
  void namesWholeRowsThatAreJoined() throws IOException {
    var end = "</sheetData>";
    var bytes =
        Zips.with(sheet(), SHEET, end, end + "<mergeCells><mergeCell ref=\"2:3\"/></mergeCells>");

    assertEquals(
        List.of("spreadsheet", "merged-cells at 'Sheet1!2:3':  (1)"), Graded.of(FILE, bytes));
  }
}
