package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;

class DerivedScoreRuleTest {

  private static final String[] INDICATORS = {"indicator,score", "9,92.14", "10,100.00"};

  @Test
  void aDerivedItemHasTheOnlyScoreThatItCanHave() {
    Given.table("ita-indicator-scores/2567", INDICATORS)
        .and("ita-question-scores/2567", "question,score,status", "o30,100.00,derived")
        .checkedBy(new DerivedScoreRule())
        .expectNothing();
  }

  @Test
  void reportsAnItemThatCanOnlyHaveAnotherScore() {
    Given.table("ita-indicator-scores/2567", INDICATORS)
        .and("ita-question-scores/2567", "question,score,status", "o31,,", "o30,0.00,derived")
        .checkedBy(new DerivedScoreRule())
        .expect(Rule.VALUE_DISAGREES, "ita-question-scores/2567 B3")
        .saying("0.00", "100.00");
  }

  @Test
  void reportsAnItemWhoseScoreCannotBeToldFromTheOthers() {
    Given.table("ita-indicator-scores/2567", INDICATORS)
        .and("ita-question-scores/2567", "question,score,status", "o9,100.00,derived")
        .checkedBy(new DerivedScoreRule())
        .expect(Rule.VALUE_DISAGREES, "ita-question-scores/2567 B2")
        .saying("100.00", "");
  }

  @Test
  void aDerivedFigureIsWhatItsQuestionsMake() {
    Given.table("ita-question-scores/2567", "question,score", "i1,99.33", "i2,100.00", "i3,100.00")
        .and("ita-indicator-scores/2567", "indicator,score,status", "1,99.78,derived")
        .checkedBy(new DerivedScoreRule())
        .expectNothing();
  }

  @Test
  void reportsADerivedFigureThatDiffersByAHundredth() {
    Given.table("ita-question-scores/2567", "question,score", "i1,99.33", "i2,100.00", "i3,100.00")
        .and("ita-indicator-scores/2567", "indicator,score,status", "1,99.77,derived")
        .checkedBy(new DerivedScoreRule())
        .expect(Rule.VALUE_DISAGREES, "ita-indicator-scores/2567 B2")
        .saying("99.77", "99.78");
  }

  @Test
  void theTotalOfTheYearBeforeFollowsFromTheChange() {
    Given.table("ita-results/2566", "score,status", "94.04,derived")
        .and("ita-results/2567", "score,change_from_previous", "94.66,0.62")
        .checkedBy(new DerivedScoreRule())
        .expectNothing();
  }

  @Test
  void reportsATotalThatTheChangeDoesNotLeadBackTo() {
    Given.table("ita-results/2566", "score,status", "94.05,derived")
        .and("ita-results/2567", "score,change_from_previous", "94.66,0.62")
        .checkedBy(new DerivedScoreRule())
        .expect(Rule.VALUE_DISAGREES, "ita-results/2566 A2")
        .saying("94.05", "94.04");
  }

  @Test
  void asksOnlyForScoresThatAreWrittenDownAsDerived() {
    Given.table("ita-indicator-scores/2567", INDICATORS)
        .and(
            "ita-question-scores/2567",
            "question,score,status",
            "o9,100.00,stated",
            "o10,100.00,",
            "o11,,derived",
            "o12,,not-stated")
        .checkedBy(new DerivedScoreRule())
        .expectNothing();
  }

  @Test
  void nothingCanBeToldOfAYearWithoutFormulas() {
    Given.table("ita-question-scores/2569", "question,score,status", "o9,100.00,derived")
        .checkedBy(new DerivedScoreRule())
        .expectNothing();
  }

  @Test
  void nothingCanBeToldOfAYearThatContradictsItself() {
    Given.table("ita-indicator-scores/2567", "indicator,score", "9,92.13")
        .and("ita-question-scores/2567", "question,score,status", "o9,100.00,derived")
        .checkedBy(new DerivedScoreRule())
        .expectNothing();
  }
}
