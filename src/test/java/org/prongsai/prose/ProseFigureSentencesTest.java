package org.prongsai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as officers write them, and what is said of the figures in each. */
class ProseFigureSentencesTest {

  private static final String TH = "th/2567/text.adoc";
  private static final String EN = "en/2567/text.adoc";
  @TempDir static Path dir;
  private static ProseFigureSite site;

  @BeforeAll
  static void writeTables() {
    site = ProseFigureSite.in(dir);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          หน่วยงานได้คะแนนรวม ๙๔.๖๖ คะแนน => typed ๙๔.๖๖ score:total[]
          หน่วยงานได้คะแนนรวม 94.66 คะแนน => typed 94.66 score:total[]
          หน่วยงานได้คะแนนรวม ๙4.๖6 คะแนน => typed ๙4.๖6 score:total[]
          หน่วยงานได้คะแนนรวม ๙๔.๖๐ คะแนน => contradicts ๙๔.๖๐: 94.66 score:total[]
          คะแนนรวมของ OIT คือ ๙๖.๐๗ => typed ๙๖.๐๗ score:oit[]
          คะแนน IIT เท่ากับ *๙๙.๐๐* คะแนน => contradicts ๙๙.๐๐: 99.69 score:iit[]
          EIT ส่วนที่ ๑ ได้ ๙๔.๖๒ และส่วนที่ ๒ ได้ ๘๐.๘๙ => typed ๙๔.๖๒ score:eit-1[]; typed ๘๐.๘๙ score:eit-2[]
          EIT ส่วนที่ ๒ ได้ ๘๑.๘๙ คะแนน => contradicts ๘๑.๘๙: 80.89 score:eit-2[]
          ตัวชี้วัดที่ ๙ (การเปิดเผยข้อมูล) ได้ ๙๒.๔๑ คะแนน => contradicts ๙๒.๔๑: 92.14 score:indicator-9[]
          ตัวชี้วัดย่อยที่ ๙.๒ ได้ ๙๒.๑๔ คะแนน => typed ๙๒.๑๔ score:indicator-9[]
          ข้อ o17 ได้ ๐.๐๐ คะแนน => typed ๐.๐๐ score:o17[]
          ข้อ o๑๗ รายงานสรุปผลการจัดซื้อจัดจ้าง ได้ ๕๐.๐๐ คะแนน => contradicts ๕๐.๐๐: 0.00 score:o17[]
          ข้อ item:o17[] ได้ ๑๐๐.๐๐ คะแนน => contradicts ๑๐๐.๐๐: 0.00 score:o17[]
          ข้อ i1 ของ IIT ได้ 99.33 คะแนน => typed 99.33 score:i1[]
          ข้อ o9 และ o17 ได้ ๑๐.๐๐ คะแนน => contradicts ๑๐.๐๐: 0.00 score:o17[] score:o9[]
          เกณฑ์ผ่านคือ ๘๕.๐๐ คะแนนขึ้นไป => typed ๘๕.๐๐ score:pass-mark[]
          เกณฑ์ผ่านคือไม่น้อยกว่า ๘๐.๐๐ คะแนน => contradicts ๘๐.๐๐: 85.00 score:pass-mark[]
          คะแนนรวม score:total[] คะแนน สูงกว่าปีก่อน ๐.๖๒ คะแนน => typed ๐.๖๒ change:total[]
          คะแนนรวม score:total[] คะแนน สูงกว่าปีงบประมาณ พ.ศ. ๒๕๖๖ ที่ผ่านมา ๐.๒๖ คะแนน => contradicts ๐.๒๖: 0.62 change:total[]
          คะแนนรวมเพิ่มขึ้นเป็น ๙๔.๖๖ คะแนน => typed ๙๔.๖๖ score:total[]
          โดยภาพรวมได้คะแนนเท่ากับ ๙๔.๗๖ คะแนน => contradicts ๙๔.๗๖: 94.66 score:total[]
          ผลคะแนน ๙๙.๖๙ อยู่ในระดับดี => typed ๙๙.๖๙ score:iit[]
          ผลคะแนน ๑๒.๓๔ อยู่ในระดับดี => typed ๑๒.๓๔ in no table
          ปีงบประมาณ ๒๕๖๖ ได้คะแนนรวม ๙๔.๐๔ คะแนน => typed ๙๔.๐๔ score:total[year=2566]
          IIT และ OIT ได้ ๙๙.๖๙ และ ๙๖.๐๗ ตามลำดับ => typed ๙๙.๖๙ score:iit[]; typed ๙๖.๐๗ score:oit[]
          ข้อ o1–o35 มีครบ => typed o1–o35 count:items[] item:o1[] – item:o35[]
          ข้อ o๑ ถึงข้อ o๓๕ มีครบ => typed o๑ ถึงข้อ o๓๕ count:items[] item:o1[] – item:o35[]
          ข้อ o30-o36 ผ่าน => contradicts o30-o36: o30 – o35 item:o30[] – item:o35[]
          แบบวัด OIT ทั้งหมด (ข้อ o1 ถึง o34) => contradicts o1 ถึง o34: o1 – o35 item:o1[] – item:o35[] count:items[]
          ข้อ i1–i15 อยู่ในระดับดี => typed i1–i15 item:i1[] – item:i15[]
          ข้อ e1 ถึง e10 อยู่ในระดับดี => contradicts e1 ถึง e10: e1 – e9 item:e1[] – item:e9[]
          กำหนด ๑๑ มาตรการ => typed ๑๑ มาตรการ count:measures[year=2568]
          แผนมี 12 มาตรการ => contradicts 12 มาตรการ: 11 count:measures[year=2568]
          มาตรการรวม ๑๙ ขั้นตอน => contradicts ๑๙ ขั้นตอน: 20 count:steps[year=2568]
          การวิเคราะห์ทั้ง ๘ ประเด็น => contradicts ๘ ประเด็น: 7 count:areas[]
          OIT มีทั้งหมด ๓๔ ข้อ => contradicts ๓๔ ข้อ: 35 count:items[]
          OIT จำนวน ๓๕ ข้อ => typed ๓๕ ข้อ count:items[]
          ข้อ OIT ที่ได้ศูนย์คะแนน ๒ ข้อ จาก ๓๕ ข้อ => typed ๒ ข้อ count:zero-items[]; typed ๓๕ ข้อ count:items[]
          ข้อจำกัด ๒ ข้อ และข้อเสนอแนะ ๓ ข้อ => typed ๒ ข้อ count:limitations[]; typed ๓ ข้อ count:suggestions[]
          """)
  void reportsTypedFiguresInThai(String sentence, String expected) {
    assertEquals(expected(expected), site.found(TH, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          The overall score is 94.66 points. => typed 94.66 score:total[]
          The overall score is ๙๔.๖๐ points. => contradicts ๙๔.๖๐: 94.66 score:total[]
          The agency had a total of 94.60 points. => contradicts 94.60: 94.66 score:total[]
          OIT scored 95.00 points in FY2567 (2024). => contradicts 95.00: 96.07 score:oit[]
          EIT part 1: 94.62, EIT part 2: 80.98 => typed 94.62 score:eit-1[]; contradicts 80.98: 80.89 score:eit-2[]
          It scored 96.07 points for the OIT. => typed 96.07 score:oit[]
          It scored 96.70 points for the OIT. => contradicts 96.70: 96.07 score:oit[]
          Indicator 9 got 92.14. => typed 92.14 score:indicator-9[]
          Item O17, the annual procurement summary report, scored 50.00. => contradicts 50.00: 0.00 score:o17[]
          The pass mark is 80.00 or more. => contradicts 80.00: 85.00 score:pass-mark[]
          The total is 0.62 points higher than last year. => typed 0.62 change:total[]
          The overall score was higher than that of the year before by 0.26 points. => contradicts 0.26: 0.62 change:total[]
          It is 0.62 points higher than last year, with 96.07 points for the OIT. => typed 0.62 change:total[]; typed 96.07 score:oit[]
          In FY2566 the overall score was 94.04. => typed 94.04 score:total[year=2566]
          Items o1 to o35 are published. => typed o1 to o35 count:items[] item:o1[] – item:o35[]
          All 35 OIT items are published. => typed 35 OIT items count:items[]
          The analysis has all 7 areas. => typed 7 areas count:areas[]
          The plan has a total of 12 measures. => contradicts 12 measures: 11 count:measures[year=2568]
          2 OIT items scored zero. => typed 2 OIT items scored zero count:zero-items[]
          The document lists 3 suggestions. => typed 3 suggestions count:suggestions[]
          """)
  void reportsTypedFiguresInEnglish(String sentence, String expected) {
    assertEquals(expected(expected), site.found(EN, sentence));
  }

  private static List<String> expected(String text) {
    return Arrays.asList(text.split("; "));
  }
}
