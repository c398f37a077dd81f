package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Settings;
import org.prongsai.spending.MadePurchases;

/** Which Thai words a line does not tear. */
class ThaiLineBreaksTest {

  private static String kept(String html) {
    return ThaiLineBreaks.of(MadePurchases.settings())
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

  @ParameterizedTest
  @CsvSource({"2, false", "3, true", "24, true", "25, false"})
  void aNameOfTheAgencyStaysWholeIfALineHasRoomForIt(int length, boolean whole) {
    var name = "ก".repeat(length);
    for (var key : new String[] {"name_th", "district_th", "province_th"}) {
      var kept = ThaiLineBreaks.of(agency(Map.of(key, name))).apply("<p>" + name + "</p>");

      assertEquals(whole, kept.contains("<span"), key);
    }
  }

  @Test
  void theOwnNameOfABodyStaysWholeWhereItsFullNameIsTooLong() {
    var settings = agency(Map.of("name_th", "องค์การบริหารส่วนตำบลบางสัก"));

    assertEquals(
        "<p>ที่<span class=\"ds-keep\">บางสัก</span></p>",
        ThaiLineBreaks.of(settings).apply("<p>ที่บางสัก</p>"));
  }

  private static Settings agency(Map<String, String> agency) {
    var others = MadePurchases.settings();
    return new Settings(
        agency,
        others.baseUrl(),
        others.languages(),
        others.asOf(),
        others.thaiNumerals(),
        others.licence(),
        others.draft(),
        others.approval(),
        others.contact(),
        others.theme(),
        others.source(),
        others.allowances(),
        others.openData(),
        others.declaredNone(),
        others.submitBy(),
        "");
  }
}
