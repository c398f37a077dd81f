package org.prongsai.validate.rule;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueRuleTest {

  @Test
  void knowsWhatTheCatalogueOfTheYearLists() {
    Given.table("ita-indicator-scores/2567", "indicator,score", "1,99.78", "10,100.00")
        .and("ita-question-scores/2567", "question,score", "i1,99.33", "e9,72.50", "o35,100.00")
        .and("oit-evidence/2567", "item,sequence", "o1,1", "o35,1")
        .and("ita-analyses/2567", "area,question", "1,i1", "7,o1")
        .checkedBy(new CatalogueRule())
        .expectNothing();
  }

  @Test
  void reportsAnIndicatorThatTheYearDoesNotHave() {
    Given.table("ita-indicator-scores/2567", "indicator,score", "10,100.00", "11,99.78")
        .checkedBy(new CatalogueRule())
        .expect(CatalogueRule.INDICATOR_UNKNOWN, "A3")
        .saying(
            "11",
            "2567",
            "1, 2, 3, 4, 5, 6, 7, 8, 9, 10",
            "content/catalogues/2567/indicators.csv");
  }

  @Test
  void reportsAQuestionThatTheYearDoesNotHave() {
    Given.table("ita-question-scores/2567", "question,score", "o36,100.00", "i16,9.00", "e9,1.00")
        .checkedBy(new CatalogueRule())
        .expect(CatalogueRule.QUESTION_UNKNOWN, "A2", "A3");
  }

  @Test
  void reportsAnItemThatTheYearDoesNotHave() {
    Given.table("oit-evidence/2567", "item,sequence", "o35,1", "o36,1")
        .checkedBy(new CatalogueRule())
        .expect(CatalogueRule.ITEM_UNKNOWN, "A3");
  }

  @Test
  void reportsAnAreaThatTheYearDoesNotHave() {
    Given.table("ita-analyses/2567", "area,question", "8,i1", "7,i1")
        .checkedBy(new CatalogueRule())
        .expect(CatalogueRule.AREA_UNKNOWN, "A2")
        .saying("8", "2567", "1, 2, 3, 4, 5, 6, 7", "content/catalogues/2567/areas.csv");
  }

  @Test
  void asksTheYearOfTheRow() {
    Given.table("oit-evidence/2568", "item,sequence", "o28,1", "o29,1")
        .and("oit-evidence/2566", "item,sequence", "o29,1", "o43,1", "o44,1")
        .checkedBy(new CatalogueRule())
        .expect(List.of("item-unknown oit-evidence/2566 A4", "item-unknown oit-evidence/2568 A3"));
  }

  @Test
  void aListThatTheYearDoesNotHaveRefusesNothingAndIsToldOfOnceATable() {
    Given.table("ita-analyses/2566", "area,question", "99,o1", "98,i1")
        .and("ita-indicator-scores/2569", "indicator,score", "77,1.00", "78,2.00")
        .checkedBy(new CatalogueRule())
        .expect(
            List.of(
                "codes-as-listed data/ita-analyses/2566.csv:1:1",
                "codes-as-listed data/ita-indicator-scores/2569.csv:1:1"));
  }

  @Test
  void ofAYearTheItemsMayBeKnownAndTheQuestionsOfTheSurveysNot() {
    Given.table("ita-question-scores/2568", "question,score", "i1,99.00", "e9,1.00", "o29,0.00")
        .checkedBy(new CatalogueRule())
        .expect(
            List.of(
                "codes-as-listed data/ita-question-scores/2568.csv:1:1", "question-unknown A4"));
  }

  @Test
  void anEmptyCellIsNoUnknownWord() {
    Given.table("ita-analyses/2567", "area,question", ",i1", "1,")
        .and("ita-results/2567", "score,level", "94.66,")
        .checkedBy(new CatalogueRule())
        .expectNothing();
  }

  @Test
  void aYearOfWhichNothingIsKnownTakesTheCodesOfItsTables() {
    Given.table("ita-measures/2571", "measure,area", "m1.1,1", "m1.2,1")
        .and("procurement/2560", "row_no,title", "1,ปากกา", "2,ดินสอ")
        .checkedBy(new CatalogueRule())
        .expect(CatalogueRule.CODES_AS_LISTED, "data/ita-measures/2571.csv:1:1")
        .saying("1", "2571", "content/catalogues/2571/areas.csv");
  }

  @Test
  void asksNoCatalogueForTablesOfNoYearAndOfTheSiteItself() {
    Given.table("dataset-versions/all", "dataset,version", "agency,1")
        .ownDataset("books", "fields: [{name: title, type: string, origin: input}]")
        .and("books/2560", "title", "ก")
        .checkedBy(new CatalogueRule())
        .expectNothing();
  }

  @Test
  void aLevelNameOfAYearWithoutLevelsIsTakenAndSaidOnce() {
    Given.table("ita-results/2565", "score,level,level_th", "94.66,good,A")
        .checkedBy(new CatalogueRule())
        .expect(CatalogueRule.CODES_AS_LISTED, "data/ita-results/2565.csv:1:1")
        .saying("A", "2565", "content/catalogues/2565/levels.csv");
    Given.table("ita-results/2565", "score,level,level_th", "94.66,good,")
        .checkedBy(new CatalogueRule())
        .expectNothing();
  }
}
