package blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that does not fit into the memory of the program is published all the same. */
class LargeTableIT {

  private static final int ROWS = 25_000;
  // Held in memory, the cells of the table alone take more.
  private static final String MEMORY = "-Xmx96m";
  private static final String DATA = "data/procurement/";

  @TempDir private Path temp;

  @Test
  void aTableLargerThanMemoryIsPublishedInEveryForm() throws IOException {
    writeSite("");
    var run = build();
    assertEquals(0, run.exitCode(), run.output());
    var said = Pattern.compile("([0-9]+) rows, 2 languages").matcher(run.output());
    assertTrue(said.find() && Integer.parseInt(said.group(1)) > ROWS, run.output());
    assertEquals(ROWS + 1, lines("procurement.csv"));
    assertEquals(ROWS + 1, lines("procurement.json"));
    assertEquals(ROWS + 1, rowsOfWorkbook());
    assertArrayEquals(
        Files.readAllBytes(output().resolve("2567.json")),
        Files.readAllBytes(output().resolve("procurement.json")));
    var page = temp.resolve("out/site/2567/procurement/purchases/index.html");
    var main = Jsoup.parse(page.toFile(), "UTF-8").selectFirst("main");
    assertEquals(500, main.select("tbody tr").size());
    assertTrue(main.selectFirst("#answer").text().contains("๕๐๐ รายการแรก"), main.text());
    assertNothingIsLeft();
  }

  @Test
  void aMistakeInEveryRowIsCountedToTheLast() throws IOException {
    writeSite("twenty");
    var run = build();
    assertEquals(1, run.exitCode(), run.output());
    assertTrue(run.output().contains((ROWS - 200) + " "), run.output());
    assertTrue(run.output().contains(ROWS + " errors in 1 file"), run.output());
    assertFalse(Files.exists(temp.resolve("out/site")));
    assertNothingIsLeft();
  }

  /**
   * @param amount what stands in every cell of a column of numbers, if anything
   */
  private void writeSite(String amount) throws IOException {
    BrokenSites.copy(BrokenSites.MINIMAL, temp.resolve("site"));
    var table = temp.resolve("site/content/data/procurement/2567.csv");
    Files.createDirectories(table.getParent());
    try (var out = Files.newBufferedWriter(table, UTF_8)) {
      out.write(
          "row_no,ministry,agency_type,title,village_no,budget_amount_thb,budget_source,status,"
              + "method,reference_price_thb,agreed_price_thb,supplier_name,supplier_tax_id,"
              + "egp_project_no,contract_signed_date,contract_end_date\n");
      for (int row = 1; row <= ROWS; row++) {
        out.write(
            row
                + ",กระทรวงมหาดไทย,องค์การบริหารส่วนตำบล,\"ก่อสร้างถนน, ซอย "
                + row
                + "\",1,"
                + (amount.isEmpty() ? row + ".25" : amount)
                + ",ordinance,ended,specific,,1.00,ร้านตัวอย่าง,,,2024-02-29,2024-03-31\n");
      }
    }
  }

  private ProgramRun build() {
    return ProgramRun.start(
        List.of(MEMORY),
        "build",
        "--site",
        temp.resolve("site").toString(),
        "--out",
        temp.resolve("out/site").toString(),
        "--lang",
        "en");
  }

  private Path output() {
    return temp.resolve("out/site").resolve(DATA);
  }

  private long lines(String name) throws IOException {
    try (var lines = Files.lines(output().resolve(name), UTF_8)) {
      return lines.filter(line -> !line.equals("[")).count();
    }
  }

  private long rowsOfWorkbook() throws IOException {
    try (InputStream in = Files.newInputStream(output().resolve("procurement.xlsx"));
        var workbook = new ReadableWorkbook(in);
        var rows = workbook.getFirstSheet().openStream()) {
      return rows.count();
    }
  }

  private void assertNothingIsLeft() throws IOException {
    try (var files = Files.list(temp.resolve("out"))) {
      assertEquals(
          List.of(),
          files.filter(file -> file.getFileName().toString().startsWith(".prongsai")).toList());
    }
  }
}
