package org.prongsai.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;

class CorrectionRuleTest {

  private static final String HEADER =
      "number,published_on,dataset,row_key,column,was,now,reason_th";

  private static FoundProblems corrections(String... rows) {
    var lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return Given.table("corrections/corrections", lines)
        .and("ita-indicator-scores/2567", "indicator,score", "1,99.78", "2,99.56")
        .checkedBy(new CorrectionRule());
  }

  @Test
  void aCorrectionSaysWhatIsPublishedNow() {
    corrections("1,2024-10-01,ita-indicator-scores,2567/1,score,99.87,99.78,พิมพ์สลับ")
        .expectNothing();
  }

  @Test
  void ofARowWhoseKeyCouldNotBeReadNothingIsSaid() {
    Given.table(
            "corrections/corrections",
            HEADER,
            "1,2024-10-01,ita-indicator-scores,2567/1,score,99.87,99.78,พิมพ์สลับ")
        .and("ita-indicator-scores/2567", "indicator,score", "หนึ่ง,99.78", "2,99.56")
        .checkedBy(new CorrectionRule())
        .expectNothing();
  }

  @Test
  void spacesAroundTheSlashesDoNotMatter() {
    corrections("1,2024-10-01,ita-indicator-scores,2567 / 1,score,99.87,99.78,พิมพ์สลับ")
        .expectNothing();
  }

  @Test
  void refusesADatasetAColumnAndARowThatAreNotThere() {
    corrections("1,2024-10-01,ita-scores,2567/1,score,1.00,99.78,ก")
        .expect(CorrectionRule.CORRECTION_DATASET_UNKNOWN, "corrections/corrections C2");
    corrections("1,2024-10-01,ita-indicator-scores,2567/1,points,1.00,99.78,ก")
        .expect(CorrectionRule.CORRECTION_COLUMN_UNKNOWN, "corrections/corrections E2");
    corrections("1,2024-10-01,ita-indicator-scores,2567/9,score,1.00,99.78,ก")
        .expect(CorrectionRule.CORRECTION_ROW_UNKNOWN, "corrections/corrections D2");
  }

  @Test
  void refusesANowThatIsNotPublished() {
    corrections("1,2024-10-01,ita-indicator-scores,2567/1,score,99.87,99.79,ก")
        .expect(CorrectionRule.CORRECTION_NOW_DIFFERS, "corrections/corrections G2")
        .saying("99.79", "99.78");
  }

  @Test
  void warnsOfAWasThatIsStillPublishedOrThatTheColumnCannotHave() {
    corrections("1,2024-10-01,ita-indicator-scores,2567/1,score,99.78,99.87,ก")
        .expect(CorrectionRule.CORRECTION_WAS_DIFFERS, "corrections/corrections F2")
        .saying("99.78", "99.78", "99.87");
    corrections("1,2024-10-01,ita-indicator-scores,2567/1,score,เก้าสิบ,99.78,ก")
        .expect(CorrectionRule.CORRECTION_WAS_DIFFERS, "corrections/corrections F2")
        .saying("เก้าสิบ", "99.78", "99.78");
  }

  @Test
  void ofTwoCorrectionsOfACellTheFirstLeadsToTheSecond() {
    corrections(
            "1,2024-10-01,ita-indicator-scores,2567/1,score,99.87,99.00,ก",
            "2,2024-10-08,ita-indicator-scores,2567/1,score,99.00,99.78,ข")
        .expectNothing();
    corrections(
            "1,2024-10-01,ita-indicator-scores,2567/1,score,99.87,99.10,ก",
            "2,2024-10-08,ita-indicator-scores,2567/1,score,99.00,99.78,ข")
        .expect(CorrectionRule.CORRECTION_NOW_DIFFERS, "corrections/corrections G2")
        .saying("99.10", "99.00");
  }

  @Test
  void refusesWhatIsStillToComeAndWhatChangedNothing() {
    corrections("1,2199-10-01,ita-indicator-scores,2567/1,score,99.87,99.78,ก")
        .expect(CorrectionRule.CORRECTION_IN_FUTURE, "corrections/corrections B2");
    corrections("1,2024-10-01,ita-indicator-scores,2567/1,score,99.78,99.78,ก")
        .expect(CorrectionRule.CORRECTION_NOTHING_CHANGED, "corrections/corrections G2");
  }

  @Test
  void warnsOnlyOfAValueThatChangedAgainAndOfARowThatWent() {
    assertEquals(Severity.WARNING, CorrectionRule.CORRECTION_NOW_DIFFERS.severity());
    assertEquals(Severity.WARNING, CorrectionRule.CORRECTION_ROW_UNKNOWN.severity());
  }

  @Test
  void readsThaiDigitsAndNumbersByTheirValue() {
    corrections("1,2024-10-01,ita-indicator-scores,๒๕๖๗/๑,score,99.87,๙๙.๗๘๐,ก").expectNothing();
    corrections("1,2024-10-01,ita-indicator-scores,2567/1,score,๙๙.๗๘,99.780,ก")
        .expect(CorrectionRule.CORRECTION_NOTHING_CHANGED, "corrections/corrections G2");
  }

  @Test
  void readsTitlesInPlaceOfNames() {
    corrections("1,2024-10-01,คะแนนรายตัวชี้วัด,2567/1,คะแนน,99.87,99.78,ก")
        .expect(Rule.READ_AS, "corrections/corrections C2", "corrections/corrections E2");
  }

  @Test
  void saysAllThatIsWrongWithARow() {
    corrections("1,2199-10-01,ita-indicator-scores,2567/9,scores,1,1,ก")
        .expect(
            List.of(
                "correction-in-future corrections/corrections B2",
                "correction-row-unknown corrections/corrections D2",
                "correction-column-unknown corrections/corrections E2",
                "correction-nothing-changed corrections/corrections G2"));
  }

  @Test
  void saysWhatIsNear() {
    assertEquals("score", nearest("1,2024-10-01,ita-indicator-scores,2567/1,scores,1,99.78,ก"));
    assertEquals(
        "ita-indicator-scores", nearest("1,2024-10-01,คะแนนตัวชี้วัด,2567/1,score,1,99.78,ก"));
  }

  private static String nearest(String row) {
    return corrections(row).args().get(2);
  }
}
