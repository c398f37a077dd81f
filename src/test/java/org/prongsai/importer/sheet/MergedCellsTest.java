package org.prongsai.importer.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prongsai.importer.ImportedRow;
import org.prongsai.importer.MadeFiles;
import org.prongsai.importer.SheetImport;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Severity;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;

/** A cell that is merged over several rows is read for all of them, or for none. */
class MergedCellsTest {

  private static final String PURCHASES =
      "ลำดับที่|งานที่จัดซื้อหรือจัดจ้าง|วงเงินที่จะซื้อหรือจ้าง|วิธีซื้อหรือจ้าง|ผู้ได้รับการคัดเลือก";
  private static final String PROJECTS =
      "ที่|ยุทธศาสตร์/แผนงาน|โครงการ/กิจกรรม|งบประมาณ|ระยะเวลาดำเนินการ|หน่วยงานรับผิดชอบ";

  private final Problems problems = new Problems();

  private List<Row> read(ImportKind kind, String merged, String... lines) throws IOException {
    var dataset =
        new DatasetParser(new Problems())
            .parse(kind.dataset(), SourceReader.shipped(kind.dataset()), false);
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("ต.ค.");
      for (int i = 0; i < lines.length; i++) {
        var row = sheet.createRow(i);
        var cells = lines[i].split("\\|", -1);
        for (int j = 0; j < cells.length; j++) {
          row.createCell(j).setCellValue(cells[j]);
        }
      }
      for (var range : merged.split(" ")) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
      }
      book.write(bytes);
      return new SheetImport(kind, dataset, new FiscalYear(2566), ColumnChoices.NONE, problems)
          .read(MadeFiles.sheets("a.xlsx", bytes.toByteArray())).stream()
              .flatMap(read -> read.rows().stream())
              .map(ImportedRow::row)
              .toList();
    }
  }

  private List<String> found(Severity severity) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == severity)
        .map(p -> p.location().cell() + " " + p.rule().id() + " " + p.args())
        .toList();
  }

  @Test
  void whatSaysHowIsThatOfEveryRow() throws IOException {
    var rows =
        read(
            ImportKind.PROCUREMENT,
            "D2:D4",
            PURCHASES,
            "1|ซื้อก|5|คัดเลือก|ร้าน ก",
            "2|ซื้อข|6||ร้าน ข",
            "3|ซื้อค|7||ร้าน ค");

    assertEquals(
        List.of("selection", "selection", "selection"),
        rows.stream().map(row -> row.text("method")).toList());
    assertEquals(List.of(), found(Severity.ERROR));
    assertTrue(found(Severity.NOTE).contains("D4 read-as [คัดเลือก, selection]"));
  }

  @Test
  void whoAndHowMuchIsAskedForOnceForEachMergedCell() throws IOException {
    var rows =
        read(
            ImportKind.PROCUREMENT,
            "C2:C4 E2:E4",
            PURCHASES,
            "1|ซื้อก|5|คัดเลือก|ร้าน ก",
            "2|ซื้อข||คัดเลือก|",
            "3|ซื้อค||คัดเลือก|");

    assertEquals("", rows.get(1).text("supplier_name"));
    assertEquals(
        List.of("C2 import-merged-cell [5, 2, 4]", "E2 import-merged-cell [ร้าน ก, 2, 4]"),
        found(Severity.ERROR));
  }

  @Test
  void aPurchaseOverSeveralRowsOfBiddersIsOne() throws IOException {
    var rows =
        read(
            ImportKind.PROCUREMENT,
            "A2:A3 B2:B3 C2:C3 D2:D3 E2:E3",
            PURCHASES + "|รายชื่อผู้เสนอราคา",
            "1|ซื้อก|5|คัดเลือก|ร้าน ก|ร้าน ก",
            "|||||ร้าน ข",
            "2|ซื้อข|6|คัดเลือก|ร้าน ข|ร้าน ข");

    assertEquals(2, rows.size());
    assertEquals(List.of(), found(Severity.ERROR));
  }

  @Test
  void aTitleOverTwoContractsIsAskedFor() throws IOException {
    var rows =
        read(
            ImportKind.PROCUREMENT,
            "B2:B3",
            PURCHASES,
            "1|ซื้อยา|5|คัดเลือก|ร้าน ก",
            "2||6|คัดเลือก|ร้าน ข");

    assertEquals(1, rows.size());
    assertEquals(List.of("B2 import-merged-cell [ซื้อยา, 2, 3]"), found(Severity.ERROR));
  }

  @Test
  void planPeriodAndUnitOfAProjectAreThoseOfEveryRow() throws IOException {
    var rows =
        read(
            ImportKind.PERFORMANCE,
            "B2:B3 E2:E3 F2:F3",
            PROJECTS,
            "1|ยุทธศาสตร์ที่ 1|ถนน|5|ไตรมาส 2|กองช่าง",
            "2||รางน้ำ|6||");

    var second = rows.get(1);
    assertEquals("ยุทธศาสตร์ที่ 1", second.text("plan_th"));
    assertEquals("2023-01-01", second.text("start_date"));
    assertEquals("กองช่าง", second.text("responsible_th"));
    assertEquals(List.of(), found(Severity.ERROR));
    assertTrue(found(Severity.NOTE).contains("F3 read-as [, กองช่าง]"));
  }
}
