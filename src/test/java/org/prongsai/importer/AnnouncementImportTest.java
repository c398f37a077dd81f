package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/** The quarterly announcement of winners tells of purchases that monthly reports told of before. */
class AnnouncementImportTest {

  private static final String MONTHLY =
      "ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,วิธีซื้อหรือจ้าง,"
          + "รายชื่อผู้เสนอราคาและราคาที่เสนอ,ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง,"
          + "เหตุผลที่คัดเลือกโดยสรุป,เลขที่และวันที่ของสัญญาหรือข้อตกลง\n"
          + "1,จ้างพิมพ์ปฏิทิน ปี ๒๕๖๗,12500,เฉพาะเจาะจง,หจก.ก้าวหน้า 12500.00 บาท,"
          + "\"หจก.ก้าวหน้า / 12,500.00 บาท\",เสนอราคาต่ำสุด,ใบสั่งจ้าง ๐๑/๒๕๖๗ ลว. 15 พ.ย. 66\n";
  private static final String TITLE =
      "ประกาศผลผู้ชนะการจัดซื้อจัดจ้าง ไตรมาสที่ 1 (เดือนตุลาคม พ.ศ. 2566 ถึง เดือนธันวาคม พ.ศ. 2566)\n";
  private static final String HEADER =
      "ลำดับที่,ชื่อผู้ประกอบการ,รายการพัสดุที่จัดซื้อจัดจ้าง,จำนวนเงินรวมที่จัดซื้อจัดจ้าง,"
          + "วันที่ของสัญญา,เลขที่สัญญา,เหตุผลสนับสนุน\n";
  private static final String ROW =
      "1,ห้างหุ้นส่วนจำกัด ก้าวหน้า,จ้างพิมพ์ปฏิทิน,\"12,500.00\",15 พ.ย. 66,1/2567,";

  @TempDir private Path site;

  private ImportResult run(String text) throws IOException {
    var file = Files.writeString(site.resolve("f" + text.length() + ".csv"), text);
    return new OfficeImport(ImportKind.PROCUREMENT, site, new FiscalYear(2567), ColumnChoices.NONE)
        .run(List.of(file), true);
  }

  private static List<String> said(ImportResult result) {
    return result.problems().sorted().stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .map(problem -> problem.rule().id() + " " + problem.args())
        .filter(said -> !said.startsWith("import-column-empty"))
        .toList();
  }

  @Test
  void anotherSpellingOfAPurchaseIsNoChange() throws IOException {
    run(MONTHLY);
    var announced = run(TITLE + HEADER + ROW + "ราคาต่ำสุด\n");

    assertEquals(new ImportResult.Counts(1, 0, 0, 0, 1), announced.counts());
    assertEquals("หจก.ก้าวหน้า", announced.rows().get(0).text("supplier_name"));
    assertEquals("เสนอราคาต่ำสุด", announced.rows().get(0).text("selection_reason"));
    assertEquals(List.of("import-kept [เสนอราคาต่ำสุด, ราคาต่ำสุด]"), said(announced));
    assertEquals(new ImportResult.Counts(1, 0, 0, 0, 1), run(MONTHLY).counts());
  }

  @Test
  void togetherTheyAreOneRow() throws IOException {
    var month = "สรุปผลการจัดซื้อจัดจ้าง ประจำเดือนพฤศจิกายน 2566\n";
    var monthly = Files.writeString(site.resolve("a.csv"), month + MONTHLY);
    var announced = Files.writeString(site.resolve("b.csv"), TITLE + HEADER + ROW + "\n");
    var both =
        new OfficeImport(ImportKind.PROCUREMENT, site, new FiscalYear(2567), ColumnChoices.NONE)
            .run(List.of(announced, monthly), true);

    assertEquals(1, both.rows().size(), both.rows()::toString);
    assertEquals("จ้างพิมพ์ปฏิทิน ปี ๒๕๖๗", both.rows().get(0).text("title"));
    assertEquals(List.of(), said(both));
  }

  @Test
  void aCodeIsReadAsTheLineBelowTheTableSays() throws IOException {
    var note = "เหตุผลสนับสนุน ๑ = ราคาเหมาะสม และ ๒ = มีรายเดียวตามมาตรา 56 (2) (ข),,,,,,\n";
    var result = run(TITLE + HEADER + ROW + "๒\n" + note);

    assertEquals("มีรายเดียวตามมาตรา 56 (2) (ข)", result.rows().get(0).text("selection_reason"));
    assertEquals(List.of(), said(result));
  }

  @Test
  void aCodeThatNothingExplainsIsAskedAboutAndChangesNothing() throws IOException {
    run(MONTHLY);
    var result = run(TITLE + HEADER + ROW + "2\n");

    assertEquals("เสนอราคาต่ำสุด", result.rows().get(0).text("selection_reason"));
    assertEquals(List.of("import-reason-code [2]"), said(result));
    assertFalse(result.written());
  }

  @Test
  void itSpeaksOfThreeMonths() throws IOException {
    var months = run(TITLE + HEADER + ROW + "\n").sheets().get(0).months();

    assertEquals("[2023-10, 2023-11, 2023-12]", months.toString());
  }

  @Test
  void offersOfADeletedPurchaseStopTheWriting() throws IOException {
    var table = run(MONTHLY).file();
    run(
        MONTHLY
            .replace("ปฏิทิน ปี ๒๕๖๗", "ป้าย")
            .replace("15 พ.ย.", "16 พ.ย.")
            .replace("๐๑/", "๒/"));
    var lines = Files.readAllLines(table);
    assertEquals(3, lines.size());
    Files.write(table, List.of(lines.get(0), lines.get(2)));
    var result = run(MONTHLY);

    assertEquals(List.of("import-bids-left [1]"), said(result));
    assertTrue(
        result.problems().sorted().stream()
            .anyMatch(p -> p.location().file().equals("content/data/procurement-bids/2567.csv")));
    assertFalse(result.written());
  }

  @Test
  void whatMayBeOnePurchaseIsToldWithWhatDiffers() throws IOException {
    run(MONTHLY);
    var other = ROW.replace("12,500", "13,500").replace("1/2567", "9/2567");
    var result = run(TITLE + HEADER + other + "ราคาเหมาะสม\n");

    assertEquals(2, result.rows().size());
    assertEquals(1, said(result).size(), said(result)::toString);
    assertTrue(said(result).get(0).startsWith("import-same-title [จ้างพิมพ์ปฏิทิน, 1, "));
    assertTrue(said(result).get(0).contains("(agreed_price_thb)"), said(result)::toString);
  }
}
