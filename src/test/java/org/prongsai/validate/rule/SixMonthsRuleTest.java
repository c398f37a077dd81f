package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;

/** The list of FY2566 asks for progress of its first six months. */
class SixMonthsRuleTest {

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
        .checkedBy(new SixMonthsRule())
        .expect(SixMonthsRule.SIX_MONTHS_NOT_COVERED, "D3")
        .saying("2566", "4", "2", "1", "o12/2566");
  }

  @Test
  void nothingIsMissingWhereEachProjectSaysHowFarItIs() {
    Given.table(
            "annual-performance/2566",
            COLUMNS,
            "p1,ก,2022-11-01,in-progress,0.00",
            "p2,ข,2022-11-01,not-started,")
        .checkedBy(new SixMonthsRule())
        .expectNothing();
  }

  @Test
  void aYearWhoseListDoesNotAskIsLeftAlone() {
    Given.table("annual-performance/2565", COLUMNS, "p1,ก,2021-11-01,,")
        .checkedBy(new SixMonthsRule())
        .expectNothing();
  }

  @Test
  void sixMonthsThatAreNotOverAreLeftAlone() {
    Given.table("annual-performance/2566", COLUMNS, "p1,ก,2022-11-01,,")
        .settings("as_of: \"2023-03-31\"")
        .checkedBy(new SixMonthsRule())
        .expectNothing();
  }
}
