package org.prongsai.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.text.ExampleRow;
import org.prongsai.yaml.Yaml;

class SiteWorkbookReaderTest {

  private static final String SCORES = "คะแนน";
  private static final String PLACE = "content/workbook.xlsx › " + SCORES;

  @TempDir private Path site;
  private final Problems problems = new Problems();

  @Test
  void readsASheetByItsThaiNameWithTheYearsOfItsRows() throws IOException {
    var table = read(book -> rows(book.newWorksheet(SCORES), 0, "2567", "91.5")).get(0);

    assertEquals("scores", table.dataset());
    assertEquals(PLACE, table.file());
    assertEquals(List.of("fiscal_year_be", "score"), names(table));
    var cell = table.list().get(0).cells().get("score");
    assertEquals("91.5", cell.text());
    assertEquals("B2", cell.location().cell());
    assertEquals(PLACE, cell.location().file());
    assertEquals(List.of(), problems.summaries());
    assertEquals(Optional.of("scores"), problems.datasetOf(PLACE));
  }

  @Test
  void knowsASheetByItsIdAndByTheLineAboveItsHeader() throws IOException {
    for (var name : List.of("scores", "Scores")) {
      assertEquals("scores", read(book -> rows(book.newWorksheet(name), 0, "1")).get(0).dataset());
    }
    var renamed =
        read(
            book -> {
              var sheet = book.newWorksheet("ของกองคลัง");
              sheet.value(0, 0, "คะแนน [scores]");
              rows(sheet, 1, "2567", "9");
            });

    assertEquals("scores", renamed.get(0).dataset());
    assertEquals(1, renamed.get(0).list().size());
    assertEquals(List.of(), problems.summaries());
  }

  @Test
  void leavesOutNotesAndExample() throws IOException {
    var table =
        read(book -> {
              var sheet = book.newWorksheet(SCORES);
              sheet.value(0, 0, "คะแนน [scores]");
              sheet.value(0, 1, "กรอกแถวละหนึ่งรายการ");
              rows(
                  sheet,
                  1,
                  ExampleRow.NOTES,
                  "หน่วย: คะแนน ต้องกรอก",
                  ExampleRow.MARK,
                  "",
                  "2568",
                  "77");
            })
            .get(0);

    assertEquals(List.of("77"), texts(table));
    assertEquals(List.of(), problems.summaries());
  }

  @Test
  void tellsOfDataTypedOverNotesOrExample() throws IOException {
    read(
        book ->
            rows(
                book.newWorksheet(SCORES),
                0,
                ExampleRow.NOTES,
                "91",
                ExampleRow.MARK,
                "55",
                "2568",
                "77"));

    assertEquals(
        List.of(PLACE + ":2:1 example-filled-in", PLACE + ":3:1 example-filled-in"),
        problems.summaries());
    assertEquals(List.of("91", ExampleRow.NOTES), problems.sorted().get(0).args());
  }

  @Test
  void tellsOfTextsBesideATableAndOfNotesOnItsCells() throws IOException {
    read(
        book -> {
          var sheet = book.newWorksheet(SCORES);
          sheet.value(0, 0, "คะแนน [scores]");
          sheet.value(0, 1, "กรอกแถวละหนึ่งรายการ");
          sheet.value(0, 6, "รอกองคลัง");
          rows(sheet, 1, ExampleRow.NOTES, "ต้องกรอก", ExampleRow.MARK, "", "2568", "77");
          sheet.value(2, 6, "ดูหนังสือ ว 12");
          sheet.comment(1, 1, "คะแนนที่ได้");
          sheet.comment(4, 1, "ถามกองช่าง");
        });

    assertEquals(
        List.of(PLACE + ":1:7 sheet-text-left", PLACE + ":5:2 cell-note-left"),
        problems.summaries());
    assertEquals(List.of("รอกองคลัง · ดูหนังสือ ว 12", "G1, G3"), args("sheet-text-left"));
    assertEquals(List.of("ถามกองช่าง", "B5"), args("cell-note-left"));
  }

  @Test
  void tellsOfTextsInTheSheetsThatDescribeOthers() throws IOException {
    read(
        book -> {
          var explained = book.newWorksheet("คำอธิบาย");
          var lines = List.of("สมุดงาน", "", "คะแนน", "คะแนนที่ได้", "คอลัมน์", "คะแนน");
          for (int i = 0; i < lines.size(); i++) {
            explained.value(i < 2 ? i : i + 3, 0, lines.get(i));
          }
          explained.value(7, 1, "ชื่อในไฟล์ข้อมูล");
          explained.value(8, 1, "score");
          explained.value(8, 6, "ถามใคร");
          explained.value(11, 0, "ส่งภายในวันศุกร์");
          var lists = book.newWorksheet("รายการให้เลือก");
          lists.value(0, 0, "ใช่");
          lists.value(1, 0, "ไม่ใช่");
          lists.value(4, 0, "ไม่แน่ใจ");
          rows(book.newWorksheet(SCORES), 0, "2567", "1");
        });

    assertEquals(
        List.of(
            "content/workbook.xlsx › คำอธิบาย:9:7 sheet-text-left",
            "content/workbook.xlsx › รายการให้เลือก:5:1 sheet-text-left"),
        problems.summaries());
    assertEquals(List.of("ถามใคร · ส่งภายในวันศุกร์", "G9, A12"), args("sheet-text-left"));
  }

  @Test
  void takesASheetThatNobodyFilledInForNoTable() throws IOException {
    var tables =
        read(
            book -> {
              rows(book.newWorksheet(SCORES), 0);
              rows(book.newWorksheet("แผน"), 0, ExampleRow.MARK, "1");
            });

    assertEquals(List.of(), tables);
  }

  @Test
  void tellsOfASheetThatIsNoDatasetAndOfOneThatIsHidden() throws IOException {
    read(
        book -> {
          book.newWorksheet("จดไว้").value(0, 0, "โทรหากองช่าง");
          book.newWorksheet("คำอธิบาย").value(0, 0, "คอลัมน์");
          book.newWorksheet("ว่าง");
          var hidden = book.newWorksheet(SCORES);
          hidden.setVisibilityState(VisibilityState.HIDDEN);
          rows(hidden, 0, "2567", "1");
        });

    assertEquals(
        List.of(PLACE + ":1:1 sheet-hidden", "content/workbook.xlsx › จดไว้:1:1 sheet-unknown"),
        problems.summaries());
    assertEquals(List.of("จดไว้", "", "คะแนน, แผน"), args("sheet-unknown"));
  }

  @Test
  void refusesTwoSheetsOfOneDataset() throws IOException {
    read(
        book -> {
          rows(book.newWorksheet(SCORES), 0, "2567", "1");
          rows(book.newWorksheet("scores"), 0, "2567", "2");
        });

    assertEquals(List.of("content/workbook.xlsx › scores:1:1 sheet-twice"), problems.summaries());
    assertEquals(List.of("scores", SCORES, SCORES), args("sheet-twice"));
  }

  @Test
  void saysSheetAndCellOfWhatIsMergedOrHidden() throws IOException {
    var table =
        read(book -> {
              var sheet = book.newWorksheet(SCORES);
              rows(sheet, 0, "2567", "1", "", "2", "2567", "3");
              sheet.range(1, 0, 2, 0).merge();
              sheet.hideRow(3);
            })
            .get(0);

    assertEquals("2567", table.list().get(1).cells().get("fiscal_year_be").text());
    assertEquals(
        List.of(PLACE + ":1:1 row-hidden", PLACE + ":2:1 read-merged"), problems.summaries());
    assertEquals("A2", problems.sorted().get(1).location().cell());
  }

  @Test
  void saysThatTheFileIsNoWorkbook() throws IOException {
    var file = site.resolve("content/workbook.xlsx");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "PK no workbook");

    assertTrue(reader().read(site, file).isEmpty());
    assertEquals(List.of("content/workbook.xlsx:1:1 file-not-readable"), problems.summaries());
  }

  private List<String> args(String rule) {
    return problems.sorted().stream()
        .filter(problem -> problem.rule().id().equals(rule))
        .map(Problem::args)
        .findFirst()
        .orElseThrow();
  }

  /** A header and rows of two cells below it. */
  private static void rows(Worksheet sheet, int header, String... cells) {
    sheet.value(header, 0, "ปีงบประมาณ");
    sheet.value(header, 1, "คะแนน");
    for (int i = 0; i < cells.length; i++) {
      sheet.value(header + 1 + i / 2, i % 2, cells[i]);
    }
  }

  private static List<String> names(RawTable table) {
    return table.header().stream().map(RawCell::text).toList();
  }

  private static List<String> texts(RawTable table) {
    return table.list().stream().map(row -> row.cells().get("score").text()).toList();
  }

  private List<RawTable> read(Consumer<Workbook> content) throws IOException {
    var file = site.resolve("content/workbook.xlsx");
    Files.createDirectories(file.getParent());
    try (var out = Files.newOutputStream(file);
        var book = new Workbook(out, "test", "1.0")) {
      content.accept(book);
    }
    return reader().read(site, file);
  }

  private SiteWorkbookReader reader() {
    Map<String, Yaml.Mapping> datasets = new LinkedHashMap<>();
    datasets.put("scores", descriptor("คะแนน", "Scores"));
    datasets.put("plans", descriptor("แผน", "Plans"));
    return new SiteWorkbookReader(datasets, problems);
  }

  private static Yaml.Mapping descriptor(String thai, String english) {
    var yaml =
        """
        title: {th: "%s", en: "%s"}
        fields:
          - {name: fiscal_year_be, type: integer, origin: key, title: {th: "ปีงบประมาณ"}}
          - {name: score, type: number, origin: input, title: {th: "คะแนน"}}
        """
            .formatted(thai, english);
    return Yaml.read(yaml, "dataset.yml", new Problems()).orElseThrow();
  }
}
