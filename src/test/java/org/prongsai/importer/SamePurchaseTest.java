package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/** An export of e-GP and a monthly report of the same purchases are one table. */
class SamePurchaseTest {

  private static final String MONTHLY =
      "ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,ราคากลาง,วิธีซื้อหรือจ้าง,"
          + "รายชื่อผู้เสนอราคาและราคาที่เสนอ,ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง,"
          + "เหตุผลที่คัดเลือกโดยสรุป,เลขที่และวันที่ของสัญญาหรือข้อตกลง\n"
          + "1,จ้างทำถนนสายสมมติ,480000,475200,เฉพาะเจาะจง,"
          + "\"หจก. ก 470,000.00 บาท\nร้าน ข 475,000.00 บาท\",\"หจก. ก / 470,000.00 บาท\","
          + "ราคาต่ำสุด,12/2566 ลว. 15 พ.ย. 65\n"
          + "2,ซื้อยาง,30000,30000,เฉพาะเจาะจง,\"ร้านยาง 29,800.00 บาท\",\"ร้านยาง / 29,800.00 บาท\","
          + "ราคาเหมาะสม,651114000999 ลว. 16 พ.ย. 65\n"
          + "3,ซื้อหมึก,500,500,เฉพาะเจาะจง,ร้านหมึก,\"ร้านหมึก / 500.00 บาท\",ราคาเหมาะสม,"
          + "13/2566 ลว. 17 พ.ย. 65\n";
  private static final String EGP =
      "ลำดับ,ชื่อโครงการ,เลขที่โครงการ,ชื่อผู้ขาย,เลขคุมสัญญา,เลขที่สัญญา,วันที่ทำสัญญา,จำนวนเงิน,สถานะสัญญา\n"
          + "1,จ้างทำถนนสายสมมติ โดยวิธีเฉพาะเจาะจง,65117000001,หจก.ก,651114000123,12/2566,15/11/2565,"
          + "\"470,000.00\",ส่งงานครบถ้วน\n"
          + "2,ยางรถยนต์,65117000002,ร้านยาง,651114000999,14/2566,16/11/2565,\"29,800.00\",ส่งงานครบถ้วน\n"
          + "3,ซื้อหมึก,65117000003,ร้านหมึก,651114000777,15/2566,17/11/2565,500.00,ส่งงานครบถ้วน\n";

  @TempDir private Path site;

  private ImportResult run(String... texts) throws IOException {
    var files = new ArrayList<Path>();
    for (var text : texts) {
      files.add(Files.writeString(site.resolve("f" + files.size() + text.length() + ".csv"), text));
    }
    return new OfficeImport(ImportKind.PROCUREMENT, site, new FiscalYear(2566), ColumnChoices.NONE)
        .run(files, true);
  }

  private static List<String> said(ImportResult result, Severity severity) {
    return result.problems().sorted().stream()
        .filter(problem -> problem.severity() == severity)
        .map(problem -> problem.rule().id())
        .filter(id -> !id.equals("import-column-empty"))
        .toList();
  }

  private static List<String> values(ImportResult result, String column) {
    return result.rows().stream().map(row -> row.text(column)).toList();
  }

  @Test
  void eGpAfterTheMonthlyReportUpdates() throws IOException {
    var first = run(MONTHLY);
    var second = run(EGP);

    assertEquals(List.of(), said(first, Severity.ERROR));
    assertEquals(List.of(), said(second, Severity.ERROR));
    // Two contracts have numbers that differ; the third stands for itself.
    assertEquals(new ImportResult.Counts(3, 0, 1, 2, 0), second.counts());
    assertEquals("65117000001", second.rows().get(0).text("egp_project_no"));
    assertEquals("480000.00", second.rows().get(0).text("budget_amount_thb"));
    assertEquals("ended", second.rows().get(1).text("status"));
    assertTrue(said(second, Severity.WARNING).contains("import-changed"));
    assertTrue(said(second, Severity.WARNING).contains("import-same-title"));
    assertEquals(
        values(first, "purchase_id"), values(second, "purchase_id").subList(0, 3), "ids stay");
  }

  @Test
  void theMonthlyReportAfterEGpUpdates() throws IOException {
    var first = run(EGP);
    var second = run(MONTHLY);

    assertEquals(List.of(), said(second, Severity.ERROR));
    assertEquals(2, second.counts().changed());
    assertEquals("ราคาต่ำสุด", second.rows().get(0).text("selection_reason"));
    assertEquals(values(first, "purchase_id"), values(second, "purchase_id").subList(0, 3));
  }

  @Test
  void bothTogetherAreTheSamePurchases() throws IOException {
    var both = run(MONTHLY, EGP);

    assertEquals(4, both.rows().size(), both.rows()::toString);
  }

  @Test
  void biddersAreKeptBesideThePurchases() throws IOException {
    var result = run(MONTHLY);
    var bids = Files.readString(site.resolve("content/data/procurement-bids/2566.csv"));

    assertEquals(
        List.of(
            "fiscal_year_be,row_no,bid_no,bidder_name,offered_price_thb,selected",
            "2566,1,1,หจก. ก,470000.00,true",
            "2566,1,2,ร้าน ข,475000.00,false",
            "2566,2,1,ร้านยาง,29800.00,true",
            "2566,3,1,ร้านหมึก,,true"),
        Arrays.asList(bids.replace("\uFEFF", "").split("\r\n")));
    assertEquals("12/2566", result.rows().get(0).text("contract_no"));
    assertEquals(List.of("procurement-bids"), beside(result));
    assertEquals(List.of(), beside(run(MONTHLY)), "the same again writes nothing");
  }

  private static List<String> beside(ImportResult result) {
    return result.beside().stream().map(file -> file.getParent().getFileName().toString()).toList();
  }

  @Test
  void aMonthWithoutPurchasesIsKept() throws IOException {
    var none =
        "สรุปผลการจัดซื้อจัดจ้าง เดือนเมษายน 2566,,\n"
            + "ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,ราคากลาง\n"
            + ",ไม่มีการจัดซื้อจัดจ้าง,,\n";
    run(none);

    assertEquals(
        "fiscal_year_be,month,state,source\r\n2566,2023-04,declared-none,แบบ สขร.1 เดือนเมษายน 2566\r\n",
        Files.readString(site.resolve("content/data/procurement-months/2566.csv"))
            .replace("\uFEFF", ""));

    var months = site.resolve("content/data/procurement-months/2566.csv");
    var kept = "month,state,source\r\n2023-04,declared-none,บันทึกกองคลัง\r\n";
    Files.writeString(months, kept);
    run(none);

    assertTrue(Files.readString(months).contains("2023-04,declared-none,บันทึกกองคลัง"));
  }

  @Test
  void aDayOutsideTheMonthOfTheFormIsSaidToStandOnAnother() throws IOException {
    var form =
        "สรุปผลการจัดซื้อจัดจ้าง เดือนกุมภาพันธ์ 2566,,,,\n"
            + "ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,"
            + "ผู้ที่ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง,เลขที่และวันที่ของสัญญา\n"
            + "1,ซื้อปากกา,500.00,ร้าน ก / 500.00 บาท,1/2566 ลว. 17 ม.ค. 66\n"
            + "2,ซื้อดินสอ,600.00,ร้าน ก / 600.00 บาท,2/2566 ลว. 17 ก.พ. 66\n";

    assertEquals(
        List.of(List.of("2023-01-17", "กุมภาพันธ์ 2566 (2023-02)", "มกราคม 2566 (2023-01)")),
        run(form).problems().sorted().stream()
            .filter(problem -> problem.rule().equals(Rule.IMPORT_MONTH_OTHER))
            .map(problem -> problem.args().subList(0, 3))
            .toList());
  }

  @Test
  void aTableWithTitlesInPlaceOfNamesIsReadAsTheBuildReadsIt() throws IOException {
    var titles = OfficeImport.columns(ImportKind.PROCUREMENT);
    var header =
        Stream.of("row_no", "title", "agreed_price_thb")
            .map(name -> titles.get(name).orElseThrow().th())
            .collect(Collectors.joining(","));
    var table = site.resolve("content/data/procurement/2566.csv");
    Files.createDirectories(table.getParent());
    Files.writeString(
        table, "ทะเบียนจัดซื้อจัดจ้าง ปี 2566,,\n" + header + "\n7,ซื้อกระดาษ,900.00\n");
    var result = run(MONTHLY);

    assertEquals(List.of(), said(result, Severity.ERROR));
    assertEquals(List.of("7", "8", "9", "10"), values(result, "row_no"));
    assertEquals("ซื้อกระดาษ", values(result, "title").get(0));
  }
}
