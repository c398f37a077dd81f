package org.prongsai.validate.rule;

import static org.prongsai.validate.spending.YearAheadRule.YEAR_AHEAD;
import static org.prongsai.validate.spending.YearAheadRule.YEAR_FAR_AHEAD;

import org.junit.jupiter.api.Test;
import org.prongsai.validate.spending.YearAheadRule;

/** The content is of 2026-11-30, in the fiscal year 2570. */
class YearAheadRuleTest {

  private static final YearAheadRule RULE = new YearAheadRule();

  @Test
  void aYearInARowIsASlipThatNamesTheNearestYearOfTheSite() {
    Given.table(
            "ita-limitations/ita-limitations",
            "fiscal_year_be,row_no,limitation_th",
            "2568,1,ก",
            "2566,1,ก",
            "2586,2,ข")
        .checkedBy(RULE)
        .expect(YEAR_AHEAD, "A4")
        .saying("2586", "2568", "2570", "2572");
  }

  @Test
  void aFileIsToldOfOnceByItsName() {
    Given.table("ita-limitations/2596", "row_no,limitation_th", "1,ก", "2,ข")
        .and("ita-results/2569", "score", "94.66")
        .checkedBy(RULE)
        .expect(YEAR_AHEAD, "data/ita-limitations/2596.csv:1:1")
        .saying("2596", "2569", "2570", "2572");
  }

  @Test
  void twoYearsAheadAreNoSlip() {
    Given.table("annual-performance/2572", "project_id,project_th", "p1,ก")
        .checkedBy(RULE)
        .expectNothing();
    Given.table("ita-limitations/2572", "row_no,limitation_th", "1,ก")
        .checkedBy(RULE)
        .expectNothing();
    Given.table("annual-performance/2573", "project_id,project_th", "p1,ก")
        .checkedBy(RULE)
        .expect(YEAR_AHEAD, "data/annual-performance/2573.csv:1:1");
  }

  @Test
  void aYearWithADigitTooManyIsComparedToo() {
    Given.table("oit-evidence/2567", "item,covers_year_be", "o5,25670")
        .and("ita-results/2566", "score", "94.66")
        .checkedBy(RULE)
        .expect(YEAR_FAR_AHEAD, "oit-evidence/2567 B2")
        .saying("25670", "2567", "2570", "2572");
  }

  @Test
  void aPlanMayCoverMoreYears() {
    Given.table("oit-evidence/2569", "item,covers_year_be", "o5,2575")
        .checkedBy(RULE)
        .expect(YEAR_FAR_AHEAD, "B2")
        .saying("2575", "2569", "2570", "2572");
  }

  @Test
  void otherYearsOfOwnDatasetsAreTheirOwn() {
    Given.table("loans/2569", "loan_no,end_year_be", "L1,2590")
        .ownDataset(
            "loans",
            "title: {th: เงินกู้, en: Loans}",
            "description: {th: เงินกู้, en: Loans.}",
            "primaryKey: [fiscal_year_be, loan_no]",
            "fields:",
            "  - {name: loan_no, type: string, origin: key, title: {th: เลขที่, en: Number}}",
            "  - {name: end_year_be, type: integer, title: {th: ปีสิ้นสุด, en: End}}")
        .checkedBy(RULE)
        .expectNothing();
  }

  @Test
  void foldersOfPagesAndFilesAreOfAYearToo() {
    Given.site()
        .document("th/2586/index.adoc")
        .checkedBy(RULE)
        .expect(YEAR_AHEAD, "th/2586/index.adoc:1:1");
    Given.site()
        .file("2586/o9/plan.pdf")
        .checkedBy(RULE)
        .expect(YEAR_FAR_AHEAD, "files/2586/o9/plan.pdf:1:1");
    Given.site().document("th/2568/index.adoc").checkedBy(RULE).expectNothing();
  }
}
