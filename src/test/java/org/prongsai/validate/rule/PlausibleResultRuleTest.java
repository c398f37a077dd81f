package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleResultRuleTest {

  private static FoundProblems check(int year, String... lines) {
    var table = new String[lines.length + 1];
    table[0] = "score,level,pass_mark";
    System.arraycopy(lines, 0, table, 1, lines.length);
    return Given.table("ita-results/" + year, table).checkedBy(new PlausibleResultRule());
  }

  @ParameterizedTest
  @CsvSource({"2569,96.00,urgent", "2570,84.99,pass", "2571,85.00,improve", "2572,12.00,good"})
  void aLevelStandsAgainstThePassMarkWhereNothingElseIsKnown(int year, String score, String level) {
    check(year, score + "," + level + ",85.00")
        .expect(PlausibleResultRule.LEVEL_IMPLAUSIBLE, "B2")
        .saying(level, score, "", "85.00");
  }

  @ParameterizedTest
  @CsvSource({"2569,96.00,excellent", "2570,85.00,pass", "2571,84.99,improve"})
  void aLevelThatThePassMarkAllowsIsTaken(int year, String score, String level) {
    check(year, score + "," + level + ",85.00").expectNothing();
  }

  @ParameterizedTest
  @CsvSource({"2566,96.00,improve", "2568,96.00,urgent"})
  void aLevelStandsAgainstTheThresholdsOfItsYear(int year, String score, String level) {
    check(year, score + "," + level + ",").expect(PlausibleResultRule.LEVEL_IMPLAUSIBLE, "B2");
  }

  @Test
  void whatTheReconciliationSaysIsSaidOnce() {
    check(2568, "69.00,excellent,").expectNothing();
  }

  @ParameterizedTest
  @CsvSource({"2569,96.00,excellent,", "2570,96.00,,85.00", "2571,,pass,"})
  void saysWhereNothingCouldBeChecked(int year, String score, String level, String mark) {
    check(year, text(score) + "," + text(level) + "," + text(mark))
        .expect(PlausibleResultRule.RESULT_NOT_CHECKED, "A2")
        .saying(text(score), Integer.toString(year));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  @Test
  void aYearWithoutAResultIsNoResult() {
    check(2570, ",,85.00").expectNothing();
  }
}
