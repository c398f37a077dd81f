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

  private static Given tools(String total, String... tools) {
    return Given.table("ita-results/2570", "score,pass_mark,level", total + ",85.00,pass")
        .and("ita-tool-scores/2570", tools);
  }

  @Test
  void aTotalThatNoWeightsYieldIsRefused() {
    tools("99.50", "tool,part,score", "IIT,,90.00", "EIT,1,85.00", "EIT,2,88.00", "OIT,,99.00")
        .checkedBy(new PlausibleResultRule())
        .expect(PlausibleResultRule.TOTAL_IMPOSSIBLE, "ita-results/2570 A2")
        .saying("99.50", "85.00", "99.00", "2570");
    tools("99.01", "tool,part,score", "IIT,,90.00", "EIT,,88.00", "OIT,,99.00")
        .checkedBy(new PlausibleResultRule())
        .expectNothing();
    tools("99.50", "tool,part,score", "IIT,,90.00", "EIT,1,88.00", "OIT,,99.00")
        .checkedBy(new PlausibleResultRule())
        .expectNothing();
  }

  @Test
  void anImpossibleTotalMayBeAllowed() {
    var allowed =
        tools("99.50", "tool,part,score", "IIT,,90.00", "EIT,,88.00", "OIT,,99.00")
            .settings(
                "allow:",
                "  - rule: total-impossible",
                "    fiscal_year_be: 2570",
                "    figure: total",
                "    reason: {th: พิมพ์ไว้เช่นนี้, en: Printed so}");
    allowed.checkedBy(new PlausibleResultRule()).expectNothing();
    allowed.checkedBy(new UnusedAllowanceRule()).expectNothing();
  }
}
