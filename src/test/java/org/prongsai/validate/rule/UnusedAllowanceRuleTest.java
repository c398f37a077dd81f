package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;

class UnusedAllowanceRuleTest {

  private static final String[] THREE = {"question,score", "i1,99.33", "i2,100.00", "i3,100.00"};

  @Test
  void aDifferenceThatIsAllowedIsStillThere() {
    Given.table("ita-question-scores/2567", THREE)
        .and("ita-indicator-scores/2567", "indicator,score", "1,99.79")
        .settings("allow:", allowed(2567, "indicator-1"))
        .checkedBy(new UnusedAllowanceRule())
        .expectNothing();
  }

  @Test
  void pointsOutAnEntryWhoseFigureAgrees() {
    Given.table("ita-question-scores/2567", THREE)
        .and("ita-indicator-scores/2567", "indicator,score", "1,99.78")
        .settings("allow:", allowed(2567, "indicator-1"))
        .checkedBy(new UnusedAllowanceRule())
        .expect(Rule.ALLOWANCE_UNUSED, "site.yml:13:5")
        .saying("indicator-1", "2567");
  }

  @Test
  void pointsOutEveryEntryOfAnotherFigureOrYearAtItsOwnPlace() {
    Given.table("ita-question-scores/2567", THREE)
        .and("ita-indicator-scores/2567", "indicator,score", "1,99.79")
        .settings(
            "allow:",
            allowed(2567, "indicator-1"),
            allowed(2567, "indicator-2"),
            allowed(2568, "indicator-1"))
        .checkedBy(new UnusedAllowanceRule())
        .expect(Rule.ALLOWANCE_UNUSED, "site.yml:14:5", "site.yml:15:5");
  }

  @Test
  void pointsOutAnEntryOfAYearWithoutScores() {
    Given.site()
        .settings("allow:", allowed(2540, "total"))
        .checkedBy(new UnusedAllowanceRule())
        .expect(Rule.ALLOWANCE_UNUSED, "site.yml:13:5")
        .saying("total", "2540");
  }

  @Test
  void aFigureThatNoScoresOfTheItemsYieldIsAllowedForThat() {
    Given.table("ita-indicator-scores/2567", "indicator,score", "9,92.13", "10,100.00")
        .settings("allow:", allowed(2567, "indicator-9"), allowed(2567, "indicator-10"))
        .checkedBy(new UnusedAllowanceRule())
        .expect(Rule.ALLOWANCE_UNUSED, "site.yml:14:5");
  }

  @Test
  void noEntryIsUnusedWhereNoneIsWritten() {
    Given.table("ita-indicator-scores/2567", "indicator,score", "9,92.13")
        .checkedBy(new UnusedAllowanceRule())
        .expectNothing();
  }

  private static String allowed(int year, String figure) {
    return "  - {rule: figure-differs, fiscal_year_be: "
        + year
        + ", figure: "
        + figure
        + ", reason: {th: ตามต้นฉบับ, en: as printed}}";
  }
}
