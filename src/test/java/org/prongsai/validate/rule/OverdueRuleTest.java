package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;

/** The list of FY2566 asks for progress of its first six months; the content is of 2026-11-30. */
class OverdueRuleTest {

  private static final String COLUMNS = "project_id,project_th,start_date,progress,spent_thb";

  @Test
  void saysOnceWhatIsMissing() {
    Given.table(
            "annual-performance/2566",
            COLUMNS,
            "p1,ก,2022-11-01,done,10.00",
            "p2,ข,2023-03-31,,",
            "p3,ค,,,",
            "p4,ง,2022-12-01,in-progress,",
            "p5,จ,2023-04-01,,")
        .and("ita-results/2566", "score", "94.66")
        .checkedBy(new OverdueRule())
        .expect(OverdueRule.SIX_MONTHS_NOT_COVERED, "annual-performance/2566 D3")
        .saying("2566", "4", "2", "1", "o12/2566");
  }

  @Test
  void nothingIsMissingWhereEachProjectSaysHowFarItIs() {
    Given.table(
            "annual-performance/2566",
            COLUMNS,
            "p1,ก,2022-11-01,in-progress,0.00",
            "p2,ข,2022-11-01,not-started,")
        .checkedBy(new OverdueRule())
        .expectNothing();
  }

  @Test
  void aYearThatIsOverAndFeedsNoNewestAssessmentIsLeftAlone() {
    Given.table("annual-performance/2566", COLUMNS, "p1,ก,2022-11-01,,")
        .checkedBy(new OverdueRule())
        .expectNothing();
  }

  @Test
  void theYearThatRunsIsAskedAbout() {
    Given.table("annual-performance/2566", COLUMNS, "p1,ก,2022-11-01,,")
        .settings("as_of: \"2023-04-01\"")
        .checkedBy(new OverdueRule())
        .expect(OverdueRule.SIX_MONTHS_NOT_COVERED, "D2");
  }

  @Test
  void aYearWhoseListDoesNotAskIsLeftAlone() {
    Given.table("annual-performance/2565", COLUMNS, "p1,ก,2021-11-01,,")
        .checkedBy(new OverdueRule())
        .expectNothing();
  }

  @Test
  void sixMonthsThatAreNotOverAreLeftAlone() {
    Given.table("annual-performance/2566", COLUMNS, "p1,ก,2022-11-01,,")
        .settings("as_of: \"2023-03-31\"")
        .checkedBy(new OverdueRule())
        .expectNothing();
  }

  private static final String PURCHASES = "row_no,title,status,contract_end_date";

  @Test
  void asksAboutAContractThatIsOverAndDoesNotSayIt() {
    Given.table("procurement/2567", PURCHASES, "1,จ้างซ่อมถนน,active,2024-03-31")
        .checkedBy(new OverdueRule())
        .expect(OverdueRule.CONTRACT_PAST_ITS_END, "C2")
        .saying("active", "2024-03-31", "2026-11-30");
  }

  @Test
  void noStatusEndsAContractEither() {
    Given.table("procurement/2567", PURCHASES, "1,จ้างซ่อมถนน,,2024-03-31")
        .checkedBy(new OverdueRule())
        .expect(OverdueRule.CONTRACT_PAST_ITS_END, "C2");
  }

  @Test
  void whatEndedWasCancelledOrGoesOnIsNotAskedAbout() {
    Given.table(
            "procurement/2570",
            PURCHASES,
            "1,จ้างซ่อมถนน,ended,2026-10-31",
            "2,จ้างซ่อมถนน,cancelled,2026-10-31",
            "3,จ้างซ่อมถนน,active,2026-11-30",
            "4,จ้างซ่อมถนน,active,")
        .checkedBy(new OverdueRule())
        .expectNothing();
  }
}
