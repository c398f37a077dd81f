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
        .saying("แผนอื่น", "แผนพัฒนา", "questions/o5", "2568");
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

  /** Indicator 1 and area 1 are two things: a bare number that both have allows neither. */
  @Test
  void aReasonIsForOneKind() {
    for (var figure : new String[] {"areas/1", "1"}) {
      var both =
          Given.site()
              .settings(
                  "allow:",
                  "  - {rule: catalogue-disagrees, fiscal_year_be: 2568, figure: " + figure + ",",
                  "     reason: {th: ตามคู่มือ, en: As the handbook has it}}")
              .contradicted(2568, "areas", "1", "ก", "ข")
              .contradicted(2568, "indicators", "1", "ค", "ง")
              .checkedBy(new CatalogueDisagreementRule());
      if (figure.equals("1")) {
        both.expect(
            Rule.CATALOGUE_DISAGREES,
            "catalogues/2568/areas.csv:2:3",
            "catalogues/2568/indicators.csv:2:3");
      } else {
        both.expect(Rule.CATALOGUE_DISAGREES, "catalogues/2568/indicators.csv:2:3");
      }
    }
  }
}
