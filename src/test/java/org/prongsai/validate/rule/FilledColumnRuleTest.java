package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;

class FilledColumnRuleTest {

  private static final String RESULTS = "score,level,level_th,level_en";

  @Test
  void aColumnThatTheBuildFillsMayBeGivenAsItFillsIt() {
    Given.table("ita-results/2567", RESULTS, "94.66,pass,ผ่าน,Pass", "94.66,pass,,")
        .checkedBy(new FilledColumnRule())
        .expectNothing();
  }

  @Test
  void reportsACellThatDisagreesAndSaysWhatTheBuildFillsIn() {
    Given.table("ita-results/2567", RESULTS, "94.66,pass,ผ่านดี,Pass")
        .checkedBy(new FilledColumnRule())
        .expect(Rule.VALUE_DISAGREES, "C2")
        .saying("ผ่านดี", "ผ่าน");
  }

  /** Levels had other names before FY2566. */
  @Test
  void aLevelOfAYearOfWhichNoneIsKnownIsComparedWithNone() {
    Given.table("ita-results/2565", RESULTS, "94.66,good,A,A")
        .checkedBy(new FilledColumnRule())
        .expectNothing();
  }

  @Test
  void howANameIsKnownMayBeKnownBetterSinceATableWasPublished() {
    Given.table("oit-disclosures/2568", "item,name_basis", "o1,recalled", "o25,recalled")
        .checkedBy(new FilledColumnRule())
        .expect(FilledColumnRule.BASIS_RENEWED, "B2")
        .saying("recalled", "name_basis", "found");
  }

  @Test
  void whatIsCountedMayHaveGrownSinceATableWasPublished() {
    Given.table("oit-disclosures/2567", "item,evidence_count", "o1,2", "o2,")
        .checkedBy(new FilledColumnRule())
        .expect(FilledColumnRule.COUNTED_ANEW, "B2")
        .saying("2", "evidence_count", "0");
  }

  @Test
  void reportsEveryCellOfEveryRow() {
    Given.table("ita-results/2567", RESULTS, "94.66,pass,ก,ข")
        .and("ita-results/2568", RESULTS, "94.66,pass,ผ่าน,ข")
        .checkedBy(new FilledColumnRule())
        .expect(
            Rule.VALUE_DISAGREES,
            "ita-results/2567 C2",
            "ita-results/2567 D2",
            "ita-results/2568 D2");
  }

  @Test
  void findsTheRowsThatTheBuildPutInAnotherOrder() {
    Given.table(
            "ita-question-scores/2567",
            "question,score,tool",
            "o35,100.00,OIT",
            "i2,100.00,EIT",
            "i1,99.33,IIT",
            "o1,100.00,IIT")
        .checkedBy(new FilledColumnRule())
        .expect(Rule.VALUE_DISAGREES, "C3", "C5");
  }

  @Test
  void comparesAColumnThatIsComputed() {
    Given.table("procurement/2567", "row_no,title,district,status", "1,ปากกา,เมืองตรัง,")
        .checkedBy(new FilledColumnRule())
        .expect(Rule.VALUE_DISAGREES, "C2")
        .saying("เมืองตรัง", "กันตัง");
  }

  @Test
  void aTableOfAnotherAgencyIsOneMistake() {
    Given.table(
            "ita-tool-scores/2567",
            "agency_id,tool,part,score",
            "other.go.th,IIT,,99.69",
            "other.go.th,OIT,,96.07",
            "example.go.th,EIT,1,94.62")
        .checkedBy(new FilledColumnRule())
        .expect(FilledColumnRule.AGENCY_DIFFERS, "A2")
        .saying("other.go.th", "example.go.th");
  }

  @Test
  void asksNothingOfATableThatGivesNoSuchColumn() {
    Given.table("ita-results/2567", "score,level", "94.66,pass")
        .checkedBy(new FilledColumnRule())
        .expectNothing();
  }

  @Test
  void rowsWithoutAKeyCannotBeFoundAgain() {
    Given.site()
        .ownDataset("books", "fields: [{name: title, type: string, origin: computed}]")
        .and("books/2567", "title", "ก")
        .checkedBy(new FilledColumnRule())
        .expectNothing();
  }
}
