package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;

class CatalogueDisagreementRuleTest {

  private static final String[] ALLOWED = {
    "allow:",
    "  - rule: catalogue-disagrees",
    "    fiscal_year_be: 2568",
    "    figure: o5",
    "    reason: {th: ตามคู่มือ, en: As the handbook has it}"
  };

  @Test
  void anotherWordThanTheProgramsIsAskedAbout() {
    Given.site()
        .contradicted(2568, "o5", "แผนอื่น", "แผนพัฒนา")
        .checkedBy(new CatalogueDisagreementRule())
        .expect(Rule.CATALOGUE_DISAGREES, "catalogues/2568/questions.csv:2:3")
        .saying("แผนอื่น", "แผนพัฒนา", "o5", "2568");
  }

  @Test
  void aReasonLetsItThrough() {
    Given.site()
        .settings(ALLOWED)
        .contradicted(2568, "o5", "แผนอื่น", "แผนพัฒนา")
        .checkedBy(new CatalogueDisagreementRule())
        .expectNothing();
  }

  @Test
  void aReasonForAnotherYearDoesNot() {
    Given.site()
        .settings(ALLOWED)
        .contradicted(2567, "o5", "แผนอื่น", "แผนพัฒนา")
        .checkedBy(new CatalogueDisagreementRule())
        .expect(Rule.CATALOGUE_DISAGREES, "catalogues/2567/questions.csv:2:3");
  }

  @Test
  void anAllowanceIsUsedWhereTheWordsDiffer() {
    Given.site()
        .settings(ALLOWED)
        .contradicted(2568, "o5", "แผนอื่น", "แผนพัฒนา")
        .checkedBy(new UnusedAllowanceRule())
        .expectNothing();
    Given.site()
        .settings(ALLOWED)
        .checkedBy(new UnusedAllowanceRule())
        .expect(Rule.ALLOWANCE_UNUSED, "site.yml:13:5");
  }
}
