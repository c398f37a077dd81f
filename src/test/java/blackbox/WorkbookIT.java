package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office moves its tables into one workbook and goes on there. */
class WorkbookIT {

  private static final String BOOK = "content/workbook.xlsx";
  private static final String SCORES = "คะแนนรายเครื่องมือ";

  @TempDir private Path temp;
  private Path site;

  @Test
  void tablesMoveIntoAWorkbookThatIsCheckedAndMended() throws IOException {
    site = Tree.copy(Path.of("src/test/resources/sites/minimal"), temp.resolve("site"));
    var shown = run("workbook", "--year", "2567");
    assertEquals(0, shown.exitCode(), shown.output());
    assertFalse(Files.exists(site.resolve(BOOK)));
    var made = run("workbook", "--year", "2567", "--write");
    assertEquals(0, made.exitCode(), made.output());
    assertTrue(made.output().contains("ย้ายตารางเดิม 9 ไฟล์"), made.output());

    var scores = new ExcelFile(site.resolve(BOOK));
    scores.type(SCORES, 5, null, null, null, "เก้าสิบ");
    var wrong = run("check");
    assertEquals(1, wrong.exitCode(), wrong.output());
    assertTrue(wrong.output().contains(BOOK + " › " + SCORES + ":5:4: "), wrong.output());
    assertTrue(wrong.output().contains("ช่อง D5"), wrong.output());

    var before = site.resolve("tables-before-workbook/data/ita-tool-scores/2567.csv");
    scores.type(SCORES, 5, null, null, null, score(before));
    var right = run("check");
    assertEquals(0, right.exitCode(), right.output());
  }

  /** The score in the first row of a table of tool scores. */
  private static double score(Path table) throws IOException {
    var lines = Files.readAllLines(table);
    var header = lines.get(0).replace("\uFEFF", "").split(",");
    int at = List.of(header).indexOf("score");
    return Double.parseDouble(lines.get(1).split(",")[at]);
  }

  private ProgramCall run(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.add("--site");
    all.add(site.toString());
    return ProgramCall.of(all.toArray(String[]::new));
  }
}
