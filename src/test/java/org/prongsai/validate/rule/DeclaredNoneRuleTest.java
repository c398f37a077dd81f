package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;

class DeclaredNoneRuleTest {

  private static final String NONE_OF_2567 =
      "  - {dataset: procurement, fiscal_year_be: 2567, note: {th: ไม่มีการจัดซื้อ, en: none}}";

  @Test
  void aYearHasRowsOrIsDeclaredToHaveNone() {
    Given.table("procurement/2566", "row_no,title", "1,ปากกา")
        .and("procurement/2567", "row_no,title")
        .settings("declare_none:", NONE_OF_2567)
        .checkedBy(new DeclaredNoneRule())
        .expectNothing();
  }

  @Test
  void reportsAnEmptyTableThatIsNotDeclared() {
    Given.table("procurement/2567", "row_no,title")
        .checkedBy(new DeclaredNoneRule())
        .expect(DeclaredNoneRule.NONE_NOT_DECLARED, "data/procurement/2567.csv:1:1")
        .saying("procurement", "2567", "content/site.yml");
  }

  @Test
  void reportsRowsOfAYearThatIsDeclaredToHaveNone() {
    Given.table("procurement/2567", "row_no,title", "1,ปากกา")
        .settings("declare_none:", NONE_OF_2567)
        .checkedBy(new DeclaredNoneRule())
        .expect(DeclaredNoneRule.NONE_BUT_ROWS, "data/procurement/2567.csv:1:1")
        .saying("procurement", "2567", "content/site.yml");
  }

  @Test
  void aDeclarationHoldsForItsDatasetAndYearOnly() {
    Given.table("annual-performance/2567", "project_id")
        .and("procurement/2568", "row_no,title")
        .settings("declare_none:", NONE_OF_2567)
        .checkedBy(new DeclaredNoneRule())
        .expect(
            DeclaredNoneRule.NONE_NOT_DECLARED,
            "data/annual-performance/2567.csv:1:1",
            "data/procurement/2568.csv:1:1");
  }

  @Test
  void pointsOutAYearBetweenOthersOfWhichNothingIsSaid() {
    Given.table("procurement/2565", "row_no,title", "1,ปากกา")
        .settings("declare_none:", NONE_OF_2567)
        .checkedBy(new DeclaredNoneRule())
        .expect(DeclaredNoneRule.YEAR_NOT_DECLARED, "site.yml:1:1")
        .saying("procurement", "2566", "content/site.yml", "content/data/procurement/2566.csv", "");
  }

  @Test
  void pointsOutEveryYearInBetweenOfEachDataset() {
    Given.table("procurement/2565", "row_no,title", "1,ปากกา")
        .and("procurement/2568", "row_no,title", "1,ปากกา")
        .and("annual-performance/2565", "project_id", "P1")
        .and("annual-performance/2567", "project_id", "P1")
        .checkedBy(new DeclaredNoneRule())
        .expect(DeclaredNoneRule.YEAR_NOT_DECLARED, "site.yml:1:1", "site.yml:1:1", "site.yml:1:1");
  }

  @Test
  void whatIsDeclaredOfAnotherDatasetLeavesNoYearInBetween() {
    Given.table("annual-performance/2565", "project_id", "P1")
        .settings("declare_none:", NONE_OF_2567)
        .checkedBy(new DeclaredNoneRule())
        .expectNothing();
  }

  @Test
  void otherTablesMayBeEmptyAndLeaveOutYears() {
    Given.table("ita-results/2565", "score")
        .and("ita-results/2567", "score", "94.66")
        .checkedBy(new DeclaredNoneRule())
        .expectNothing();
  }

  @Test
  void leavesAFileThatIsOfNoYearToAnotherRule() {
    Given.table("procurement/plan", "row_no,title")
        .and("procurement/2567", "row_no,title", "1,ปากกา")
        .checkedBy(new DeclaredNoneRule())
        .expectNothing();
  }
}
