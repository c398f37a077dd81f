package org.prongsai.linebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a line may end in Thai: the rules, each with a few phrases. */
class ThaiLineBreaksTest {

  private static final ThaiLineBreaks BREAKS =
      ThaiLineBreaks.of(List.of("องค์การบริหารส่วนตำบล|บางสัก", "กองสมมติ"));

  private static String marked(String html) {
    return BREAKS
        .apply(html)
        .replace("<span class=\"ds-keep-wide\">", "{")
        .replaceAll("<span class=\"ds-keep\">", "[")
        .replace("</span>", "]");
  }

  private static void assertMarked(String expected, String text) {
    assertEquals("<p>" + expected + "</p>", marked("<p>" + text + "</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "การถอดข้อความ",
        "ความโปร่งใส",
        "ผู้ประเมิน",
        "ไม่ยืนยัน",
        "อย่างถูกต้อง",
        "ข้อเสนอแนะ"
      })
  void aWordThatBeginsACompoundStaysWithIt(String text) {
    assertMarked("[" + text + "]", text);
  }

  @ParameterizedTest
  @CsvSource({
    "ปีนี้, [ปีนี้]",
    "กำหนดไว้, [กำหนดไว้]",
    "มาตรการใด, [มาตรการใด]",
    "ต่าง ๆ, [ต่าง ๆ]"
  })
  void aWordThatEndsACompoundStaysWithIt(String text, String expected) {
    assertMarked(expected, text);
  }

  @ParameterizedTest
  @CsvSource({
    "คะแนนของมาตรการ, คะแนนของมาตรการ",
    "การแก้ไขและการถอดข้อความ, [การแก้ไข]และ[การถอดข้อความ]",
    "เผยแพร่ในเว็บไซต์, [เผยแพร่]ในเว็บไซต์"
  })
  void aLineMayEndBeforeAndAfterLittleWords(String text, String expected) {
    assertMarked(expected, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "จัดซื้อจัดจ้าง",
        "เผยแพร่",
        "ผ่านดีเยี่ยม",
        "เลขประจำตัว",
        "กองสมมติ",
        "ตัวชี้วัด"
      })
  void aCompoundOrNameOfTheListsStaysWhole(String text) {
    assertMarked("[" + text + "]", text);
  }

  @ParameterizedTest
  @CsvSource({"ว่างเมื่อมี, ว่างเมื่อมี", "ช่องทางการเผยแพร่, [ช่องทาง][การเผยแพร่]"})
  void aListedWordIsNotFoundWithinAnother(String text, String expected) {
    assertMarked(expected, text);
  }

  @ParameterizedTest
  @CsvSource({
    "พ.ศ. ๒๕๖๗ ข้อมูล, [พ.ศ. ๒๕๖๗] ข้อมูล",
    "หมู่ที่ 5 ข้อ o17, [หมู่ที่ 5] [ข้อ o17]",
    "ใน ๗ ประเด็น, ใน [๗ ประเด็น]",
    "รวม 1.25 บาท, รวม [1.25 บาท]",
    "๒๓ พฤศจิกายน ๒๕๖๙, [๒๓ พฤศจิกายน ๒๕๖๙]",
    "ประเด็นที่ ๕ แถว, [ประเด็นที่ ๕] แถว",
    "ปีงบประมาณ ๒๕๖๖ รายนี้, [ปีงบประมาณ ๒๕๖๖] [รายนี้]",
    "สำนักงาน ป.ป.ช. กำหนด, [สำนักงาน ป.ป.ช.] กำหนด"
  })
  void aNumberStaysWithItsUnitOrItsName(String text, String expected) {
    assertMarked(expected, text);
  }

  @ParameterizedTest
  @CsvSource({
    "ต้องเปิดเผย ๒ จาก ๓๕ ข้อ, [ต้องเปิดเผย] [๒ จาก ๓๕ ข้อ]",
    "ได้ ๐ คะแนน ๒ จาก ๓๕ ข้อ, ได้ [๐ คะแนน] [๒ จาก ๓๕ ข้อ]",
    "ได้ ๙๔.๖๖ เต็ม ๑๐๐ ระดับ, [ได้ ๙๔.๖๖] [เต็ม ๑๐๐ ระดับ]",
    "ปี ๒๕๖๘ และ ๒๕๖๙ ยังไม่มี, [ปี ๒๕๖๘ และ ๒๕๖๙] [ยังไม่มี]",
    "ยกเลิก ๒ รายการ, [ยกเลิก ๒ รายการ]",
    "ไม่รวม ๔ รายการ, [ไม่รวม ๔ รายการ]",
    "อีก ๘ โครงการ, [อีก ๘ โครงการ]",
    "ของ ๓๓ โครงการ, [ของ ๓๓ โครงการ]"
  })
  void aCountStaysWithWhatItIsOf(String text, String expected) {
    assertMarked(expected, text);
  }

  @ParameterizedTest
  @CsvSource({
    "ข้อมูลที่ต้องเปิดเผย, ข้อมูล[ที่ต้องเปิดเผย]",
    "ผ่าน แต่ต้องได้ ๘๕, ผ่าน [แต่ต้องได้ ๘๕]",
    "เท่านั้น ถ้าขาดข้อมูล, เท่านั้น [ถ้าขาด]ข้อมูล",
    "ต่างกัน จึงเทียบ, [ต่างกัน] [จึงเทียบ]",
    "กอง ระยะเวลา: ต.ค. ๖๗, กอง [ระยะเวลา: ต.ค. ๖๗]",
    "ได้คะแนนต่ำ: รายงาน, [ได้คะแนนต่ำ:] รายงาน"
  })
  void noLineEndsInAWordThatBeginsSomething(String text, String expected) {
    assertMarked(expected, text);
  }

  @ParameterizedTest
  @CsvSource({"กอง/ฝ่าย, [กอง/ฝ่าย]", "ข้อบกพร่อง/ข้อแก้ไข, [ข้อบกพร่อง/][ข้อแก้ไข]"})
  void aSlashHoldsShortWordsOnly(String text, String expected) {
    assertMarked(expected, text);
  }

  @ParameterizedTest
  @CsvSource({
    "<h1>คะแนน ปีงบประมาณ พ.ศ. ๒๕๖๗</h1>, <h1>คะแนน [ปีงบประมาณ พ.ศ. ๒๕๖๗]</h1>",
    "<h2>มาตรการประจำปีงบประมาณ พ.ศ. ๒๕๖๗</h2>, <h2>มาตรการประจำ[ปีงบประมาณ พ.ศ. ๒๕๖๗]</h2>",
    "<p>คะแนน ปีงบประมาณ พ.ศ. ๒๕๖๗</p>, <p>คะแนน ปีงบประมาณ [พ.ศ. ๒๕๖๗]</p>"
  })
  void aHeadingDoesNotEndInALineOfTheEraAlone(String html, String expected) {
    assertEquals(expected, marked(html));
  }

  @Test
  void aLongNamePartsAtItsJointOnly() {
    assertMarked("ของ{[องค์การบริหารส่วนตำบล][บางสัก]]", "ขององค์การบริหารส่วนตำบลบางสัก");
  }

  @Test
  void noUnitIsLongerThanALineOfAPhone() {
    var long_ = "การไม่ปฏิบัติตามหลักเกณฑ์วิธีการประเมินผลสัมฤทธิ์ประสิทธิภาพบริหารจัดการ";
    var units = new Units(LittleWords.all()).of(long_);

    assertTrue(units.size() > 1);
    units.forEach(u -> assertTrue(Token.letters(long_, u.from(), u.to()) <= 16, u::toString));
  }

  @ParameterizedTest
  @CsvSource({
    "จัดซื้อ<mark>จัดจ้าง</mark>แล้ว, [จัดซื้อ<mark>จัดจ้าง</mark>แล้ว]",
    "<a href='x'>หมู่ที่</a> ๕ และ, [<a href='x'>หมู่ที่</a> ๕] และ",
    "ผลต่าง&nbsp;<b>ปีนี้</b>, [ผลต่าง]&nbsp;<b>[ปีนี้]</b>"
  })
  void aLinkOrMarkMayLieWithin(String html, String expected) {
    assertMarked(expected, html.replace('\'', '"').replace('"', '\''));
  }

  @Test
  void aSpanIsNeverOpenedInOneElementAndClosedInAnother() {
    assertMarked("<a>ก่อน[จัดซื้อ]</a>[จัดจ้าง]", "<a>ก่อนจัดซื้อ</a>จัดจ้าง");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>เผยแพร่</title>",
        "<option>เผยแพร่</option>",
        "<svg><text>เผยแพร่</text></svg>",
        "<svg x=\"1\"><svg y=\"1\"><g/></svg><svg y=\"2\"></svg><text>เผยแพร่</text></svg>",
        "<p title=\"เผยแพร่\">Published</p>"
      })
  void whatIsNoRunningTextStays(String html) {
    assertEquals(html, marked(html));
  }
}
