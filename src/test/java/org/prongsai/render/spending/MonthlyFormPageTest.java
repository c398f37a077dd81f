package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

/** The form of a month and the page of all months. */
class MonthlyFormPageTest {

  private static final FiscalYear YEAR = new FiscalYear(2567);

  private static MadeSite site() {
    var purchase =
        Row.of(YEAR)
            .with("row_no", new Value.Whole(1))
            .with("title", "จ้างซ่อมถนน")
            .with("method", "specific")
            .with("budget_amount_thb", new Value.Decimal(new BigDecimal("1200.00")))
            .with("supplier_name", "ร้าน 9 ตัวอย่าง")
            .with("agreed_price_thb", new Value.Decimal(new BigDecimal("1100.00")))
            .with("status", "active")
            .with("contract_no", "12/2567")
            .with("contract_signed_date", new Value.Day(LocalDate.of(2023, 10, 5)))
            .with("contract_end_date", new Value.Day(LocalDate.of(2023, 11, 5)));
    var bid =
        Row.of(YEAR)
            .with("row_no", new Value.Whole(1))
            .with("bid_no", new Value.Whole(1))
            .with("bidder_name", "ร้าน 9 ตัวอย่าง");
    var none =
        Row.of(YEAR)
            .with("month", "2023-11")
            .with("state", "declared-none")
            .with("source", "บันทึก");
    return new MadeSite()
        .purchases(List.of(purchase))
        .rows("procurement-bids", List.of(bid, bid.with("bid_no", new Value.Whole(2))))
        .rows("procurement-months", List.of(none));
  }

  private static List<Section> page(Language language, String month) {
    return new MonthlyFormPage().sections(site().scope(language, "2567/procurement/" + month));
  }

  private static String words(List<Section> page) {
    var words = new StringBuilder();
    MadeSite.parts(page, Part.Lead.class).forEach(lead -> words.append(lead.words().text()));
    MadeSite.parts(page, Part.Notice.class).forEach(note -> words.append(note.words().text()));
    return words.toString();
  }

  @Test
  void theFormHasItsNineColumnsAndNoBlankCell() {
    var table = MadeSite.parts(page(Language.TH, "2023-10"), TableContext.class).get(0);

    assertEquals(9, table.columns().size());
    assertEquals("เลขที่และวันที่ของสัญญาหรือข้อตกลง", table.columns().get(8).label());
    assertEquals(
        List.of(
            "๑",
            "จ้างซ่อมถนน",
            "๑,๒๐๐.๐๐",
            "-",
            "วิธีเฉพาะเจาะจง",
            "ร้าน 9 ตัวอย่าง\nร้าน 9 ตัวอย่าง",
            "ร้าน 9 ตัวอย่าง / ๑,๑๐๐.๐๐ บาท",
            "-",
            "12/2567\nลงวันที่ ๕ ตุลาคม ๒๕๖๖"),
        table.rows().get(0).stream().map(cell -> cell.value().text()).toList());
  }

  @Test
  void threeKindsOfMonthsSayThreeThings() {
    assertTrue(words(page(Language.EN, "2023-10")).contains("1 item, agreed price of 1,100.00"));
    var declared = words(page(Language.EN, "2023-11"));
    assertTrue(declared.contains("declares that nothing was bought in November 2023"), declared);
    assertTrue(declared.contains("บันทึก"), declared);
    var unknown = page(Language.EN, "2023-12");
    assertTrue(words(unknown).contains("No purchase of December 2023 is recorded"));
    assertEquals(List.of(), MadeSite.parts(unknown, Part.Signatures.class));
  }

  @Test
  void thePageOfAllMonthsLeadsToEach() {
    var page =
        new MonthlyFormsPage().sections(site().scope(Language.EN, "2567/procurement/months"));
    var rows = MadeSite.parts(page, TableContext.class).get(0).rows();
    assertEquals(
        List.of("1", "declared: none", "not recorded yet"),
        rows.subList(0, 3).stream().map(row -> row.get(1).value().text()).toList());
    assertEquals("../2023-10/index.html", rows.get(0).get(0).href());
  }

  @Test
  void aContractPastItsEndIsCountedFirstAndMarked() {
    var page = new ProcurementYearPage().sections(site().scope(Language.EN, "2567/procurement"));
    var first = MadeSite.parts(page, Part.Facts.class).get(0).facts().get(0);
    assertEquals("1 of 1 item, as of 31 March 2025", first.value().text());
    var notes =
        MadeSite.parts(page, TableContext.class).stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(List::stream)
            .map(TableContext.Cell::note)
            .toList();
    assertTrue(notes.contains("past its end; no completion recorded"), notes.toString());
  }
}
