package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextReportTest {

  private final TextReport english = new TextReport(ProblemWords.of("en"));
  private final TextReport thai = new TextReport(ProblemWords.of("th"));

  @Test
  void writesAProblemInEnglish() {
    assertEquals(
        """
        content/data/ita-results/2567.csv:2:3: error [cell-not-a-number]
          place:    column score, cell C2
          found:    "สูง" is not a number
          expected: a number, for example 90.42
          fix:      type the number alone, without words, spaces or symbols

        1 error in 1 file. Nothing was published.
        """,
        english.write(ReportSamples.notANumber("สูง"), RunOutcome.NOT_PUBLISHED));
  }

  @Test
  void writesAProblemInThaiWithItsLabelsAligned() {
    assertEquals(
        """
        content/data/ita-results/2567.csv:2:3: ข้อผิดพลาด [cell-not-a-number]
          ตำแหน่ง: คอลัมน์ score ช่อง C2
          พบ:     "สูง" ไม่ใช่ตัวเลข
          ควรเป็น: ตัวเลข เช่น 90.42
          วิธีแก้:   พิมพ์เฉพาะตัวเลข ไม่ใส่คำ เว้นวรรค หรือเครื่องหมายอื่น

        ข้อผิดพลาด 1 รายการ ใน 1 ไฟล์ ยังไม่ได้เผยแพร่เว็บไซต์
        """,
        thai.write(ReportSamples.notANumber("สูง"), RunOutcome.NOT_PUBLISHED));
  }

  @Test
  void leavesThePlaceOutWhereThereIsNoCell() {
    var problems = new Problems();
    problems.add(Rule.RAW_HTML, Location.of("content/th/about.adoc", 7, 3), "<b>");

    assertEquals(
        """
        content/th/about.adoc:7:3: error [raw-html]
          found:    HTML code in the document: "<b>"
          expected: text and AsciiDoc only, for example *bold* or https://www.example.go.th[words]
          fix:      delete the code, or write the same in AsciiDoc

        1 error in 1 file. The site was checked, not published.
        """,
        english.write(problems, RunOutcome.CHECKED));
  }

  @Test
  void countsNotesOnly() {
    var text = english.write(ReportSamples.several(), RunOutcome.NOT_PUBLISHED);

    assertFalse(text.contains("read-as"), text);
    assertTrue(
        text.endsWith(
            """

            1 error, 2 warnings in 2 files. Nothing was published.
            1 note is in the HTML report.
            """),
        text);
  }

  @Test
  void sortsByLocation() {
    var text = english.write(ReportSamples.several(), RunOutcome.NOT_PUBLISHED);

    assertTrue(text.indexOf("2567.csv:2:3") < text.indexOf("content/site.yml:1:1"), text);
    assertTrue(text.indexOf("contact-missing") < text.indexOf("licence-missing"), text);
  }

  @Test
  void saysThatNothingWasFound() {
    assertEquals(
        "No errors, no warnings. The site was built.\n",
        english.write(new Problems(), RunOutcome.PUBLISHED));
    assertEquals(
        "ไม่พบข้อผิดพลาดและคำเตือน สร้างเว็บไซต์แล้ว\n",
        thai.write(new Problems(), RunOutcome.PUBLISHED));
    assertEquals(
        "ไม่พบข้อผิดพลาดและคำเตือน ตรวจเว็บไซต์แล้ว ยังไม่ได้เผยแพร่\n",
        thai.write(new Problems(), RunOutcome.CHECKED));
  }
}
