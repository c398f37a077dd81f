package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines under the title of an update are found however they are set apart, and no others. */
class UpdateHeaderTest {

  private static List<String> found(String source) {
    return UpdateHeader.of(source).stream()
        .map(one -> one.line() + ":" + one.column() + " " + one.name() + " " + one.value())
        .toList();
  }

  @Test
  void inThaiOrEnglishWithBlanksBetween() {
    var source =
        "// บันทึก\n= ชื่อเรื่อง\n\n:วันที่: ๑๖ สิงหาคม ๒๕๖๗ \n: Measure : 2567/m1.1\n"
            + ":toc:\n:quarter: 4\n\nข้อความ\n";
    assertEquals(
        List.of("4:10 DATE ๑๖ สิงหาคม ๒๕๖๗", "5:13 MEASURE 2567/m1.1", "7:11 QUARTER 4"),
        found(source));
    assertEquals(
        "// บันทึก\n= ชื่อเรื่อง\n\n//\n//\n:toc:\n//\n\nข้อความ\n", UpdateHeader.without(source));
  }

  @Test
  void whatStandsInTheTextOrTwiceIsText() {
    var source = "= ก\n:date: 2024-01-01\n:date: 2024-01-02\n\nข้อความ\n:measure: m1.1\n";
    assertEquals(List.of("2:8 DATE 2024-01-01"), found(source));
  }
}
