package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;

class PrimaryKeyRuleTest {

  private static final String FIRST = "content/data/procurement/2567.csv:2:1 (A2)";

  @Test
  void takesRowsWithKeysOfTheirOwn() {
    Given.table("procurement/2567", "row_no,title", "1,ปากกา", "2,ปากกา", "11,ปากกา")
        .checkedBy(new PrimaryKeyRule())
        .expectNothing();
  }

  @Test
  void reportsTheSecondRowOfAKeyAndNamesTheFirst() {
    Given.table("procurement/2567", "row_no,title", "1,ปากกา", "2,ดินสอ", "1,ยางลบ")
        .checkedBy(new PrimaryKeyRule())
        .expect(Rule.KEY_TWICE, "A4")
        .saying("2567 · 1", FIRST, "fiscal_year_be, row_no");
  }

  @Test
  void reportsEveryFurtherRowOfAKeyAndOfEachKey() {
    Given.table("procurement/2567", "row_no,title", "1,a", "2,b", "1,c", "2,d", "1,e", "3,f")
        .checkedBy(new PrimaryKeyRule())
        .expect(Rule.KEY_TWICE, "A4", "A5", "A6");
  }

  @Test
  void namesTheFirstRowOfAKeyForEveryFurtherOne() {
    Given.table("dataset-versions/all", "dataset,version", "agency,1", "agency,2", "agency,2")
        .checkedBy(new PrimaryKeyRule())
        .expect(Rule.KEY_TWICE, "B4")
        .saying("agency · 2", "content/data/dataset-versions/all.csv:3:2 (B3)", "dataset, version");
  }

  @Test
  void theSameKeyInAnotherYearIsAnotherKey() {
    Given.table("procurement/2567", "row_no,title", "1,ปากกา")
        .and("procurement/2568", "row_no,title", "1,ปากกา")
        .checkedBy(new PrimaryKeyRule())
        .expectNothing();
  }

  @Test
  void aPartOfTheKeyMayBeEmptyWhereNoneIsAskedFor() {
    Given.table("ita-tool-scores/2567", "tool,part", "IIT,", "OIT,", "IIT,")
        .checkedBy(new PrimaryKeyRule())
        .expect(Rule.KEY_TWICE, "B4");
  }

  @Test
  void isSilentWhereAPartOfTheKeyWasRefused() {
    Given.table("procurement/2567", "row_no,title", ",ปากกา", ",ดินสอ", "x,a", "x,b", "1.5,c")
        .checkedBy(new PrimaryKeyRule())
        .expectNothing();
  }

  @Test
  void takesAnyRowsWhereADatasetHasNoKey() {
    Given.site()
        .ownDataset("books", "fields: [{name: title, type: string, origin: input}]")
        .and("books/2567", "title", "ก", "ก")
        .checkedBy(new PrimaryKeyRule())
        .expectNothing();
  }
}
