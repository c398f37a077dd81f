package org.prongsai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a text may be scores, and of what. */
class NumberFinderTest {

  private static final int MANY = 200_000;

  private final NumberFinder finder = new NumberFinder(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "หน่วยงานมี ๑๑ มาตรการ ในปี ๒๕๖๗",
        "งบประมาณ 94.66 บาท, 12.50 ล้านบาท, 94.66 baht",
        "เปิดเวลา 08.30–16.30 น. และ 8.30 น.",
        "ระดับ 85.00–94.99 และ 85.00 - 94.99",
        "รุ่น 1.10.25, วันที่ 30/09.25, โทร 075-94.66, TLS1.20",
        "94.660 และ 1,294.66 และ 1234.56",
        "ข้อ o17 มี 3 รายการ และ o9 (2)",
        "o17 ได้ 3 รายการ, o9 ได้ 12 ครั้ง",
        "o17 ได้ *3* รายการ และ o9 ได้\r\n3 ฉบับ",
        "Item o17 got 3 documents and scored 2 out of 5",
        "o17 เปิด 12.30 นาฬิกา, 12.30 ชม. และ 12.30 p.m.",
        "฿94.66, ฿ 94.66, $94.66, THB 94.66 และ 94.66฿",
        "94.66 ลบ. *94.66* บาท 94.66 (ล้านบาท) 94.66ลบ.",
        "94.66\r\nบาท",
      })
  void takesNoOtherNumberForAScore(String text) {
    assertEquals(List.of(), found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          รวม ๙๔.๖๖ คะแนน => 94.66
          รวม94.66และ0.62. => 94.66; 0.62
          ข้อ o17 ได้ 0.00 คะแนน => 0.00 of o17
          ข้อ o๑๗: *๐.๐๐* => 0.00 of o17
          | O17 | 0.00 | 100.00 => 0.00 of o17; 100.00 near o17
          o17 (0.00) => 0.00 of o17
          ข้อ o17 ได้ 0 => 0 of o17
          Item o17 scored 50 points => 50 of o17
          i3 was 99.33, e8 got 72.5 points => 99.33 of i3; 72.5 of e8
          ได้ 0.00 คะแนน ในข้อ o17 => 0.00 of o17
          It got 0.00 for item o17. => 0.00 of o17
          IIT 99.69 (o17 ได้ 0.00) => 99.69; 0.00 of o17
          94.66 o17 0.00 => 94.66; 0.00 of o17
          o9 – o17 100.00 => 100.00
          o1–o5 ได้ 100 => 100
          o1-5 ได้ 100 => 100
          ข้อ o1 ถึงข้อ o5 ได้ 100 คะแนน => 100
          Items o1 to o5 got 100 => 100
          item:o1[]–item:o5[] ได้ 100.00 => 100.00
          ได้ 100 คะแนน ใน o1–o5 => 100
          100.00 (o1–5) => 100.00
          o1, o3–o5 และ o9 ได้ 100 => 100 of o9
          o17 at 12.30 => 12.30 near o17
          o17 ได้ 0 และ o9 ได้ 100 จาก 100 => 0 of o17; 100 of o9
          o17 scored 50 out of 100 and o9 got 50. => 50 of o17; 50 of o9
          a.example/o17 ได้ 0.00 => 0.00
          a.example/o17 0.00 => 0.00
          files/o17 0.00 และ /o17.pdf ได้ 0.00 => 0.00; 0.00
          0.00 ใน o17.pdf => 0.00
          0.00 คะแนน ใน item:o17[] => 0.00 of o17
          *o17* ได้ *0* คะแนน => 0 of o17
          94.66 ลบ 94.04 => 94.66; 94.04
          o9 และงบ 94.66 => 94.66 near o9
          ตัวชี้วัดที่ 3 ได้ 99.78 => 99.78 near indicator-3
          Indicator 3: 99.78 => 99.78 near indicator-3
          """)
  void tellsTheCodeDirectlyAtANumber(String text, String expected) {
    assertEquals(List.of(expected.split("; ")), found(text));
  }

  @Test
  void passesOverNothingFromOneParagraphToTheNext() {
    assertEquals(List.of("0.00"), found("ข้อ o17\n\nได้ 0.00 คะแนน"));
    assertEquals(List.of("0.00 of o17"), found("ข้อ o17\nได้ 0.00 คะแนน"));
    assertEquals(List.of("0.00"), found("ได้ 0.00 คะแนน\n\nใน o17"));
    assertEquals(List.of("0.00"), found("ได้ 0.00\n \nof o17\n\nfor o17"));
    assertEquals(List.of("0.00"), found("* ได้ 0.00\n* ใน o17"));
    assertEquals(List.of("0.00"), found("== ได้ 0.00\nใน o17"));
    assertEquals(List.of("0.00 of o17"), found("ได้ 0.00 คะแนน\r\nใน o17"));
  }

  @Test
  void placesAreThoseOfTheDigits() {
    var number = finder.in("รวม 94.66 คะแนน").get(0);

    assertEquals(List.of(4, 9), List.of(number.start(), number.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "94.66 ",
        "o17 ",
        "o17 0.00 ",
        "\n",
        " ",
        "aa",
        "EIT ",
        "0.00 ในข้อ ",
        "ได้",
        "o17 – ",
        "o17–",
        "o1 ถึง ",
        "ได้ 3 ",
        "ได้ 3 * ",
        "฿",
        "94.66 (",
        "* _"
      })
  @Timeout(10)
  void takesTimeThatGrowsWithTheLengthOfTheTextOnly(String repeated) {
    var text = "o1 " + repeated.repeat(MANY / repeated.length()) + "ก 94.66";

    // Squared, this many characters would take longer than the limit.
    var found = found(text);
    assertEquals("94.66", found.get(found.size() - 1).split(" ")[0]);
  }

  private List<String> found(String text) {
    return finder.in(ProseText.of(text)).stream()
        .map(NumberFinderTest::words)
        .collect(Collectors.toList());
  }

  private static String words(NumberFinder.TypedNumber number) {
    var value = number.value().toPlainString();
    if (!number.code().isEmpty()) {
      return value + " of " + number.code();
    }
    return value + (number.nearest().isEmpty() ? "" : " near " + number.nearest());
  }
}
