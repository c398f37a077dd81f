package org.prongsai.validate.rule;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForeignKeyRuleTest {

  private static final String[] STEPS = {"step,area,measure", "s1.1,1,m1.1", "s1.2,1,m1.2"};

  @Test
  void findsTheRowsThatAreReferredTo() {
    Given.table("ita-measures/2567", "measure,area", "m1.1,1", "m1.2,1")
        .and("ita-measure-steps/2567", STEPS)
        .checkedBy(new ForeignKeyRule())
        .expectNothing();
  }

  @Test
  void reportsTheCellThatRefersToNoRow() {
    Given.table("ita-measures/2567", "measure,area", "m1.2,1")
        .and("ita-measure-steps/2567", STEPS)
        .checkedBy(new ForeignKeyRule())
        .expect(ForeignKeyRule.REFERENCE_MISSING, "ita-measure-steps/2567 C2")
        .saying(
            "m1.1",
            "มาตรการส่งเสริมคุณธรรมและความโปร่งใส (ita-measures)",
            "fiscal_year_be, measure",
            "");
  }

  @Test
  void reportsEveryRowWhereTheOtherTableIsEmpty() {
    Given.table("ita-measure-steps/2567", STEPS)
        .checkedBy(new ForeignKeyRule())
        .expect(ForeignKeyRule.REFERENCE_MISSING, "C2", "C3");
  }

  @Test
  void aRowOfAnotherYearIsNotTheOneThatIsMeant() {
    Given.table("ita-measures/2567", "measure,area", "m1.1,1")
        .and("ita-measures/2568", "measure,area", "m1.2,1")
        .and("ita-measure-steps/2567", STEPS)
        .checkedBy(new ForeignKeyRule())
        .expect(ForeignKeyRule.REFERENCE_MISSING, "ita-measure-steps/2567 C3");
  }

  @Test
  void anEmptyCellRefersToNothing() {
    Given.table("ita-measures/2567", "measure,area", "m1.1,1")
        .and("ita-measure-steps/2567", "step,area,measure", "s1.1,1,", "s1.2,1,m1.1", "s1.3,1,")
        .checkedBy(new ForeignKeyRule())
        .expectNothing();
  }

  @Test
  void everyDatasetRefersToTheOneThatItsDescriptorNames() {
    Given.table("ita-findings/2567", "finding,area", "1.IIT,1")
        .and("ita-analyses/2567", "area,question,finding", "1,i1,1.IIT", "1,i2,1.EIT-1", "1,i3,")
        .and("ita-measure-progress/2567", "measure,quarter", "m1.1,1")
        .checkedBy(new ForeignKeyRule())
        .expect(
            ForeignKeyRule.REFERENCE_MISSING,
            "ita-analyses/2567 C3",
            "ita-measure-progress/2567 A2");
  }

  @Test
  void allPartsOfAReferenceHaveToMeet() {
    Given.table("oit-evidence/2567", "item,sequence", "o1,1", "o2,2")
        .and("oit-elements/2567", "item,element,evidence", "o1,a,1", "o1,b,2", "o2,c,", "o2,d,2")
        .checkedBy(new ForeignKeyRule())
        .expect(ForeignKeyRule.REFERENCE_MISSING, "oit-elements/2567 C3")
        .saying(
            "2", "หลักฐานการเปิดเผยข้อมูล (oit-evidence)", "fiscal_year_be, item, sequence", "");
  }

  @Test
  void saysInWhichYearTheRowIsThatAReferenceOfAnotherYearMeans() {
    Given.table("ita-measures/2567", "measure,area", "m6.1,6")
        .and("ita-measure-progress/2566", "measure,quarter", "m6.1,1")
        .checkedBy(new ForeignKeyRule())
        .expect(ForeignKeyRule.REFERENCE_MISSING, "ita-measure-progress/2566 A2")
        .saying(
            "m6.1",
            "มาตรการส่งเสริมคุณธรรมและความโปร่งใส (ita-measures)",
            "fiscal_year_be, measure",
            "2567");
  }

  @Test
  void aTableOfTheWrongYearTakesNoLongerThanItsRows() {
    int count = 20_000;
    var measures = lines("measure,area", count, number -> "m1." + number + ",1");
    var progress = lines("measure,quarter", count, number -> "m1." + number + ",1");
    // Of one kind that many are kept.
    var places = IntStream.range(2, 202).mapToObj(line -> "ita-measure-progress/2566 A" + line);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            Given.table("ita-measures/2567", measures)
                .and("ita-measure-progress/2566", progress)
                .checkedBy(new ForeignKeyRule())
                .expect(ForeignKeyRule.REFERENCE_MISSING, places.toArray(String[]::new)));
  }

  private static String[] lines(String header, int count, IntFunction<String> line) {
    return Stream.concat(Stream.of(header), IntStream.rangeClosed(1, count).mapToObj(line))
        .toArray(String[]::new);
  }

  @Test
  void isSilentWhereTheOtherTableHoldsRowsThatCouldNotBeRead() {
    Given.table("ita-measures/2567", "measure,area", "ก,1")
        .and("ita-measure-steps/2567", STEPS)
        .checkedBy(new ForeignKeyRule())
        .expectNothing();
  }

  @Test
  void speaksWhereOnlyOtherCellsOfTheOtherTableCouldNotBeRead() {
    Given.table("ita-measures/2567", "measure,area", "m1.2,x")
        .and("ita-measure-steps/2567", STEPS)
        .checkedBy(new ForeignKeyRule())
        .expect(ForeignKeyRule.REFERENCE_MISSING, "ita-measure-steps/2567 C2");
  }
}
