package org.prongsai.grade.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.grade.sheet.CellClassification.Type;

class CellClassificationTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1.5", "+2", "๑๒.๕", "6.9E+10", " 7 ", "\u00A08"})
  void readsPlainNumbers(String text) {
    assertEquals(Type.NUMBER, CellClassification.of(text).type());
    assertEquals(false, CellClassification.of(text).isDressed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,000",
        "1,234,567.89",
        "500 บาท",
        "฿500",
        "5%",
        "(300)",
        "250.-",
        "๑,๐๐๐ บาท",
        "\u2212 4"
      })
  void readsDressedNumbers(String text) {
    assertEquals(Type.NUMBER, CellClassification.of(text).type());
    assertTrue(CellClassification.of(text).isDressed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.1",
        "12,34",
        "หมู่ ๑",
        "o17",
        "1/2567",
        "3 คน",
        "1.2.34",
        "พ.ศ. 2567",
        "2567-13-40",
        "10-20 คน",
        "สำนักงาน ก.พ."
      })
  void takesAllElseForWords(String text) {
    assertEquals(Type.TEXT, CellClassification.of(text).type());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "–", " - "})
  void takesADashForNoValue(String text) {
    assertEquals(Type.NONE, CellClassification.of(text).type());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ม.ค. 2567",
        "1 มค 67",
        "๑ มกราคม พ.ศ. ๒๕๖๗",
        "วันที่ 1 เดือนมกราคม พ.ศ. 2567",
        "ม.ค. 67",
        "มกราคม 2567",
        "มกราคม",
        "1/1/2567",
        "01-01-2567",
        "1.1.2567",
        "2567-01-01",
        "31/1/2567 08:30 น.",
        "1 Jan 2567",
        "15 พ.ค. 2567",
        "15 ก.ย. 67"
      })
  void findsDatesOfTheBuddhistEra(String text) {
    assertEquals(Type.DATE, CellClassification.of(text).type());
    assertTrue(CellClassification.of(text).isBuddhist());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01",
        "2024-01-01T08:30:00Z",
        "1/1/2024",
        "12/31/2024",
        "01/01/67",
        "1 January 2024",
        "Jan 2024"
      })
  void leavesOtherDatesAlone(String text) {
    assertEquals(Type.DATE, CellClassification.of(text).type());
    assertEquals(false, CellClassification.of(text).isBuddhist());
  }

  @Test
  void tellsCodesFromNumbers() {
    assertTrue(CellClassification.of("034123456").isCode());
    assertTrue(CellClassification.of("67019123456").isCode());
    assertEquals(false, CellClassification.of("0").isCode());
    assertEquals(false, CellClassification.of("0.5").isCode());
    assertEquals(false, CellClassification.of("125000000").isCode());
  }

  @Test
  void isQuickWithTextsMadeToHoldItUp() {
    var texts =
        new String[] {"1,111".repeat(12), "๑ ".repeat(30), "ม.".repeat(30), "1/".repeat(30)};
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 10_000; i++) {
            for (var text : texts) {
              CellClassification.of(text);
            }
          }
        });
  }
}
