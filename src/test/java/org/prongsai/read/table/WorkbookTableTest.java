package org.prongsai.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.read.table.TableFiles.cell;
import static org.prongsai.read.table.TableFiles.texts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Location;

class WorkbookTableTest {

  @TempDir private Path site;
  private TableFiles files;

  @BeforeEach
  void openSite() {
    files = new TableFiles(site);
  }

  private static void fill(Worksheet sheet, String... texts) {
    for (int row = 0; row < texts.length; row++) {
      sheet.value(row, 0, texts[row]);
    }
  }

  @Test
  void readsNumbersAsTheyWereTyped() {
    var table =
        files.xlsx(
            book -> {
              var sheet = book.newWorksheet("Sheet1");
              fill(sheet, "a");
              sheet.value(1, 0, 94.66);
              sheet.value(2, 0, 66_109_999_999L);
              sheet.value(3, 0, 0.1 + 0.2);
              sheet.value(4, 0, 100.00);
              sheet.value(5, 0, 6.61E+20);
            });
    assertEquals(
        List.of("94.66", "66109999999", "0.3", "100", "661000000000000000000"),
        texts(table).stream().map(record -> record.get(0)).toList());
    assertEquals(RawCell.Kind.NUMBER, cell(table, 0, "a").kind());
    assertEquals(List.of(), files.reports());
  }

  @Test
  void readsTheStoredTextOfANumberWithoutBinaryNoise() {
    var table =
        files.xlsxOf(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>"
                + "<row r='2'><c r='A2'><v>94.659999999999997</v></c></row>"
                + "<row r='3'><c r='A3'><v>6.6109999999E10</v></c></row>");
    assertEquals(List.of(List.of("94.66"), List.of("66109999999")), texts(table));
  }

  @Test
  void readsDatesByTheirFormat() {
    var table =
        files.xlsx(
            book -> {
              var sheet = book.newWorksheet("Sheet1");
              fill(sheet, "a");
              var formats = List.of("yyyy-mm-dd", "[$-107041E]d mmmm yyyy", "d/m/bbbb", "mm-dd-yy");
              for (int i = 0; i < formats.size(); i++) {
                sheet.value(i + 1, 0, LocalDate.of(2024, 10, 1));
                sheet.style(i + 1, 0).format(formats.get(i)).set();
              }
              sheet.value(5, 0, LocalDateTime.of(2024, 10, 1, 9, 30));
              sheet.style(5, 0).format("yyyy-mm-dd h:mm:ss.000").set();
            });
    assertEquals(
        List.of("2024-10-01", "2024-10-01", "2024-10-01", "2024-10-01", "2024-10-01T09:30"),
        texts(table).stream().map(record -> record.get(0)).toList());
    assertEquals(RawCell.Kind.DATE, cell(table, 0, "a").kind());
  }

  @Test
  void readsTimesOfDayAndPercentagesAsTheyAreShown() {
    var table =
        files.xlsx(
            book -> {
              var sheet = book.newWorksheet("Sheet1");
              fill(sheet, "a");
              sheet.value(1, 0, 0.395833333333333);
              sheet.style(1, 0).format("h:mm").set();
              sheet.value(2, 0, 0.9466);
              sheet.style(2, 0).format("0.00%").set();
              sheet.value(3, 0, 1234.5);
              sheet.style(3, 0).format("#,##0.00 \"บาท\";[Red]-#,##0.00").set();
            });
    assertEquals(List.of(List.of("09:30"), List.of("94.66%"), List.of("1234.5")), texts(table));
    assertEquals(RawCell.Kind.TEXT, cell(table, 1, "a").kind());
  }

  @Test
  void readsBooleansFormulasAndErrors() {
    var table =
        files.xlsxOf(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>"
                + "<row r='2'><c r='A2' t='b'><v>1</v></c></row>"
                + "<row r='3'><c r='A3'><f>1+1</f><v>2</v></c></row>"
                + "<row r='4'><c r='A4' t='str'><f>\"ก\"</f><v>ก_x000D_\nข</v></c></row>"
                + "<row r='5'><c r='A5' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>"
                + "<row r='6'><c r='A6' t='e'><v>#N/A</v></c></row>"
                + "<row r='7'><c r='A7'><f>SUM(B1)</f></c></row>");
    assertEquals(
        List.of("true", "2", "ก\nข", "", "", ""),
        texts(table).stream().map(record -> record.get(0)).toList());
    assertEquals(RawCell.Kind.BOOLEAN, cell(table, 0, "a").kind());
    assertEquals(
        List.of(
            "5:1 cell-is-error [#DIV/0!]",
            "6:1 cell-is-error [#N/A]",
            "7:1 cell-is-error [=SUM(B1)]"),
        files.reports());
  }

  @Test
  void anEmptyResultOfAFormulaIsNoneUnlessItIsText() {
    var table =
        files.xlsxOf(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c>"
                + "<c r='B1' t='inlineStr'><is><t>b</t></is></c></row>"
                + "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><f>100*50</f><v /></c></row>"
                + "<row r='3'><c r='A3'><v>2</v></c><c r='B3'><f>B2</f><v></v></c></row>"
                + "<row r='4'><c r='A4'><v>3</v></c><c r='B4' t='str'><f>\"\"</f><v></v></c></row>");
    assertEquals(List.of(List.of("1", ""), List.of("2", ""), List.of("3", "")), texts(table));
    assertEquals(
        List.of("2:2 cell-is-error [=100*50]", "3:2 cell-is-error [=B2]"), files.reports());
  }

  @Test
  void skipsEmptyRowsAndNamesTheRowOfTheSheet() {
    var table =
        files.xlsx(
            book -> {
              var sheet = book.newWorksheet("Sheet1");
              sheet.value(1, 0, "a");
              sheet.value(1, 1, " b\u00A0");
              sheet.value(2, 0, "  ");
              sheet.value(4, 1, "x");
            });
    assertEquals(List.of(List.of("", "x")), texts(table));
    var place = new Location(TableFiles.XLSX, 5, 2, "b", "B5");
    assertEquals(place, cell(table, 0, "b").location());
  }

  @Test
  void readsBlanksInMergedCells() {
    var table =
        files.xlsx(
            book -> {
              var sheet = book.newWorksheet("Sheet1");
              fill(sheet, "a", "x");
              sheet.value(0, 1, "b");
              sheet.value(1, 1, "1");
              sheet.value(2, 1, "2");
              sheet.range(1, 0, 2, 0).merge();
            });
    assertEquals(List.of(List.of("x", "1"), List.of("", "2")), texts(table));
  }

  @Test
  void refusesANamelessColumnOverData() {
    files.xlsx(
        book -> {
          var sheet = book.newWorksheet("Sheet1");
          fill(sheet, "a", "1");
          sheet.value(1, 2, "note");
        });
    assertEquals(List.of("1:3 column-nameless [note]"), files.reports());
  }

  @Test
  void readsTheOneSheetWithData() {
    var table =
        files.xlsx(
            book -> {
              book.newWorksheet("Sheet1");
              fill(book.newWorksheet("Sheet2"), "a", "1");
              book.newWorksheet("Sheet3");
            });
    assertEquals(List.of(List.of("1")), texts(table));
  }

  @Test
  void readsTheSheetNamedDataOfSeveral() {
    var table =
        files.xlsx(
            book -> {
              fill(book.newWorksheet("columns"), "name", "a");
              fill(book.newWorksheet("data"), "a", "1");
            });
    assertEquals(List.of(List.of("1")), texts(table));
  }

  @Test
  void readsTheVisibleSheetOfSeveral() {
    var table =
        files.xlsx(
            book -> {
              fill(book.newWorksheet("Sheet1"), "a", "1");
              var lists = book.newWorksheet("lists");
              fill(lists, "x", "y");
              lists.setVisibilityState(VisibilityState.HIDDEN);
            });
    assertEquals(List.of(List.of("1")), texts(table));
  }

  @Test
  void refusesSeveralSheetsWithDataAndNamesThem() {
    var table =
        files.xlsx(
            book -> {
              fill(book.newWorksheet("ปี 2566"), "a", "1");
              fill(book.newWorksheet("ปี 2567"), "a", "2");
            });
    assertTrue(table.isEmpty());
    assertEquals(List.of("1:1 sheets-several [ปี 2566, ปี 2567]"), files.reports());
  }

  @Test
  void reportsADamagedFileAndAnEmptyOne() {
    var expected = "1:1 file-not-readable [" + TableFiles.XLSX + "]";
    assertEquals(Optional.empty(), files.read(TableFiles.XLSX, new byte[] {'P', 'K', 3, 4, 9, 9}));
    assertEquals(List.of(expected), files.reports());
    var empty = new TableFiles(site);
    assertEquals(Optional.empty(), empty.xlsx(book -> book.newWorksheet("Sheet1")));
    assertEquals(List.of("1:1 table-empty [" + TableFiles.XLSX + "]"), empty.reports());
  }

  @Test
  void reportsASheetWhoseXmlBreaksOff() {
    assertTrue(files.xlsxOf("<row r='1'><c r='A1' t='s'><v>7").isEmpty());
    assertEquals(List.of("1:1 file-not-readable [" + TableFiles.XLSX + "]"), files.reports());
  }

  @Test
  void whatIsHiddenIsReadAndToldOf() {
    var table =
        files.xlsx(
            book -> {
              var sheet = book.newWorksheet("Sheet1");
              for (int row = 0; row < 5; row++) {
                sheet.value(row, 0, row == 0 ? "id" : "a" + row);
                sheet.value(row, 1, row == 0 ? "name" : "b" + row);
              }
              sheet.hideRow(2);
              sheet.hideRow(3);
              sheet.hideColumn(1);
              sheet.hideColumn(7);
            });
    assertEquals(4, table.orElseThrow().list().size());
    assertEquals(
        List.of("column-hidden [B]", "row-hidden [3, 4]"),
        files.problems.sorted().stream().map(p -> p.rule().id() + " " + p.args()).toList());
  }

  /** Written out, its zeros fill the memory. */
  @Test
  void aNumberThatNoSpreadsheetKeepsIsAnError() {
    var rows =
        files
            .xlsxOf(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row>"
                    + "<row r=\"2\"><c r=\"A2\"><v>1E900000000</v></c></row>"
                    + "<row r=\"3\"><c r=\"A3\"><v>1E-900000000</v></c></row>")
            .orElseThrow()
            .list();
    assertEquals(
        List.of("cell-is-error", "cell-is-error"),
        files.problems.sorted().stream().map(p -> p.rule().id()).toList(),
        rows.toString());
  }
}
