package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;

class StatusRuleTest {

  @Test
  void aStatusAgreesWithItsValue() {
    Given.table(
            "ita-results/2567",
            "score,status",
            "94.66,stated",
            ",not-stated",
            "94.66,derived",
            ",derived",
            "94.66,",
            ",")
        .checkedBy(new StatusRule())
        .expectNothing();
  }

  @Test
  void statedNeedsAValue() {
    Given.table("ita-results/2567", "score,status", ",stated")
        .checkedBy(new StatusRule())
        .expect(StatusRule.STATUS_WITHOUT_VALUE, "B2")
        .saying("stated", "score", "");
  }

  @Test
  void notStatedHasNone() {
    Given.table("ita-results/2567", "score,status", "94.66,not-stated")
        .checkedBy(new StatusRule())
        .expect(StatusRule.STATUS_WITHOUT_VALUE, "B2")
        .saying("not-stated", "score", "94.66");
  }

  @Test
  void reportsEveryRow() {
    Given.table("ita-question-scores/2567", "status,question,score", "stated,i1,", "stated,i2,")
        .checkedBy(new StatusRule())
        .expect(StatusRule.STATUS_WITHOUT_VALUE, "A2", "A3");
  }

  @Test
  void isSilentWhereTheValueWasRefused() {
    Given.table("ita-results/2567", "score,status", "94.6.6,not-stated", "x,stated")
        .checkedBy(new StatusRule())
        .expectNothing();
  }

  @Test
  void aColumnThatTheBuildFillsIsNotAsked() {
    Given.table("oit-disclosures/2567", "item,score,status", "o1,,stated")
        .checkedBy(new StatusRule())
        .expectNothing();
  }
}
