package org.prongsai.validate.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;

class ReconciliationRuleTest {

  private static final String[] THREE = {"question,score", "i1,99.33", "i2,100.00", "i3,100.00"};

  @Test
  void figuresThatFollowFromEachOtherAgree() {
    Given.table("ita-question-scores/2567", THREE)
        .and("ita-indicator-scores/2567", "indicator,score", "1,99.78", "9,92.14", "10,100.00")
        .checkedBy(new ReconciliationRule())
        .expectNothing();
  }

  @Test
  void reportsAFigureThatDiffersByAHundredth() {
    Given.table("ita-question-scores/2567", THREE)
        .and("ita-indicator-scores/2567", "indicator,score", "1,99.79")
        .checkedBy(new ReconciliationRule())
        .expect(Rule.FIGURE_DIFFERS, "ita-indicator-scores/2567 B2")
        .saying(
            "indicator-1",
            "99.79",
            "99.78 (99.7716–99.7784)",
            "(i1 99.33 + i2 100.00 + i3 100.00) / 3 = 99.7766… → 99.78",
            "i1 = 99.33 (content/data/ita-question-scores/2567.csv B2), i2 = 100.00"
                + " (content/data/ita-question-scores/2567.csv B3), i3 = 100.00"
                + " (content/data/ita-question-scores/2567.csv B4)",
            "2567",
            "…");
  }

  @Test
  void whatTheRoundingOfTheQuestionsMayMakeIsNoDifference() {
    Given.table("ita-question-scores/2567", THREE)
        .and("ita-indicator-scores/2567", "indicator,score", "1,99.77")
        .checkedBy(new ReconciliationRule())
        .expectNothing();
  }

  @Test
  void aDifferenceThatTheAgencyHasWrittenDownStands() {
    Given.table("ita-question-scores/2567", THREE)
        .and("ita-indicator-scores/2567", "indicator,score", "1,99.79")
        .settings("allow:", allowed(2567, "indicator-1"))
        .checkedBy(new ReconciliationRule())
        .expectNothing();
  }

  @Test
  void whatIsWrittenDownOfAnotherFigureOrYearExcusesNothing() {
    Given.table("ita-question-scores/2567", THREE)
        .and("ita-indicator-scores/2567", "indicator,score", "1,99.79")
        .settings("allow:", allowed(2567, "indicator-2"), allowed(2568, "indicator-1"))
        .checkedBy(new ReconciliationRule())
        .expect(Rule.FIGURE_DIFFERS, "ita-indicator-scores/2567 B2");
  }

  @Test
  void reportsAChangeThatTheTotalsOfBothYearsDoNotMake() {
    Given.table("ita-results/2566", "score", "94.00")
        .and("ita-results/2567", "score,change_from_previous", "94.66,0.62")
        .checkedBy(new ReconciliationRule())
        .expect(Rule.FIGURE_DIFFERS, "ita-results/2567 B2")
        .saying(
            "change",
            "0.62",
            "0.66 (0.65–0.67)",
            "total 2567 94.66 − total 2566 94.00 = 0.66",
            "total = 94.66 (content/data/ita-results/2567.csv A2),"
                + " total = 94.00 (content/data/ita-results/2566.csv A2)",
            "2567",
            "…");
  }

  @Test
  void reportsALevelThatTheScoresDoNotReach() {
    Given.table("ita-results/2567", "score,level", "94.66,good")
        .and(
            "ita-tool-scores/2567",
            "tool,part,score",
            "IIT,,99.69",
            "EIT,1,94.62",
            "EIT,2,80.89",
            "OIT,,96.07")
        .checkedBy(new ReconciliationRule())
        .expect(Rule.FIGURE_DIFFERS, "ita-results/2567 B2")
        .saying(
            "level",
            "good",
            "pass",
            "total 94.66, iit 99.69, eit-1 94.62, eit-2 80.89, oit 96.07; not excellent: total <"
                + " 95.00, eit-1 < 95.00, eit-2 < 95.00; not good: eit-2 < 85.00 → pass",
            "total = 94.66 (content/data/ita-results/2567.csv A2),"
                + " iit = 99.69 (content/data/ita-tool-scores/2567.csv C2),"
                + " eit-1 = 94.62 (content/data/ita-tool-scores/2567.csv C3),"
                + " eit-2 = 80.89 (content/data/ita-tool-scores/2567.csv C4),"
                + " oit = 96.07 (content/data/ita-tool-scores/2567.csv C5)",
            "2567",
            "…");
  }

  @Test
  void anItemHasAllOfItsScoreOrNone() {
    Given.table(
            "ita-question-scores/2567", "question,score", "o1,100.00", "o2,0.00", "o3,", "i1,50.00")
        .checkedBy(new ReconciliationRule())
        .expectNothing();
  }

  @Test
  void reportsAnItemWithPartOfItsScore() {
    Given.table("ita-question-scores/2567", "question,score", "o1,50.00")
        .checkedBy(new ReconciliationRule())
        .expect(ReconciliationRule.ITEM_SCORE_PARTIAL, "B2")
        .saying("50.00", "o1");
  }

  @Test
  void reportsTheLeastPartOfAScoreAndTheMost() {
    Given.table("ita-question-scores/2567", "question,score", "o1,0.01", "o2,100.00", "o3,99.99")
        .checkedBy(new ReconciliationRule())
        .expect(ReconciliationRule.ITEM_SCORE_PARTIAL, "B2", "B4");
  }

  @Test
  void reportsScoresThatNoItemsYield() {
    Given.table("ita-indicator-scores/2567", "indicator,score", "9,92.13", "10,100.00")
        .checkedBy(new ReconciliationRule())
        .expect(ReconciliationRule.SCORES_IMPOSSIBLE, "B2")
        .saying(
            "indicator-9",
            "2567",
            "indicator-9 = 92.13 (content/data/ita-indicator-scores/2567.csv B2)");
  }

  @Test
  void namesAllCellsThatContradictEachOther() {
    var items = IntStream.rangeClosed(7, 13).mapToObj(item -> "o" + item + ",100.00");
    Given.table(
            "ita-question-scores/2567",
            Stream.concat(Stream.of("question,score"), items).toArray(String[]::new))
        .and("ita-indicator-scores/2567", "indicator,score", "9,92.14", "10,100.00")
        .checkedBy(new ReconciliationRule())
        .expect(ReconciliationRule.SCORES_IMPOSSIBLE, "ita-indicator-scores/2567 B2")
        .saying(
            "o7, o8, o9, o10, o11, o12, o13, indicator-9",
            "2567",
            IntStream.rangeClosed(7, 13)
                    .mapToObj(
                        item ->
                            "o%d = 100.00 (content/data/ita-question-scores/2567.csv B%d), "
                                .formatted(item, item - 5))
                    .collect(Collectors.joining())
                + "indicator-9 = 92.14 (content/data/ita-indicator-scores/2567.csv B2)");
  }

  @Test
  void scoresThatTheAgencyHasExcusedAreLeftOutOfTheQuestion() {
    Given.table("ita-indicator-scores/2567", "indicator,score", "9,92.13", "10,100.00")
        .settings("allow:", allowed(2567, "indicator-9"))
        .checkedBy(new ReconciliationRule())
        .expectNothing();
  }

  @Test
  void anExcuseForAnotherFigureOrYearLeavesThemImpossible() {
    Given.table("ita-indicator-scores/2567", "indicator,score", "9,92.13", "10,100.00")
        .settings("allow:", allowed(2567, "indicator-10"), allowed(2568, "indicator-9"))
        .checkedBy(new ReconciliationRule())
        .expect(ReconciliationRule.SCORES_IMPOSSIBLE, "B2");
  }

  @Test
  void whereSingleCellsAreWrongTheySayMoreThanAllOfThem() {
    Given.table("ita-question-scores/2567", THREE)
        .and("ita-indicator-scores/2567", "indicator,score", "1,99.79", "9,92.13")
        .checkedBy(new ReconciliationRule())
        .expect(Rule.FIGURE_DIFFERS, "ita-indicator-scores/2567 B2");
    Given.table("ita-question-scores/2567", "question,score", "o1,50.00")
        .and("ita-indicator-scores/2567", "indicator,score", "9,92.13")
        .checkedBy(new ReconciliationRule())
        .expect(ReconciliationRule.ITEM_SCORE_PARTIAL, "ita-question-scores/2567 B2");
  }

  @Test
  void everyYearIsAskedForItself() {
    Given.table("ita-question-scores/2568", "question,score", "o1,50.00")
        .and("ita-indicator-scores/2567", "indicator,score", "9,92.13")
        .checkedBy(new ReconciliationRule())
        .expect(
            List.of(
                "scores-impossible ita-indicator-scores/2567 B2",
                "item-score-partial ita-question-scores/2568 B2"));
  }

  private static String allowed(int year, String figure) {
    return "  - {rule: figure-differs, fiscal_year_be: "
        + year
        + ", figure: "
        + figure
        + ", reason: {th: ตามต้นฉบับ, en: as printed}}";
  }
}
