package org.prongsai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are no figures of the tables, and figures that only seem to differ from them. */
class ProseFigureFalseAlarmsTest {

  @TempDir static Path dir;
  private static ProseFigureSite site;

  @BeforeAll
  static void writeTables() {
    site = ProseFigureSite.in(dir);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "หน่วยงานได้คะแนนรวม score:total[] คะแนน",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ เมื่อวันที่ ๓๐ กันยายน ๒๕๖๗",
        "งบประมาณ ๙๔.๖๖ บาท และ 12.50 ล้านบาท",
        "ผู้ตอบร้อยละ ๙๔.๖๖ หรือ 94.66% ของทั้งหมด",
        "เปิดเวลา ๘.๓๐–๑๖.๓๐ น. และ 08.30-16.30 น.",
        "จากคะแนนเต็ม ๑๐๐.๐๐ คะแนน",
        "๑.๑๐ จัดอบรมบุคลากร",
        "ตามข้อ ๓.๑๒ ของประกาศ มาตรา ๙.๑๐ และตารางที่ 2.10",
        "ระยะทาง ๙๔.๖๖ กิโลเมตร เนื้อที่ 12.50 ไร่",
        "รุ่น 1.10.25 และ TLS1.20",
        "คะแนนรวม `94.60` และ +94.60+ ในไฟล์",
        "https://www.example.go.th/iit-99.00[IIT] ดู https://x.go.th/IIT 99",
        "เอกสารระบุว่า “คะแนนรวม ๙๔.๖๐ คะแนน”",
        "เอกสารระบุว่า \"OIT ได้ ๙๐.๐๐ คะแนน\" ในหน้าแรก",
        "page:2567/scores[คะแนนรวม ๙๔.๖๐]",
        "ประเด็นที่ ๗ มาตรการที่ ๑๑ ข้อ ๑ และขั้นตอนที่ 20",
        "ไตรมาส ๒ มาตรการข้อ ๓ ประเด็น ๕",
        "ประเด็นที่ ๑ มี ๒ มาตรการ",
        "ดำเนินการแล้วเสร็จ ๓ มาตรการ",
        "การวิเคราะห์มี ๓ ประเด็นที่ต้องปรับปรุง",
        "มาตรการ measure:m1.1[] มี ๒ ขั้นตอน",
        "IIT มี ๑๕ ข้อคำถาม",
        "ข้อ o18–o21 ดำเนินการครบถ้วน",
        "ข้อ o1–o6 ทุกข้อผ่าน และ i10 - i12",
        "ใช้เวลา ๓-๕ วัน และ 3–5 measures",
        "The OIT rose by 3.00 per cent, 12.50 baht a head.",
        "See section 2.10 and version 1.10.",
        "Area 1 has 2 measures, and each area has 3 steps.",
        "Question 7 areas and FY2567 measures.",
      })
  void saysNothingOf(String sentence) {
    assertEquals(List.of(), site.found("th/2567/text.adoc", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "การขออนุญาตมี ๕ ขั้นตอน ใช้พื้นที่ ๑๒.๓๔ ส่วน",
        "มาตรการประหยัดพลังงานมี ๓ มาตรการ",
        "แบบสำรวจมี ๓ ประเด็น และคำถามทั้งหมด ๑๐ ข้อคำถาม",
        "Text has a contrast of at least 4.50 with its background.",
        "There are 5 steps and 3 questions.",
      })
  void saysNothingWhereTheAssessmentIsNotSpokenOf(String sentence) {
    assertEquals(List.of(), site.found("th/services.adoc", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          OIT ต่ำกว่า IIT ๓.๗๒ คะแนน => nothing
          IIT ๙๙.๖๙ คะแนน สูงกว่าปีก่อน ๑.๒๐ คะแนน => typed ๙๙.๖๙ score:iit[]
          ตั้งเป้าหมายให้ IIT ได้ ๙๕.๕๐ คะแนน => nothing
          คะแนนรวมระดับประเทศ ๙๓.๐๕ คะแนน => nothing
          ในปี ๒๕๖๕ ได้คะแนนรวม ๘๘.๑๒ คะแนน => typed ๘๘.๑๒ in no table
          ในปี 2024 หน่วยงานได้คะแนนรวม ๙๔.๖๖ => typed ๙๔.๖๖ score:total[]
          OIT ตัวชี้วัดการเปิดเผยข้อมูลได้ ๙๒.๑๔ คะแนน => typed ๙๒.๑๔ score:indicator-9[]
          IIT และ OIT ได้ ๙๙.๖๐ และ ๙๖.๐๐ ตามลำดับ => typed ๙๙.๖๐ in no table; typed ๙๖.๐๐ in no table
          EIT ได้ ๘๗.๗๕ คะแนน => typed ๘๗.๗๕ in no table
          ข้อ e8 ได้ ๙๐.๐๐ คะแนน => typed ๙๐.๐๐ in no table
          ระดับ ๘๕.๐๐–๙๔.๙๙ คะแนน => typed ๘๕.๐๐ score:pass-mark[] threshold:good[], threshold:pass[]
          คะแนนรวมของจังหวัดอื่น ๙๐.๑๒ คะแนน => nothing
          The score for OIT is 3.62 points lower than that for IIT. => typed 3.62 in no table
          The national average for the IIT was 90.00 points. => nothing
          """)
  void isNoErrorWhereTheFigureMayBeAnother(String sentence, String expected) {
    var found = String.join("; ", site.found("th/2567/text.adoc", sentence));

    assertEquals(expected, found.isEmpty() ? "nothing" : found);
  }
}
