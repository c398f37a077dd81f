package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office moves its tables into one workbook and goes on there. */
class WorkbookIT {

  private static final String BOOK = "content/workbook.xlsx";

  @TempDir private Path temp;
  private Path site;

  @Test
  void tablesMoveIntoAWorkbookThatIsCheckedMarkedAndMended() throws IOException {
    site = Tree.copy(Path.of("src/test/resources/sites/minimal"), temp.resolve("site"));
    var shown = run("workbook", "--year", "2567");
    assertEquals(0, shown.exitCode(), shown.output());
    assertFalse(Files.exists(site.resolve(BOOK)));
    var made = run("workbook", "--year", "2567", "--write");
    assertEquals(0, made.exitCode(), made.output());
    assertTrue(made.output().contains("ย้ายตารางเดิม 9 ไฟล์"), made.output());

    edit(book -> book.getSheet("คะแนนรายเครื่องมือ").getRow(4).getCell(3).setCellValue("เก้าสิบ"));
    var wrong = run("check", "--annotate", "--out", out("after"), "--cache", out("cache"));
    assertEquals(1, wrong.exitCode(), wrong.output());
    assertTrue(wrong.output().contains(BOOK + " › คะแนนรายเครื่องมือ:5:4: "), wrong.output());
    assertTrue(wrong.output().contains("ช่อง D5"), wrong.output());
    try (var copy = open(site.resolve("checked/workbook-checked.xlsx"))) {
      var cell = copy.getSheet("คะแนนรายเครื่องมือ").getRow(4).getCell(3);
      assertTrue(cell.getCellComment().getString().getString().contains("เก้าสิบ"));
    }

    Files.copy(
        site.resolve("tables-before-workbook/data/ita-tool-scores/2567.csv"),
        temp.resolve("2567.csv"));
    var remade = score(temp.resolve("2567.csv"));
    edit(book -> book.getSheet("คะแนนรายเครื่องมือ").getRow(4).getCell(3).setCellValue(remade));
    var right = run("check", "--annotate", "--out", out("after"), "--cache", out("cache"));
    assertEquals(0, right.exitCode(), right.output());
  }

  @Test
  void evidenceIsImportedIntoTheWorkbook() throws IOException {
    site = Tree.copy(Path.of("src/test/resources/sites/minimal"), temp.resolve("site"));
    run("workbook", "--write");
    var file = temp.resolve("o9 แผน.txt");
    Files.writeString(file, "แผน");

    var open = Files.createFile(site.resolve("content/~$workbook.xlsx"));
    var refused = run("import", "evidence", "--year", "2567", "--write", file.toString());
    assertEquals(1, refused.exitCode(), refused.output());
    assertTrue(refused.output().contains("[import-workbook-open]"), refused.output());
    assertFalse(Files.exists(site.resolve("content/files/2567")));
    Files.delete(open);

    var taken = run("import", "evidence", "--year", "2567", "--write", file.toString());
    assertEquals(0, taken.exitCode(), taken.output());
    assertFalse(Files.exists(site.resolve("content/data/oit-evidence")));
    try (var book = open(site.resolve(BOOK))) {
      var row = book.getSheet("หลักฐานการเปิดเผยข้อมูล").getRow(4);
      assertEquals(2567, row.getCell(0).getNumericCellValue());
      assertEquals("o9", row.getCell(1).getStringCellValue());
    }
  }

  /** The score in the first row of a table of tool scores. */
  private static double score(Path table) throws IOException {
    var lines = Files.readAllLines(table);
    var header = lines.get(0).replace("\uFEFF", "").split(",");
    int at = List.of(header).indexOf("score");
    return Double.parseDouble(lines.get(1).split(",")[at]);
  }

  private String out(String name) {
    return temp.resolve(name).toString();
  }

  private ProgramCall run(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.add("--site");
    all.add(site.toString());
    return ProgramCall.of(all.toArray(String[]::new));
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  private void edit(Consumer<XSSFWorkbook> change) throws IOException {
    try (var book = open(site.resolve(BOOK));
        var out = Files.newOutputStream(site.resolve(BOOK))) {
      change.accept(book);
      book.write(out);
    }
  }
}
