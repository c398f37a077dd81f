package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TotalTextTest {

  @Test
  void recognisesTheWordsForASum() {
    assertTrue(TotalText.is("รวม"));
    assertTrue(TotalText.is("รวมทุกโครงการ"));
    assertTrue(TotalText.is("ยอดรวมทั้งสิ้น : ๑๒ โครงการ"));
    assertTrue(TotalText.is("รวมเป็นเงิน 5 รายการ 500 บาท"));
    assertTrue(TotalText.is("คะแนนเฉลี่ย IIT"));
    assertTrue(TotalText.is("คะแนนรวมเฉลี่ยแบบวัด EIT"));
    assertFalse(TotalText.is("IIT"));
    assertFalse(TotalText.is("รวมค่าซ่อมแซมรถยนต์"));
  }

  /** Each part was looked at in every division of it: 60 repetitions took years. */
  @Test
  void takesNoTimeOverALongText() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertFalse(TotalText.is("รวม" + "ทุก".repeat(10_000) + "x"));
          assertFalse(TotalText.is("รวม" + "เงิน".repeat(10_000) + "x"));
          assertFalse(TotalText.is("รวม" + " ".repeat(3_000) + "x"));
        });
  }
}
