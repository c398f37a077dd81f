package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;

class ContractEndRuleTest {

  private static final String COLUMNS = "row_no,title,status,contract_end_date";

  @Test
  void asksAboutAContractThatIsOverAndDoesNotSayIt() {
    Given.table("procurement/2567", COLUMNS, "1,จ้างซ่อมถนน,active,2024-03-31")
        .checkedBy(new ContractEndRule())
        .expect(ContractEndRule.CONTRACT_PAST_ITS_END, "C2")
        .saying("active", "2024-03-31", "2026-11-30");
  }

  @Test
  void noStatusEndsAContractEither() {
    Given.table("procurement/2567", COLUMNS, "1,จ้างซ่อมถนน,,2024-03-31")
        .checkedBy(new ContractEndRule())
        .expect(ContractEndRule.CONTRACT_PAST_ITS_END, "C2");
  }

  @Test
  void whatEndedWasCancelledOrGoesOnIsNotAskedAbout() {
    Given.table(
            "procurement/2570",
            COLUMNS,
            "1,จ้างซ่อมถนน,ended,2026-10-31",
            "2,จ้างซ่อมถนน,cancelled,2026-10-31",
            "3,จ้างซ่อมถนน,active,2026-11-30",
            "4,จ้างซ่อมถนน,active,")
        .checkedBy(new ContractEndRule())
        .expectNothing();
  }
}
