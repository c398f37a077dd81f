package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.sheet.OfficeCell;
import org.prongsai.importer.sheet.OfficeRow;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;

/** How headers are found, rows are told from what is around them, and duplicates are removed. */
class SheetImportTest {

  private static final Dataset PROCUREMENT =
      new DatasetParser(new Problems())
          .parse("procurement", SourceReader.shipped("procurement"), false);

  private final Problems problems = new Problems();

  private static OfficeSheet sheet(String name, String... lines) {
    var rows = new ArrayList<OfficeRow>();
    for (int i = 0; i < lines.length; i++) {
      var cells = Arrays.stream(lines[i].split("\\|", -1)).map(OfficeCell::text).toList();
      rows.add(new OfficeRow(i + 1, i + 1, false, cells, cells));
    }
    return new OfficeSheet(name, "", false, Set.of(), rows);
  }

  private List<SheetImport.Read> read(OfficeSheet... sheets) {
    return new SheetImport(
            ImportKind.PROCUREMENT, PROCUREMENT, new FiscalYear(2566), ColumnChoices.NONE, problems)
        .read(List.of(sheets));
  }

  private List<Row> rows(OfficeSheet... sheets) {
    var found = read(sheets).stream().flatMap(read -> read.rows().stream()).toList();
    return new DuplicatePurchases(PROCUREMENT, new ImportFindings(problems))
        .removed(found).stream().map(ImportedRow::row).toList();
  }

  private List<String> found(Severity severity) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == severity && !problem.rule().equals(Rule.READ_AS))
        .map(problem -> problem.location() + " " + problem.rule().id())
        .toList();
  }

  @Test
  void findsAHeaderBelowTitlesWhateverItsSpacesAndUnits() {
    var read =
        read(
            sheet(
                "a.csv",
                "แบบ สขร.1||",
                "ประจำเดือน มกราคม 2566||",
                "งานที่จัดซื้อ หรือจัดจ้าง|วงเงินที่จะซื้อหรือจ้าง (บาท)|วิธี ซื้อหรือจ้าง",
                "ซื้อก|500|คัดเลือก"));

    assertEquals(3, read.get(0).summary().headerRow());
    assertEquals("2023-01", read.get(0).summary().months().get(0).toString());
    assertEquals("selection", read.get(0).rows().get(0).row().text("method"));
  }

  @Test
  void takesAHeadingWithASlipForTheNearestAndSaysSo() {
    var read =
        read(
            sheet(
                "a.csv",
                "งานที่จัดซื้อหรือจัดจ้าง|ราคากลาง|วิธีซื้อหรือจ้าง|เลขประจำตัวผู้เสียภาษ๊|นก",
                "ซื้อก|500|คัดเลือก|0105555000001|x"));

    assertEquals("0105555000001", read.get(0).rows().get(0).row().text("supplier_tax_id"));
    assertEquals(List.of("a.csv:1:4 import-column-guessed"), found(Severity.WARNING));
    assertEquals(List.of("a.csv:1:5 import-column-unknown"), found(Severity.ERROR));
  }

  @Test
  void refusesTwoColumnsWithOneMeaning() {
    read(sheet("a.csv", "รายการ|ราคากลาง|วิธีการ|วิธีการจัดหา", "ซื้อก|500|คัดเลือก|คัดเลือก"));

    assertEquals(List.of("a.csv:1:4 import-column-twice"), found(Severity.ERROR));
  }

  private Row only(String... lines) {
    var found = rows(sheet("a.csv", lines));
    assertEquals(List.of(), found(Severity.ERROR));
    assertEquals(1, found.size());
    return found.get(0);
  }

  @Test
  void aHeadingOverTwoColumnsIsSplitByWhatStandsBelow() {
    var row =
        only(
            "ที่|รายการ|ราคากลาง|ผู้ได้รับการคัดเลือกและราคา||เลขที่และวันที่ของสัญญา|",
            "1|ซื้อก|500|ร้าน ก|450|15/11/2565|12/2566");

    assertEquals("ร้าน ก", row.text("supplier_name"));
    assertEquals("450.00", row.text("agreed_price_thb"));
    assertEquals("2022-11-15", row.text("contract_signed_date"));
    assertEquals("12/2566", row.text("contract_no"));
  }

  @Test
  void aColumnBesideTheNumberOfAContractIsUnderstoodByIt() {
    var row =
        only(
            "รายการ|ราคากลาง|วิธีการ|เลขที่ใบสั่งจ้าง|วันที่", "ซื้อก|500|คัดเลือก|1/66|1 ธ.ค. 65");

    assertEquals("2022-12-01", row.text("contract_signed_date"));
  }

  @Test
  void aColumnWithoutAHeadingIsNamedByItsLetter() {
    read(
        sheet("a.csv", "รายการ|ราคากลาง|วิธีการ|", "ซื้อก|500|คัดเลือก|ก", "ซื้อข|500|คัดเลือก|ข"));

    var problem =
        problems.sorted().stream().filter(p -> p.severity() == Severity.ERROR).findFirst();
    assertEquals(List.of("[D]", "\"ก\", \"ข\""), problem.orElseThrow().args());
  }

  @Test
  void aHeadingWithNothingBelowItIsNoQuestion() {
    only("รายการ|ราคากลาง|วิธีการ|นก|", "ซื้อก|500|คัดเลือก||");
  }

  @Test
  void theSameUnknownHeadingOfSeveralSheetsIsOneQuestion() {
    var lines = new String[] {"รายการ|ราคากลาง|วิธีการ|นก", "ซื้อก|500|คัดเลือก|x"};
    read(sheet("a.csv", lines), sheet("b.csv", lines));

    assertEquals(List.of("a.csv:1:4 import-column-unknown"), found(Severity.ERROR));
  }

  @Test
  void theControlNumberOfEGpIsTheContractNumberWhereThereIsNoOther() {
    var alone = only("รายการ|ราคากลาง|วิธีการ|เลขคุมสัญญา", "ซื้อก|500|คัดเลือก|651114000123");

    assertEquals("651114000123", alone.text("contract_no"));
  }

  @Test
  void aPlanIsNoTableOfPurchases() {
    read(sheet("a.csv", "แผนการจัดซื้อจัดจ้าง ปี 2566||", "ที่|รายการ|งบประมาณ", "1|ซื้อก|500"));

    assertEquals(List.of("a.csv:1:1 import-is-plan"), found(Severity.ERROR));
  }

  @Test
  void whatBelongsToAPlanAndWasBoughtIsNoPlan() {
    only("รหัสแผน|รายการ|ผู้ชนะ|จำนวนเงิน", "P65|ซื้อก|ร้าน ก|500");
  }

  @Test
  void refusesAFileWithoutAHeader() {
    read(sheet("a.csv", "สวัสดี|1|2", "ก|ข|ค"));

    assertEquals(List.of("a.csv:1:1 import-header-missing"), found(Severity.ERROR));
  }

  @Test
  void tellsRowsFromTotalsSignaturesAndRemarks() {
    var rows =
        rows(
            sheet(
                "a.csv",
                "ลำดับที่|รายการ|ราคากลาง|วิธีการ",
                "(1)|(2)|(3)|(4)",
                "|หมวดค่าวัสดุ||",
                "1|รวมกลุ่มอาชีพสตรี จัดอบรม|500|คัดเลือก",
                "2|จ้างเหมาผู้จัดทำเว็บไซต์|500|คัดเลือก",
                "|รวมทั้งสิ้น|1,000|",
                "|||ลงชื่อ ............ ผู้รายงาน",
                "|(นายตัวอย่าง สมมติ)||",
                "||900|คัดเลือก"));

    assertEquals(2, rows.size());
    assertEquals(
        List.of(
            "a.csv:2:1 import-header-left",
            "a.csv:6:2 import-total-left",
            "a.csv:7:4 import-signature-left",
            "a.csv:8:2 import-signature-left"),
        found(Severity.NOTE));
    assertEquals(List.of("a.csv:3:2 import-remark-left"), found(Severity.WARNING));
    assertEquals(List.of("a.csv:9:3 import-row-without-title"), found(Severity.ERROR));
  }

  @Test
  void keepsOneOfTwoThatAreTheSameAndFillsItIn() {
    var rows =
        rows(
            sheet("a.csv", "ชื่อโครงการ|เลขที่โครงการ|จำนวนเงิน", "ซื้อก|65107123456|500"),
            sheet(
                "b.csv",
                "ชื่อโครงการ|เลขที่โครงการ|จำนวนเงิน|วิธีการ",
                "ซื้อ ก|65107123456|500.00|คัดเลือก"));

    assertEquals(1, rows.size());
    assertEquals("selection", rows.get(0).text("method"));
    assertTrue(found(Severity.NOTE).contains("b.csv:2:1 import-duplicate-left"));
  }

  @Test
  void namesBothPlacesOfANumberThatMeansTwoThings() {
    var rows =
        rows(
            sheet("a.csv", "ชื่อโครงการ|เลขที่สัญญา|จำนวนเงิน", "ซื้อก|12/2566|500"),
            sheet("b.csv", "ชื่อโครงการ|เลขที่สัญญา|จำนวนเงิน", "ซื้อก|๑๒/๒๕๖๖|700"));

    assertEquals(2, rows.size());
    var problem =
        problems.sorted().stream().filter(p -> p.severity() == Severity.ERROR).findFirst();
    assertEquals(
        List.of("12/2566", "a.csv › A2", "ราคาที่ตกลงซื้อหรือจ้าง (agreed_price_thb)"),
        problem.orElseThrow().args());
  }

  @Test
  void oneProjectWithTwoContractsIsNoDuplicate() {
    var rows =
        rows(
            sheet(
                "a.csv",
                "ชื่อโครงการ|เลขที่โครงการ|เลขที่สัญญา|จำนวนเงิน",
                "ซื้อก|65107123456|1/66|500",
                "ซื้อก|65107123456|2/66|600"));

    assertEquals(2, rows.size());
    assertEquals(List.of(), found(Severity.ERROR));
  }

  @Test
  void rowsOfAProjectThatShareNothingElseAreTwoContracts() {
    var header = "ชื่อโครงการ|เลขที่โครงการ|จำนวนเงิน|รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก";
    var rows =
        rows(
            sheet(
                "a.csv",
                header,
                "สร้างถนน|65107123456|500|หจก. ก",
                "คุมงาน|65107123456|90|หจก. ข"));

    assertEquals(2, rows.size());
    assertEquals(List.of(), found(Severity.ERROR));
  }

  @Test
  void rowsOfAProjectThatDifferInPartAreReported() {
    var header = "ชื่อโครงการ|เลขที่โครงการ|จำนวนเงิน|รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก";
    rows(
        sheet(
            "a.csv", header, "สร้างถนน|65107123456|500|หจก. ก", "สร้างถนน|65107123456|90|หจก. ก"));

    assertEquals(List.of("a.csv:3:3 import-duplicate-differs"), found(Severity.ERROR));
  }

  @Test
  void takesANumberOfAPersonOutOfAName() {
    var rows =
        rows(
            sheet(
                "a.csv",
                "รายการ|ผู้ได้รับการคัดเลือกและราคา|วิธีการ",
                "ซื้อก|นายตัวอย่าง สมมติ (3-1001-00123-45-6)\n9,000 บาท|คัดเลือก"));

    assertEquals("นายตัวอย่าง สมมติ", rows.get(0).text("supplier_name"));
    assertEquals("9000.00", rows.get(0).text("agreed_price_thb"));
    assertEquals(List.of("a.csv:2:2 import-person-cut"), found(Severity.WARNING));
    assertTrue(problems.sorted().stream().noneMatch(p -> p.args().toString().contains("1001")));
  }

  private static final String HEADER =
      "ลำดับที่|งานที่จัดซื้อ/จ้าง|วงเงินที่จะซื้อ/จ้าง|วิธีซื้อ/จ้าง";

  @Test
  void refusesAVisibleSheetWithRowsUnderAnUnknownHeader() {
    var october =
        new OfficeSheet(
            "a.xlsx", "ต.ค.", false, Set.of(), sheet("", HEADER, "1|ก|5|คัดเลือก").rows());
    var lines = sheet("", "ลำดับที่|สิ่งของ|เงิน|วิธีซื้อ/จ้าง", "1|ก|5|คัดเลือก").rows();
    read(october, new OfficeSheet("a.xlsx", "พ.ย.", false, Set.of(), lines));
    read(october, new OfficeSheet("b.xlsx", "พ.ย.", true, Set.of(), lines));

    assertEquals(List.of("a.xlsx › พ.ย.:1:2 import-header-missing"), found(Severity.ERROR));
    assertEquals(List.of("b.xlsx › พ.ย.:1:1 import-sheet-left"), found(Severity.WARNING));
    var error = problems.sorted().stream().filter(p -> p.severity() == Severity.ERROR).findFirst();
    assertEquals(List.of("a.xlsx › พ.ย.", "1", "สิ่งของ, เงิน"), error.orElseThrow().args());
  }

  @Test
  void refusesAmountsThatAreNotInBaht() {
    read(
        sheet("a.csv", "รายการ|วงเงิน (ล้านบาท)|ราคากลาง (บาท)|วิธีการ", "ก|1.50|1|คัดเลือก"),
        sheet("b.csv", "หน่วย : พันบาท|||", "รายการ|วงเงิน|ราคากลาง|วิธีการ", "ก|1.5|1|คัดเลือก"),
        sheet("c.csv", "รายการ|วงเงิน\n(หมื่น บาท)|วิธีการ|ชื่อผู้ชนะ", "ก|1.5|คัดเลือก|ล้านบาท"));

    assertEquals(
        List.of("a.csv:1:2 import-unit", "b.csv:1:1 import-unit", "c.csv:1:2 import-unit"),
        found(Severity.ERROR));
    var error = problems.sorted().stream().filter(p -> p.severity() == Severity.ERROR).findFirst();
    assertEquals(List.of("ล้านบาท"), error.orElseThrow().args());
  }

  @Test
  void readsNothingBelowAHeaderInAnotherOrder() {
    var rows =
        rows(
            sheet(
                "a.csv",
                "ลำดับที่|รายการ|วงเงิน|ราคากลาง|วิธีซื้อ/จ้าง",
                "1|ก|1,000|900|คัดเลือก",
                "ลำดับที่|รายการ|วงเงิน (บาท)|ราคากลาง|วิธีซื้อ/จ้าง",
                "2|ข|1,000|900|คัดเลือก",
                "ลำดับที่|รายการ|ราคากลาง|วงเงิน|วิธีซื้อ/จ้าง",
                "3|ค|900|1,000|คัดเลือก",
                "ลำดับที่|รายการ|วงเงิน|วิธีซื้อ/จ้าง",
                "4|ง|900|คัดเลือก|"));

    assertEquals(List.of("ก", "ข"), rows.stream().map(row -> row.text("title")).toList());
    assertEquals(
        List.of("a.csv:5:3 import-header-other", "a.csv:7:4 import-header-other"),
        found(Severity.ERROR));
    assertEquals(List.of("a.csv:3:1 import-header-left"), found(Severity.NOTE));
    var error = problems.sorted().stream().filter(p -> p.severity() == Severity.ERROR).findFirst();
    assertEquals(List.of("ราคากลาง", "5", "วงเงิน", "1"), error.orElseThrow().args());
  }

  @Test
  void aHeaderOfTwoRowsMayStandThereAgain() {
    var first = "รายการ|ราคากลาง|วิธีการ|เลขที่และวันที่|";
    rows(sheet("a.csv", first, "|||เลขที่|วันที่", "ก|5|คัดเลือก|1/2566|15 ต.ค. 65", first));

    assertEquals(List.of(), found(Severity.ERROR));
    assertTrue(found(Severity.NOTE).contains("a.csv:4:1 import-header-left"));
  }

  @Test
  void aSheetThatOnlySaysNoneDeclaresItsMonth() {
    var none = "- ในเดือนนี้ ไม่มีการจัดซื้อจัดจ้าง -";
    assertEquals(0, rows(sheet("a.csv", HEADER, "1|" + none + "|0.00|-")).size());
    assertEquals(0, rows(sheet("b.csv", HEADER, none + "|||", "|หมายเหตุ ก||")).size());
    assertEquals(1, rows(sheet("c.csv", HEADER, "1|ก|5|คัดเลือก", "|" + none + "||")).size());

    assertEquals(
        List.of(
            "a.csv:2:1 import-none-declared",
            "b.csv:2:1 import-none-declared",
            "b.csv:3:2 import-signature-left"),
        found(Severity.NOTE));
    assertEquals(List.of("c.csv:3:2 import-remark-left"), found(Severity.WARNING));
  }

  @Test
  void comparesTotalsWithTheRowsAboveAndTakesNotesBelowAsNotes() {
    rows(
        sheet(
            "a.csv",
            HEADER,
            "1|ก|500|คัดเลือก",
            "|รวม|500|",
            "2|ข|1,000|คัดเลือก",
            "|รวม|1,000.00|",
            "|รวมทั้งสิ้น|2,500|",
            "|หมายเหตุ ข้อมูล ณ วันที่รายงาน||"));

    assertEquals(List.of("a.csv:6:3 import-total-differs"), found(Severity.WARNING));
    var warning =
        problems.sorted().stream().filter(p -> p.severity() == Severity.WARNING).findFirst();
    assertEquals(List.of("2500", "1500.00", "วงเงินที่จะซื้อ/จ้าง"), warning.orElseThrow().args());
    assertTrue(found(Severity.NOTE).contains("a.csv:7:2 import-signature-left"));
  }

  @Test
  void aSumOfAnotherPageIsNotComparedWithTheRowsOfThisOne() {
    var rows =
        rows(
            sheet(
                "a.csv",
                HEADER,
                "|ยอดยกมา|7,000|",
                "1|ก|500|คัดเลือก",
                "|รวม|500|",
                "|ยอดยกไป|7,500|"));

    assertEquals(1, rows.size());
    assertEquals(List.of(), found(Severity.WARNING));
  }

  @Test
  void asksOfARowThatGoesOnWithTheOneAbove() {
    var header = "ลำดับที่|รายการ|วงเงิน|วิธีซื้อ/จ้าง|วันที่ทำสัญญา";
    var rows =
        rows(
            sheet(
                "a.csv",
                header,
                "1|จ้างขนขยะจากบ่อพักไปยัง|500|คัดเลือก|",
                "|สถานที่กำจัดขยะ|||5 ม.ค. 66",
                "|ประจำเดือนมกราคม||คัดเลือก|",
                "2|ซื้อก|500|คัดเลือก|",
                "|ซื้อข|500|คัดเลือก|",
                "|ซื้อค||คัดเลือก|"),
            sheet(
                "b.csv",
                header.substring(header.indexOf('|') + 1),
                "ก|5|คัดเลือก|",
                "ข||คัดเลือก|"));

    assertEquals(6, rows.size());
    assertEquals(
        List.of("a.csv:3:2 import-row-continued", "a.csv:4:2 import-row-continued"),
        found(Severity.ERROR));
  }

  @Test
  void aHeadingOverNumberAndDayIsBoth() {
    var read =
        read(
            sheet(
                "a.csv",
                "รายการ|ราคากลาง|วิธีการ|เลขที่และวันที่|",
                "|||เลขที่|วันที่",
                "ก|5|คัดเลือก|1/2566|15 ต.ค. 65"));

    assertEquals("2022-10-15", read.get(0).rows().get(0).row().text("contract_signed_date"));
    assertEquals("1/2566", read.get(0).rows().get(0).numbers().contract());
    assertEquals(List.of(), found(Severity.ERROR));
  }

  @Test
  void warnsOfAPriceOverTheBudgetAtItsCellAndOfNoneThatIsTheBudget() {
    rows(
        sheet(
            "a.csv",
            "รายการ|วงเงินที่จะซื้อ/จ้าง|ผู้ได้รับการคัดเลือกและราคา|วันที่ทำสัญญา",
            "ก|500|ร้าน ก 800|15 ต.ค. 66",
            "ข|500|ร้าน ข 500|15 ต.ค. 65"));

    assertEquals(
        List.of("a.csv:2:3 import-price-over-budget", "a.csv:2:4 import-date-outside-year"),
        found(Severity.WARNING));
  }

  @Test
  void noneIsAnAnswerInProseAndADashIsNot() {
    var dataset =
        new DatasetParser(new Problems())
            .parse("annual-performance", SourceReader.shipped("annual-performance"), false);
    var lines = sheet("a.csv", "โครงการ|งบประมาณ|ปัญหาอุปสรรค|ข้อเสนอแนะ", "ก|5|ไม่มี|-");
    var row =
        new SheetImport(
                ImportKind.PERFORMANCE, dataset, new FiscalYear(2567), ColumnChoices.NONE, problems)
            .read(List.of(lines))
            .get(0)
            .rows()
            .get(0)
            .row();

    assertEquals("ไม่มี", row.text("obstacle_th"));
    assertEquals("", row.text("suggestion_th"));
  }
}
