package org.prongsai.validate.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PurchaseRuleTest {

  @Test
  void aPriceMayBeTheBudgetAndTheReferencePriceExactly() {
    prices("500000.00,500000.00,500000.00", "500000,500000.00,500000.0", "2,2,1.99")
        .expectNothing();
  }

  @Test
  void reportsAPriceOverTheBudgetByOneSatang() {
    prices("500000.00,,500000.01")
        .expect(PurchaseRule.PRICE_OVER_BUDGET, "C2")
        .saying("500000.01", "500000.00");
  }

  @Test
  void pointsOutAPriceOverTheReferencePriceByOneSatang() {
    prices(",480000.00,480000.01")
        .expect(PurchaseRule.PRICE_OVER_REFERENCE, "C2")
        .saying("480000.01", "480000.00");
  }

  @Test
  void comparesWithBothInEveryRow() {
    prices("10,5,11", "10,10,10", "10,5,6", "5,10,6")
        .expect(
            List.of(
                "price-over-budget C2",
                "price-over-reference C2",
                "price-over-reference C4",
                "price-over-budget C5"));
  }

  @Test
  void anAmountThatIsNotThereIsNotExceeded() {
    prices(",,500000.00", "500000.00,480000.00,", ",,").expectNothing();
  }

  @Test
  void pointsOutAPriceThatNobodyGot() {
    suppliers("ปากกา,,,120.00,", "ดินสอ,,,120.00, ")
        .expect(PurchaseRule.PRICE_WITHOUT_SUPPLIER, "E2", "E3");
    suppliers("ปากกา,,,120.00,")
        .expect(PurchaseRule.PRICE_WITHOUT_SUPPLIER, "E2")
        .saying("120.00", "ปากกา");
  }

  @Test
  void pointsOutASupplierWithoutAPrice() {
    suppliers("ปากกา,,active,,ร้าน ก")
        .expect(PurchaseRule.SUPPLIER_WITHOUT_PRICE, "D2")
        .saying("ร้าน ก", "ปากกา");
  }

  @Test
  void asksForNeitherOfACancelledPurchaseOrWhereNothingIsSpent() {
    suppliers(
            "ปากกา,,cancelled,120.00,",
            "ปากกา,,cancelled,,ร้าน ก",
            "ปากกา,,not-signed,,ร้าน ก",
            "ปากกา,,not-signed,,",
            "ปากกา,,,0.00,",
            "ปากกา,,,,")
        .expectNothing();
  }

  @Test
  void asksForNoSupplierOfPettyCash() {
    suppliers(
            "ค่าถ่ายเอกสาร (ว119),,,20.00,",
            "ค่าน้ำดื่ม ตาม ว ๑๑๙,,,20.00,",
            "ค่าอาหารว่าง จ่ายจากเงินสดย่อย,,,20.00,",
            "ค่าผ่านทาง,ตามหนังสือ ว 119,,20.00,")
        .expectNothing();
  }

  @Test
  void aCellThatIsNoPriceIsNotMissing() {
    suppliers("ปากกา,,,ตามจริง,ร้าน ก").expectNothing();
  }

  @Test
  void aContractIsSignedOnAnyDayOfTheFiscalYearAndMayEndAfterIt() {
    days("2023-10-01,2023-10-01", "2024-09-30,2024-09-30", "2024-09-30,2026-01-01", ",2020-01-01")
        .expectNothing();
  }

  @Test
  void reportsAContractSignedOnTheDayBeforeTheYearOrAfterIt() {
    days("2023-09-30,", "2024-10-01,").expect(PeriodRule.PERIOD_OUTSIDE_YEAR, "A2", "A3");
  }

  @Test
  void saysWhichDaysTheYearHas() {
    days("2023-09-30,2024-01-01")
        .expect(PeriodRule.PERIOD_OUTSIDE_YEAR, "A2")
        .saying("2023-09-30", "2567", "2023-10-01", "2024-09-30", "", "2566");
  }

  @Test
  void reportsAContractThatEndsBeforeItIsSigned() {
    days("2024-03-02,2024-03-01", "2024-03-02,2024-03-02", "2024-03-02,")
        .expect(PeriodRule.PERIOD_REVERSED, "B2")
        .saying("2024-03-01", "2024-03-02");
  }

  @Test
  void aProjectNumberIsOfTheYearOrTheOneBefore() {
    projects("67010000001", "66120000001", "").expectNothing();
  }

  @Test
  void pointsOutAProjectNumberOfAnotherYear() {
    projects("68010000001", "65120000001").expect(PurchaseRule.PROJECT_NUMBER_YEAR, "A2", "A3");
  }

  @Test
  void pointsOutAProjectNumberWithoutAMonth() {
    projects("67130000001", "67000000001", "67120000001")
        .expect(PurchaseRule.PROJECT_NUMBER_YEAR, "A2", "A3");
  }

  @Test
  void saysOfWhichYearsAProjectNumberMayBe() {
    projects("68010000001")
        .expect(PurchaseRule.PROJECT_NUMBER_YEAR, "A2")
        .saying("68010000001", "2567", "67", "66");
  }

  @Test
  void isSilentOnAProjectNumberThatWasRefused() {
    projects("6801000000", "x").expectNothing();
  }

  @Test
  void looksAtPurchasesOnly() {
    Given.site()
        .ownDataset(
            "books",
            "fields:",
            "  - {name: budget_amount_thb, type: number, origin: input}",
            "  - {name: agreed_price_thb, type: number, origin: input}")
        .and("books/2567", "budget_amount_thb,agreed_price_thb", "1,2")
        .checkedBy(new PurchaseRule())
        .expectNothing();
  }

  private static FoundProblems suppliers(String... lines) {
    return Given.table(
            "procurement/2567",
            Stream.concat(
                    Stream.of(
                        "title,selection_reason,status,agreed_price_thb,supplier_name,row_no"),
                    IntStream.range(0, lines.length).mapToObj(i -> lines[i] + "," + (i + 1)))
                .toArray(String[]::new))
        .checkedBy(new PurchaseRule());
  }

  private static FoundProblems prices(String... rows) {
    return purchases(
        "budget_amount_thb,reference_price_thb,agreed_price_thb,supplier_name",
        Stream.of(rows).map(r -> r + (r.endsWith(",") ? "," : ",ก")).toArray(String[]::new));
  }

  private static FoundProblems days(String... rows) {
    return purchases("contract_signed_date,contract_end_date", rows);
  }

  private static FoundProblems projects(String... rows) {
    return purchases(
        "egp_project_no,title", Stream.of(rows).map(r -> r + ",a").toArray(String[]::new));
  }

  private static FoundProblems purchases(String columns, String... rows) {
    var lines = Stream.concat(Stream.of(columns), Stream.of(rows)).toArray(String[]::new);
    return Given.table("procurement/2567", lines).checkedBy(new PurchaseRule());
  }
}
