package org.prongsai.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.prongsai.read.table.TableFiles.texts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Problems;
import org.prongsai.read.table.FileRow.SheetCell;

class MergedValuesTest {

  @TempDir private Path site;
  private TableFiles files;

  @BeforeEach
  void openSite() {
    files =
        new TableFiles(site)
            .of(
                "fields:",
                "  - {name: id, type: string, origin: key}",
                "  - {name: office, type: string}",
                "  - {name: area, type: integer}",
                "  - {name: amount, type: number}",
                "  - {name: count, type: integer}",
                "catalogue: [{field: area, of: areas}]");
  }

  /** Rows a and b with one value in the second column, merged over both. */
  private Optional<RawTable> merged(String heading, Object value) {
    return files.xlsx(
        book -> {
          var sheet = rows(book.newWorksheet("Sheet1"), heading);
          if (value instanceof Number number) {
            sheet.value(1, 1, number);
          } else {
            sheet.value(1, 1, value.toString());
          }
          sheet.range(1, 1, 2, 1).merge();
        });
  }

  private static Worksheet rows(Worksheet sheet, String heading) {
    sheet.value(0, 0, "id");
    sheet.value(0, 1, heading);
    sheet.value(1, 0, "a");
    sheet.value(2, 0, "b");
    return sheet;
  }

  @Test
  void asManyMergedCellsAsRowsTakeNoLongerThanTheRows() {
    var rows = new ArrayList<FileRow>();
    var merged = new ArrayList<CellRangeAddress>();
    rows.add(new FileRow(1, 1, List.of(SheetCell.text("id"))));
    for (int row = 2; row < 80_000; row += 2) {
      rows.add(new FileRow(row, row, List.of(SheetCell.text("a"))));
      rows.add(new FileRow(row + 1, row + 1, List.of()));
      merged.add(new CellRangeAddress(row - 1, row, 0, 0));
    }
    var titles = new HeaderTitles(Set.of("id"), Map.of(), Set.of());
    var problems = new Problems();
    var columns = HeaderColumns.of("a.xlsx", rows.get(0), 1, titles, problems);
    var values = new MergedValues("a.xlsx", titles, problems);
    var shown = assertTimeout(Duration.ofSeconds(10), () -> values.shown(rows, columns, merged));
    assertEquals("a", shown.get(2).cell(0).text());
  }

  @Test
  void aValueThatDescribesRowsIsThatOfEach() {
    assertEquals(
        List.of(List.of("a", "สำนักปลัด"), List.of("b", "สำนักปลัด")),
        texts(merged("office", "สำนักปลัด")));
    assertEquals(List.of("2:2 read-merged [สำนักปลัด, B2:B3]"), files.reports());
  }

  @Test
  void aNumberThatRefersToAListDescribesToo() {
    assertEquals(List.of(List.of("a", "3"), List.of("b", "3")), texts(merged("area", 3)));
  }

  @Test
  void anAmountIsAsked() {
    assertEquals(List.of(List.of("a", "5000"), List.of("b", "")), texts(merged("amount", 5000)));
    assertEquals(List.of("2:2 cells-merged [5000, B2:B3]"), files.reports());
  }

  @Test
  void aNumberOfThingsIsAsked() {
    merged("count", 7);
    assertEquals(List.of("2:2 cells-merged [7, B2:B3]"), files.reports());
  }

  @Test
  void anEmptyMergedCellIsEmpty() {
    assertEquals(List.of(List.of("a", ""), List.of("b", "")), texts(merged("amount", "")));
    assertEquals(List.of(), files.reports());
  }

  @Test
  void cellsMergedOverColumnsAreNamed() {
    files.xlsx(
        book -> {
          var sheet = rows(book.newWorksheet("Sheet1"), "office");
          sheet.value(0, 2, "area");
          sheet.value(1, 1, "สำนักปลัด");
          sheet.range(1, 1, 1, 2).merge();
        });
    assertEquals(List.of("2:2 cells-merged-across [สำนักปลัด, B2:C2]"), files.reports());
  }

  @Test
  void aHeadingOverTwoColumnsIsNamed() {
    files.xlsx(
        book -> {
          var sheet = rows(book.newWorksheet("Sheet1"), "office");
          sheet.range(0, 1, 0, 2).merge();
        });
    assertEquals(List.of("1:2 cells-merged-across [office, B1:C1]"), files.reports());
  }

  @Test
  void aMergeThatReachesBelowTheTableEndsWithIt() {
    var table =
        files.xlsx(
            book -> {
              var sheet = rows(book.newWorksheet("Sheet1"), "office");
              sheet.value(2, 1, "กองช่าง");
              sheet.range(2, 1, 1_000_000, 1).merge();
            });
    assertEquals(List.of(List.of("a", ""), List.of("b", "กองช่าง")), texts(table));
  }
}
