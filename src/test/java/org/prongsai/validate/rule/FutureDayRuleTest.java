package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;
import org.prongsai.validate.spending.FutureDayRule;

/** The content is of 2026-11-30. */
class FutureDayRuleTest {

  @Test
  void pointsOutAPurchaseThatIsSignedLater() {
    Given.table(
            "procurement/2570",
            "row_no,title,contract_signed_date",
            "1,ปากกา,2026-11-30",
            "2,ดินสอ,2026-12-01")
        .checkedBy(new FutureDayRule())
        .expect(FutureDayRule.DAY_IN_FUTURE, "C3")
        .saying("2026-12-01", "2026-11-30");
  }

  @Test
  void pointsOutEvidenceThatIsPublishedLater() {
    Given.table(
            "oit-evidence/2570",
            "item,sequence,title_th,url,published_on",
            "o1,1,โครงสร้าง,https://example.go.th/a,2026-11-30",
            "o1,2,โครงสร้าง,https://example.go.th/b,2115-12-20")
        .checkedBy(new FutureDayRule())
        .expect(FutureDayRule.DAY_IN_FUTURE, "E3")
        .saying("2115-12-20", "2026-11-30");
  }

  @Test
  void pointsOutAProjectThatIsDoneBeforeItBegins() {
    Given.table(
            "annual-performance/2570",
            "project_id,project_th,start_date,progress",
            "p1,ก,2027-01-01,not-started",
            "p2,ข,2027-01-01,done",
            "p3,ค,2026-11-01,done")
        .checkedBy(new FutureDayRule())
        .expect(FutureDayRule.PROGRESS_IN_FUTURE, "D3")
        .saying("done", "2027-01-01", "2026-11-30");
  }

  @Test
  void pointsOutAMeasureThatIsDoneInAQuarterToCome() {
    Given.table(
            "ita-measure-progress/2570",
            "measure,quarter,status,updated_on",
            "m1.1,1,done,2026-11-30",
            "m1.1,2,done,2026-11-30")
        .checkedBy(new FutureDayRule())
        .expect(FutureDayRule.PROGRESS_IN_FUTURE, "C3")
        .saying("done", "2027-01-01", "2026-11-30");
  }
}
