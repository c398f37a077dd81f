package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;
import org.prongsai.validate.spending.PurchaseMonthRule;

class PurchaseMonthRuleTest {

  private static FoundProblems months(int year, String... rows) {
    var lines = new String[rows.length + 1];
    lines[0] = "month,state,source";
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return Given.table("procurement-months/" + year, lines)
        .and("procurement/2567", "row_no,title,contract_signed_date", "1,ปากกา,2023-12-05")
        .checkedBy(new PurchaseMonthRule());
  }

  @Test
  void aMonthHasPurchasesOrIsDeclaredToHaveNone() {
    months(2567, "2023-11,declared-none,บันทึก", "2023-12,has-rows,").expectNothing();
    months(2567, "พ.ย. 2566,แจ้งว่าไม่มี,บันทึก", "2566-12,มีรายการ,").expectNothing();
  }

  @Test
  void reportsADeclaredMonthThatHasPurchases() {
    months(2567, "2023-12,ไม่มี,บันทึก")
        .expect(PurchaseMonthRule.MONTH_BUT_ROWS, "procurement-months/2567 A2");
  }

  @Test
  void reportsAMonthThatIsTypedToHavePurchasesButHasNone() {
    months(2567, "2023-11,has-rows,")
        .expect(PurchaseMonthRule.MONTH_WITHOUT_ROWS, "procurement-months/2567 B2")
        .saying("has-rows", "2023-11");
  }

  @Test
  void reportsAMonthOfAnotherFiscalYear() {
    months(2568, "2023-01,declared-none,บันทึก")
        .expect(PurchaseMonthRule.MONTH_OUTSIDE_YEAR, "procurement-months/2568 A2")
        .saying("2023-01", "2568", "2024-10", "2025-09", "", "2566");
  }

  @Test
  void reportsAMonthThatHasNotBegun() {
    months(2570, "2026-11,declared-none,บันทึก").expectNothing();
    months(2570, "2026-12,declared-none,บันทึก")
        .expect(PurchaseMonthRule.MONTH_IN_FUTURE, "procurement-months/2570 A2")
        .saying("2026-12", "2026-11-30");
  }

  @Test
  void asksForTheSourceOfADeclaration() {
    months(2567, "2023-11,declared-none,")
        .expect(PurchaseMonthRule.MONTH_WITHOUT_SOURCE, "procurement-months/2567 C2")
        .saying("2023-11");
  }
}
