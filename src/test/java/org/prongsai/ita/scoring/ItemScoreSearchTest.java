package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.ita.scoring.ItemScoreSearch.Outcome;

/** How many of the unprinted items scored, and how long that is asked. */
class ItemScoreSearchTest {

  // Two checklists that no rule ties together: s has one of two, t two of three items.
  private static final String APART = "s=o1,o2 t=o3,o4,o5";
  private static final String PRINTED = "s=50.00 t=66.67";

  private static ScoreEquations problem(String rules, String scores) {
    return new ScoreEquations(ScoreFormulas.of(MadeYear.of(rules)), MadeYear.sheet(scores));
  }

  @Test
  void waysOfWhatNothingTiesTogetherMultiply() {
    var problem = problem(APART, PRINTED);
    var search = new ItemScoreSearch(problem, false, 10);
    assertEquals(Outcome.FOUND, search.run());
    assertEquals(BigInteger.valueOf(6), search.solutions());
    assertEquals(2, problem.components().size());
    assertEquals(1, problem(APART + " total=s,t", PRINTED + " total=58.33").components().size());
  }

  /** Each of the two groups takes a step. */
  @ParameterizedTest
  @CsvSource({"3, FOUND", "2, GIVEN_UP", "1, GIVEN_UP"})
  void isGivenUpAfterSoManySteps(int steps, Outcome outcome) {
    assertEquals(outcome, new ItemScoreSearch(problem(APART, PRINTED), false, steps).run());
  }

  /** One group with two possible counts, the first of which is found in one step. */
  @ParameterizedTest
  @CsvSource({"false, 3, FOUND", "false, 2, GIVEN_UP", "true, 2, FOUND"})
  void isGivenUpWhereOnlySomeSolutionsWereFound(boolean untilFirst, int steps, Outcome outcome) {
    var problem = problem("oit=o1,o2 total=oit,i1", "total=40.00");
    assertEquals(outcome, new ItemScoreSearch(problem, untilFirst, steps).run());
  }

  @Test
  void aScoreIsBoundedByAllSolutionsTogether() {
    // Of two items none or one scored; with both the survey would lie below 0.
    var rules = "oit=o1,o2 total=oit,i1";
    var implied =
        ImpliedScores.of(ScoreFormulas.of(MadeYear.of(rules)), MadeYear.sheet("total=40.00"));
    assertEquals(BigInteger.valueOf(3), implied.solutions());
    assertEquals(
        new Interval(BigFraction.of(2999, 100), false, BigFraction.of(8001, 100), true),
        implied.ranges().get("i1"));
  }
}
