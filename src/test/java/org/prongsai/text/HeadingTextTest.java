package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTextTest {

  @ParameterizedTest
  @CsvSource({
    "คะแนน, ' คะ แนน\u200B '",
    "pass_mark, Pass Marks",
    "ลำดับที่ 1, ลำดับที่ ๑",
    "จำนวน, จํานวน",
    "น้ำ, นํ้า",
    "แผน, เเผน",
    "มาตรการ (ไทย), 'มาตรการ\n(ภาษาไทย)'",
    "Fiscal year (BE), fiscal_year_be",
    "status, Status"
  })
  void twoWaysOfWritingAreTheSame(String one, String other) {
    assertEquals(HeadingText.normal(one), HeadingText.normal(other.replace("\\n", "\n")));
  }

  @Test
  void otherWordsAreNot() {
    assertNotEquals(HeadingText.normal("มาตรการ (ไทย)"), HeadingText.normal("มาตรการ (อังกฤษ)"));
    assertNotEquals(HeadingText.normal("ผ่าน"), HeadingText.normal("ไม่ผ่าน"));
  }

  @Test
  void leavesOutAUnitAndNothingElse() {
    assertEquals("คะแนน ", HeadingText.withoutUnit("คะแนน (เต็ม ๑๐๐)"));
    assertEquals("วงเงิน", HeadingText.withoutUnit("วงเงิน(บาท)"));
    assertEquals("วงเงิน (ล้านบาท)", HeadingText.withoutUnit("วงเงิน (ล้านบาท)"));
    assertEquals("ชื่อ (จีน)", HeadingText.withoutUnit("ชื่อ (จีน)"));
  }
}
