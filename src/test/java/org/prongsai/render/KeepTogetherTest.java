package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.spending.MadePurchases;

/** Which Thai words a line does not tear. */
class KeepTogetherTest {

  private static String kept(String html) {
    return KeepTogether.of(MadePurchases.settings())
        .apply(html)
        .replace("<span class=\"ds-keep\">", "[")
        .replace("</span>", "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ดำเนินงาน", "การใช้จ่าย", "หน่วยงาน", "เลขอารบิก", "สิ้นสุด", "ตรวจสอบ"})
  void aCompoundStaysWhole(String word) {
    assertEquals("<p>ก [" + word + "] ข</p>", kept("<p>ก " + word + " ข</p>"));
  }

  @Test
  void theLongerOfTwoCompoundsStaysWhole() {
    assertEquals("<p>[ผลการดำเนินงาน]ประจำปี</p>", kept("<p>ผลการดำเนินงานประจำปี</p>"));
  }

  @ParameterizedTest
  @CsvSource({
    "ถนนหมู่ที่ 12 สาย 3, ถนน[หมู่ที่ 12] สาย 3",
    "ถนนหมู่ ๗ สาย 3, ถนน[หมู่ ๗] สาย 3",
    "ซื้อวัสดุ ครั้งที่ ๑, ซื้อวัสดุ [ครั้งที่ ๑]",
    "หมู่บ้านและครั้งที่ผ่านมา, หมู่บ้านและครั้งที่ผ่านมา"
  })
  void aVillageOrATimeStaysWithItsNumber(String text, String expected) {
    assertEquals("<p>" + expected + "</p>", kept("<p>" + text + "</p>"));
  }
}
