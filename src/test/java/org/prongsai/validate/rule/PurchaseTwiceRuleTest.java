package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurchaseTwiceRuleTest {

  private static final String COLUMNS =
      "row_no,title,egp_project_no,supplier_name,agreed_price_thb,contract_signed_date,"
          + "contract_end_date";
  private static final String PEN = "ปากกา,67010000001,ร้านก,100.00,2024-01-05,2024-02-05";

  @Test
  void reportsTheSecondRowOfAPurchaseAndNamesTheFirst() {
    Given.table("procurement/2567", COLUMNS, "1," + PEN, "2,ดินสอ,,,,,", "3," + PEN)
        .checkedBy(new PurchaseTwiceRule())
        .expect(PurchaseTwiceRule.PURCHASE_TWICE, "B4")
        .saying("ปากกา", "content/data/procurement/2567.csv:2:2 (B2)");
  }

  @Test
  void reportsEveryFurtherRow() {
    Given.table("procurement/2567", COLUMNS, "1," + PEN, "2," + PEN, "3," + PEN)
        .checkedBy(new PurchaseTwiceRule())
        .expect(PurchaseTwiceRule.PURCHASE_TWICE, "B3", "B4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ปากกา,67010000002,ร้านก,100.00,2024-01-05,2024-02-05",
        "ปากกาแดง,67010000001,ร้านก,100.00,2024-01-05,2024-02-05",
        "ปากกา,67010000001,ร้านข,100.00,2024-01-05,2024-02-05",
        "ปากกา,67010000001,ร้านก,100.01,2024-01-05,2024-02-05",
        "ปากกา,67010000001,ร้านก,100.00,2024-01-06,2024-02-05",
        "ปากกา,67010000001,ร้านก,100.00,2024-01-05,2024-02-06",
        "ปากกา,67010000001,ร้านก,100.00,2024-01-05,"
      })
  void aRowThatDiffersInOneOfTheseIsAnotherPurchase(String other) {
    Given.table("procurement/2567", COLUMNS, "1," + PEN, "2," + other)
        .checkedBy(new PurchaseTwiceRule())
        .expectNothing();
  }

  @Test
  void theSameRowInAnotherYearIsAnotherPurchase() {
    Given.table("procurement/2567", COLUMNS, "1," + PEN)
        .and("procurement/2568", COLUMNS, "1," + PEN)
        .checkedBy(new PurchaseTwiceRule())
        .expectNothing();
  }

  @Test
  void rowsWithoutProjectAndContractMayBeAlike() {
    Given.table("procurement/2567", COLUMNS, "1,ปากกา,,,100.00,,", "2,ปากกา,,,100.00,,")
        .checkedBy(new PurchaseTwiceRule())
        .expectNothing();
  }

  @Test
  void aProjectOrADayOfSigningAloneTellsPurchasesApart() {
    Given.table(
            "procurement/2567",
            COLUMNS,
            "1,ปากกา,67010000001,,,,",
            "2,ปากกา,67010000001,,,,",
            "3,ปากกา,,,,2024-01-05,",
            "4,ปากกา,,,,2024-01-05,")
        .checkedBy(new PurchaseTwiceRule())
        .expect(PurchaseTwiceRule.PURCHASE_TWICE, "B3", "B5");
  }

  @Test
  void looksAtPurchasesOnly() {
    Given.site()
        .ownDataset(
            "books",
            "fields:",
            "  - {name: title, type: string, origin: input}",
            "  - {name: egp_project_no, type: string, origin: input}")
        .and("books/2567", "title,egp_project_no", "ก,1", "ก,1")
        .checkedBy(new PurchaseTwiceRule())
        .expectNothing();
  }
}
