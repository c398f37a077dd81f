package org.prongsai.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetGradeTest {

  private static final String SPREADSHEET = "spreadsheet";
  private static final String FILE = "o17.xlsx";

  private static Sheets sheet() {
    return Sheets.xlsx().sheet("Sheet1");
  }

  private static Sheets tidy(Sheets sheets) {
    return sheets
        .sheet("จัดซื้อ 67")
        .row("ที่", "งานที่ซื้อหรือจ้าง", "วงเงิน", "วันที่ลงนาม", "แล้วเสร็จ")
        .row(1, "ซ่อมถนนสายที่ ๒", 125000.5, LocalDate.of(2024, 3, 1), true)
        .row(2, "จ้างเหมาบริการ", 90000, LocalDate.of(2024, 4, 2), false);
  }

  @Test
  void hasNothingToSayAboutATidySheet() {
    assertEquals(List.of(SPREADSHEET), Graded.of(FILE, tidy(Sheets.xlsx()).bytes()));
    assertEquals(List.of(SPREADSHEET), Graded.of("o17.xls", tidy(Sheets.xls()).bytes()));
  }

  @Test
  void callsAnXlsxWithASchemaDescribedAndNoXls() {
    assertEquals(List.of("described"), Graded.of(FILE, tidy(Sheets.xlsx()).bytes(), true));
    assertEquals(List.of(SPREADSHEET), Graded.of("o17.xls", tidy(Sheets.xls()).bytes(), true));
  }

  @Test
  void findsJoinedCells() {
    for (var sheets : List.of(Sheets.xlsx(), Sheets.xls())) {
      var bytes =
          sheets
              .sheet("Sheet1")
              .row("name", "budget", "paid")
              .row("a", 1, 2)
              .row("รวมทุกรายการ", 3, 4)
              .row("b", 5, 6)
              .merge("A4:A5")
              .merge("A3:C3")
              .bytes();

      assertEquals(
          List.of(SPREADSHEET, "merged-cells at 'Sheet1!A3:C3': รวมทุกรายการ (2)"),
          withoutNameFault(bytes));
    }
  }

  private static List<String> withoutNameFault(byte[] bytes) {
    return Graded.of("no-ending", bytes);
  }

  @Test
  void findsTheFormOfAnOfficeWithATitleAndAHeaderInTwoRows() {
    var bytes =
        sheet()
            .row("สรุปผลการจัดซื้อจัดจ้าง ประจำเดือน มีนาคม ๒๕๖๗ ขององค์การบริหารส่วนตำบล")
            .row("ที่", "รายการ", "ราคา (บาท)")
            .row(null, null, "กลาง", "ที่ตกลง")
            .row(1, "ถนน", "๑,๐๐๐", "900")
            .row(2, "ท่อ", "๒,๐๐๐", "1,900")
            .merge("A1:D1")
            .merge("A2:A3")
            .merge("B2:B3")
            .merge("C2:D2")
            .bytes();

    assertEquals(
        List.of(
            SPREADSHEET,
            "merged-cells at 'Sheet1!A1:D1': สรุปผลการจัดซื้อจัดจ้าง ประจำเดือน มีนา… (4)",
            "no-header at 'Sheet1!A1:D1': สรุปผลการจัดซื้อจัดจ้าง ประจำเดือน มีนา… (1)",
            "thai-digits at 'Sheet1!C4': ๑,๐๐๐ (2)",
            "numbers-as-text at 'Sheet1!C4': ๑,๐๐๐ (2)",
            "numbers-as-text at 'Sheet1!D4': 900 (2)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void missesAHeaderWhereTheFirstRowIsData() {
    var bytes = sheet().row(1, "ถนน", 100).row(2, "ท่อ", 200).bytes();

    assertEquals(
        List.of(SPREADSHEET, "no-header at 'Sheet1!A1:C1': 1 | ถนน | 100 (1)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void missesAHeaderWhereTwoColumnsHaveOneName() {
    var bytes = sheet().row("ที่", "ราคา", "ราคา").row(1, 100, 90).bytes();

    assertEquals(
        List.of(SPREADSHEET, "no-header at 'Sheet1!A1:C1': ที่ | ราคา | ราคา (1)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void missesAHeaderWhereAColumnHasNoName() {
    var bytes = sheet().row("ที่", "ราคา").row(1, 100, "หมายเหตุ").bytes();

    assertEquals(
        List.of(SPREADSHEET, "no-header at 'Sheet1!A1:C1': ที่ | ราคา (1)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void findsTablesBelowEachOther() {
    var bytes =
        sheet()
            .row("รายการ", "งบประมาณ")
            .row("ถนน", 100)
            .rowAt(3, 0, "แผนก", "คน")
            .row("คลัง", 5)
            .row("ช่าง", 7)
            .bytes();

    assertEquals(
        List.of(SPREADSHEET, "several-tables-in-sheet at 'Sheet1!A4:B6': แผนก | คน (2)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void findsTablesBesideEachOtherUnderTitles() {
    var bytes =
        sheet()
            .rowAt(0, 0, "ตาราง 1")
            .rowAt(0, 3, "ตาราง 2")
            .rowAt(1, 0, "รายการ", "งบประมาณ")
            .rowAt(1, 3, "แผนก", "คน")
            .rowAt(2, 0, "ถนน", 100)
            .rowAt(2, 3, "คลัง", 5)
            .bytes();

    assertEquals(
        List.of(
            SPREADSHEET,
            "no-header at 'Sheet1!A1:E1': ตาราง 1 | ตาราง 2 (1)",
            "several-tables-in-sheet at 'Sheet1!D1:E3': แผนก | คน (2)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void takesAnEmptyRowInATableOfWordsForNoEnd() {
    var bytes =
        sheet()
            .row("ชื่อ", "ตำแหน่ง")
            .row("สมชาย", "นายก")
            .rowAt(3, 0, "สมหญิง", "ปลัด")
            .row("สมศรี", "ผู้อำนวยการกองคลัง")
            .bytes();

    assertEquals(List.of(SPREADSHEET), Graded.of(FILE, bytes));
  }

  @Test
  void takesNamesOfWhoSignsForNoTable() {
    var bytes =
        sheet()
            .row("รายการ", "งบประมาณ", "วิธี")
            .row("ถนน", 100, "คัดเลือก")
            .rowAt(4, 1, "ลงชื่อ", "สมชาย ใจดี")
            .rowAt(5, 1, "ตำแหน่ง", "ปลัด")
            .bytes();

    assertEquals(List.of(SPREADSHEET), Graded.of(FILE, bytes));
  }

  @Test
  void findsATableOfWordsBesideTheFirst() {
    var bytes =
        sheet()
            .rowAt(0, 0, "รายการ", "งบประมาณ")
            .rowAt(1, 0, "ถนน", 100)
            .rowAt(3, 1, "ชื่อ", "ตำแหน่ง")
            .rowAt(4, 1, "สมชาย", "นายก")
            .rowAt(5, 1, "สมหญิง", "ปลัด")
            .rowAt(6, 1, "สมศรี", "คลัง")
            .bytes();

    assertEquals(
        List.of(SPREADSHEET, "several-tables-in-sheet at 'Sheet1!B4:C7': ชื่อ | ตำแหน่ง (2)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void takesATableThatGoesOnUnderTheSameHeaderForOne() {
    var bytes =
        sheet()
            .row("รายการ", "งบประมาณ")
            .row("ถนน", 100)
            .rowAt(3, 0, "รายการ", "งบประมาณ")
            .row("ท่อ", 200)
            .row("ไฟ", 300)
            .row("น้ำ", 400)
            .row("ดิน", 500)
            .bytes();

    assertEquals(List.of(SPREADSHEET), Graded.of(FILE, bytes));
  }

  @Test
  void countsNumbersKeptAsTextInAColumnOfNumbers() {
    var bytes =
        sheet()
            .row("ปี", "งบประมาณ")
            .row(2565, 100)
            .row(2566, "200")
            .row(2567, "300.50 บาท")
            .row(2568, "-")
            .bytes();

    assertEquals(
        List.of(SPREADSHEET, "numbers-as-text at 'Sheet1!B3': 200 (2)"), Graded.of(FILE, bytes));
  }

  @Test
  void leavesCodesAsTheText() {
    var bytes =
        sheet()
            .row("เลขผู้เสียภาษี", "เลขที่โครงการ", "โทรศัพท์")
            .row("0994000123456", "67019123456", "034123456")
            .row("0994000123457", "67019123457", "034123457")
            .bytes();

    assertEquals(List.of(SPREADSHEET), Graded.of(FILE, bytes));
  }

  @Test
  void doesNotTakeATitleWithThaiDigitsForData() {
    var bytes =
        sheet()
            .row("โครงการ", "จำนวน")
            .row("ซ่อมถนน หมู่ ๑", 1)
            .row("ซ่อมถนน หมู่ ๒", 2)
            .row("๓", 3)
            .bytes();

    assertEquals(List.of(SPREADSHEET), Graded.of(FILE, bytes));
  }

  @Test
  void findsThaiDigitsInAColumnOfNumbers() {
    var bytes =
        sheet().row("โครงการ", "จำนวน").row("ก", 1).row("ข", 2).row("ค", "๓").row("ง", 4).bytes();

    assertEquals(
        List.of(
            SPREADSHEET,
            "thai-digits at 'Sheet1!B4': ๓ (1)",
            "numbers-as-text at 'Sheet1!B4': ๓ (1)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void findsDatesOfTheBuddhistEra() {
    var bytes =
        sheet()
            .row("ลงนาม", "สิ้นสุด", "เดือน", "พิมพ์ปีผิด")
            .row("1 ต.ค. 2566", "01/10/2567", "ตุลาคม", LocalDate.of(2567, 1, 1))
            .row("๒ ตุลาคม พ.ศ. ๒๕๖๖", "02/10/2024", "พฤศจิกายน", LocalDate.of(2024, 1, 2))
            .bytes();

    assertEquals(
        List.of(
            SPREADSHEET,
            "thai-digits at 'Sheet1!A3': ๒ ตุลาคม พ.ศ. ๒๕๖๖ (1)",
            "be-dates at 'Sheet1!A2': 1 ต.ค. 2566 (2)",
            "be-dates at 'Sheet1!B2': 01/10/2567 (1)",
            "be-dates at 'Sheet1!C2': ตุลาคม (2)",
            "be-dates at 'Sheet1!D2': 2567-01-01 (1)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void goesByTheResultsOfFormulas() {
    var bytes =
        sheet()
            .row("a", "b", "twice")
            .row(1, "2")
            .row(3, "4")
            .formula(1, 2, "A2*2")
            .formula(2, 2, "TEXT(A3,\"0\")")
            .bytes();

    assertEquals(
        List.of(
            SPREADSHEET,
            "numbers-as-text at 'Sheet1!B2': 2 (2)",
            "numbers-as-text at 'Sheet1!C3': 3 (1)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void namesEachSheet() {
    var bytes =
        sheet()
            .row("a", "b")
            .row("x", "1")
            .sheet("ว่าง")
            .sheet("ไตรมาส 2")
            .row(1, 2)
            .row(3, 4)
            .bytes();

    assertEquals(
        List.of(
            SPREADSHEET,
            "numbers-as-text at 'Sheet1!B2': 1 (1)",
            "no-header at ''ไตรมาส 2'!A1:B1': 1 | 2 (1)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void putsTheSameFaultOfTwoTablesInOneColumnTogether() {
    var bytes =
        sheet()
            .row("รายการ", "งบประมาณ")
            .row("ถนน", "100")
            .rowAt(3, 0, "แผนก", "คน")
            .row("คลัง", "5")
            .row("ช่าง", 7)
            .bytes();

    assertEquals(
        List.of(
            SPREADSHEET,
            "several-tables-in-sheet at 'Sheet1!A4:B6': แผนก | คน (2)",
            "numbers-as-text at 'Sheet1!B2': 100 (2)"),
        Graded.of(FILE, bytes));
  }

  @Test
  void isNotHeldUpByAMarkInTheLastCell() {
    var bytes = sheet().row("a", "b").row("x", 1).rowAt(1048575, 16383, "x").bytes();

    assertEquals(
        List.of(SPREADSHEET, "no-header at 'Sheet1!A1:XFD1': a | b (1)"), Graded.of(FILE, bytes));
  }

  @Test
  void callsAWorkbookWithoutValuesEmpty() {
    for (var bytes : List.of(sheet().bytes(), Sheets.xls().sheet("a").bytes())) {
      assertEquals(List.of("unreadable", "empty-file at '': no values (1)"), Graded.of("e", bytes));
    }
  }
}
