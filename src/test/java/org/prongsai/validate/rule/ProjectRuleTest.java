package org.prongsai.validate.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjectRuleTest {

  private static final String COLUMNS =
      "project_id,budget_thb,spent_thb,progress,result_th,obstacle_th";

  @Test
  void planMoneyAndResultAgree() {
    projects(
            "P1,1000.00,1000.00,done,เสร็จ,",
            "P2,1000.00,999.99,,,ฝนตก",
            "P3,1000.00,,,,",
            "P4,1000.00,0,,,",
            "P5,,,,,")
        .expectNothing();
  }

  @Test
  void pointsOutMoneySpentWithoutResultOrObstacle() {
    projects("P1,1000.00,0.01,,,")
        .expect(ProjectRule.SPENT_WITHOUT_RESULT, "E2")
        .saying("0.01", "P1");
  }

  @Test
  void wordsForNothingAreNeitherResultNorObstacle() {
    projects("P1,1000.00,10,,-,ไม่มี", "P2,1000.00,10,,-,ฝนตก", "P3,1000.00,10,,เสร็จ,-")
        .expect(ProjectRule.SPENT_WITHOUT_RESULT, "E2");
  }

  @Test
  void pointsOutADoneProjectWithoutSpending() {
    projects("P1,1000.00,,done,เสร็จ,", "P2,1000.00,,doing,เสร็จ,", "P3,1000.00,0,done,เสร็จ,")
        .expect(ProjectRule.DONE_WITHOUT_SPENDING, "C2")
        .saying("", "P1");
  }

  @Test
  void aDoneProjectThatCostsNothingNeedsNoSpending() {
    projects("P1,0,,done,เสร็จ,", "P2,0.01,0,done,เสร็จ,").expectNothing();
  }

  @Test
  void pointsOutAReportWithoutABudget() {
    projects("P1,,10.00,,เสร็จ,", "P2,,,,เสร็จ,", "P3,,,done,,", "P4,,0,,-,ฝนตก")
        .expect(ProjectRule.REPORTED_NOT_PLANNED, "B2", "B3", "B4");
  }

  @Test
  void namesTheProjectThatWasNotPlanned() {
    projects("P1,,10.00,,เสร็จ,").expect(ProjectRule.REPORTED_NOT_PLANNED, "B2").saying("", "P1");
  }

  @Test
  void pointsOutSpendingOverTheBudgetByOneSatang() {
    projects("P1,1000.00,1000.01,,เสร็จ,")
        .expect(ProjectRule.SPENT_OVER_BUDGET, "C2")
        .saying("1000.01", "1000.00", "P1");
  }

  @Test
  void anAmountThatWasRefusedIsNotAMissingOne() {
    projects("P1,x,10.00,done,เสร็จ,", "P2,1000.00,x,done,เสร็จ,").expectNothing();
  }

  @Test
  void looksAtProjectsOnly() {
    Given.site()
        .ownDataset(
            "books",
            "fields:",
            "  - {name: budget_thb, type: number, origin: input}",
            "  - {name: spent_thb, type: number, origin: input}")
        .and("books/2567", "budget_thb,spent_thb", "1,2")
        .checkedBy(new ProjectRule())
        .expectNothing();
  }

  private static FoundProblems projects(String... rows) {
    var lines = Stream.concat(Stream.of(COLUMNS), Stream.of(rows)).toArray(String[]::new);
    return Given.table("annual-performance/2567", lines).checkedBy(new ProjectRule());
  }
}
