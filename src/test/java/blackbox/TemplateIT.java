package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.Severity;

/** The empty form that a site offers: filled in by an officer, it is a table of the site. */
class TemplateIT {

  private static final String PATH = "data/procurement/template.xlsx";
  private static final String MARK = "ตัวอย่าง – ลบแถวนี้ได้";
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "แหล่งที่มาของงบประมาณ",
          List.of(
              "พ.ร.บ. งบประมาณรายจ่าย",
              "ข้อบัญญัติงบประมาณ",
              "เงินอุดหนุน",
              "เงินสะสม",
              "เงินกู้",
              "อื่น ๆ"),
          "สถานะการจัดซื้อจัดจ้าง",
          List.of(
              "ยังไม่ลงนามในสัญญา",
              "อยู่ระหว่างระยะสัญญา",
              "สิ้นสุดระยะสัญญา",
              "ยกเลิกการดำเนินการ"),
          "วิธีการจัดซื้อจัดจ้าง",
          List.of(
              "วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)",
              "วิธีตลาดอิเล็กทรอนิกส์ (e-market)",
              "วิธีสอบราคา",
              "วิธีประกาศเชิญชวนทั่วไป",
              "วิธีคัดเลือก",
              "วิธีเฉพาะเจาะจง"));

  @TempDir private Path temp;

  private static Map<String, Integer> header(Sheet sheet) {
    var header = new LinkedHashMap<String, Integer>();
    sheet.getRow(0).forEach(cell -> header.put(cell.getStringCellValue(), cell.getColumnIndex()));
    return header;
  }

  @Test
  void everyHeaderIsThaiWithANoteAndTheExampleIsMarked() {
    Workbooks.read(
        FictionalSite.published(),
        PATH,
        workbook -> {
          var sheet = workbook.getSheet("data");
          assertTrue(header(sheet).keySet().containsAll(LISTS.keySet()), header(sheet).toString());
          assertTrue(header(sheet).containsKey("งานที่ซื้อหรือจ้าง"));
          for (var cell : sheet.getRow(0)) {
            assertTrue(cell.getStringCellValue().matches(".*[ก-๙].*"), cell.toString());
            assertFalse(cell.getCellComment().getString().getString().isBlank(), cell.toString());
          }
          assertEquals(MARK, sheet.getRow(1).getCell(0).getStringCellValue());
          assertFalse(
              sheet
                  .getRow(1)
                  .getCell(header(sheet).get("งานที่ซื้อหรือจ้าง"))
                  .getStringCellValue()
                  .isBlank());
          assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
          assertEquals(header(sheet).size() + 1, explained(workbook));
          return null;
        });
  }

  private static int explained(Workbook workbook) {
    int rows = 0;
    for (var row : workbook.getSheet("คำอธิบาย")) {
      boolean isOfAColumn =
          row.getCell(1) != null && !row.getCell(1).getStringCellValue().isBlank();
      rows += isOfAColumn ? 1 : 0;
    }
    return rows;
  }

  @Test
  void columnsWithCodesOfferTheirNames() {
    var offered =
        Workbooks.read(
            FictionalSite.published(),
            PATH,
            workbook -> {
              var sheet = workbook.getSheet("data");
              var names = List.copyOf(header(sheet).keySet());
              var lists = new TreeMap<String, List<String>>();
              for (var validation : sheet.getDataValidations()) {
                var constraint = validation.getValidationConstraint();
                assertEquals(
                    DataValidationConstraint.ValidationType.LIST, constraint.getValidationType());
                int column = validation.getRegions().getCellRangeAddresses()[0].getFirstColumn();
                lists.put(names.get(column), values(workbook, constraint.getFormula1()));
              }
              return lists;
            });
    assertEquals(new TreeMap<>(LISTS), offered);
  }

  /** The texts of the cells that a list is taken from. */
  private static List<String> values(Workbook workbook, String formula) {
    var named =
        workbook.getAllNames().stream()
            .filter(n -> n.getNameName().equals(formula))
            .map(Name::getRefersToFormula)
            .findFirst();
    var area = new AreaReference(named.orElse(formula), workbook.getSpreadsheetVersion());
    var sheet = workbook.getSheet(area.getFirstCell().getSheetName());
    return java.util.Arrays.stream(area.getAllReferencedCells())
        .map(cell -> sheet.getRow(cell.getRow()).getCell(cell.getCol()).getStringCellValue())
        .toList();
  }

  @Test
  void threeRowsUnderTheExampleArePublished() throws IOException {
    var site = small();
    fillIn(site.resolve("content/data/procurement/2568.xlsx"));

    var report = BrokenSites.build(site, temp.resolve("site"), temp.resolve("cache"), null);

    assertEquals(RunOutcome.PUBLISHED, report.outcome(), report.problems().summaries().toString());
    assertEquals(
        List.of("price-without-supplier", "price-without-supplier"),
        report.problems().sorted().stream()
            .filter(problem -> problem.severity() == Severity.WARNING)
            .map(problem -> problem.rule().id())
            .toList());
    assertEquals(
        List.of(
            List.of(
                "1",
                "ซื้อกระดาษ (สมมติ)",
                "4",
                "1500.00",
                "ordinance",
                "ended",
                "specific",
                "1499.50",
                "67119000001",
                "2024-11-15"),
            List.of(
                "2",
                "จ้างซ่อมถนน (สมมติ)",
                "",
                "480000.00",
                "grant",
                "active",
                "e-bidding",
                "479000.00",
                "67119000002",
                "2024-11-20"),
            List.of(
                "3",
                "ซื้อรถ (สมมติ)",
                "",
                "900000.00",
                "reserve",
                "not-signed",
                "selection",
                "",
                "",
                "")),
        new PublishedSite(temp.resolve("site"))
            .cells(
                "procurement",
                "2568",
                "row_no",
                "title",
                "village_no",
                "budget_amount_thb",
                "budget_source",
                "status",
                "method",
                "agreed_price_thb",
                "egp_project_no",
                "contract_signed_date"));
  }

  /** The minimal site in Thai alone and without its own tables. */
  private Path small() throws IOException {
    var site = Tree.copy(BrokenSites.MINIMAL, temp.resolve("source"));
    for (var folder : List.of("data", "th", "en")) {
      BrokenSites.delete(site.resolve("content/" + folder));
    }
    var settings = site.resolve("content/site.yml");
    Files.writeString(
        settings, Files.readString(settings).replace("languages: [th, en]", "languages: [th]"));
    return site;
  }

  private static void fillIn(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (var workbook =
            new XSSFWorkbook(new ByteArrayInputStream(FictionalSite.published().bytes(PATH)));
        var out = Files.newOutputStream(file)) {
      var sheet = workbook.getSheet("data");
      row(
          sheet,
          2,
          1,
          "ซื้อกระดาษ (สมมติ)",
          4,
          1500,
          "ข้อบัญญัติงบประมาณ",
          "สิ้นสุดระยะสัญญา",
          "วิธีเฉพาะเจาะจง",
          1499.5,
          "67119000001",
          "15 พ.ย. 2567");
      row(
          sheet,
          3,
          2,
          "จ้างซ่อมถนน (สมมติ)",
          "",
          480000,
          "เงินอุดหนุน",
          "อยู่ระหว่างระยะสัญญา",
          "วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)",
          479000,
          "67119000002",
          "20/11/2567");
      row(
          sheet,
          4,
          3,
          "ซื้อรถ (สมมติ)",
          "",
          900000,
          "เงินสะสม",
          "ยังไม่ลงนามในสัญญา",
          "วิธีคัดเลือก",
          "",
          "",
          "");
      workbook.write(out);
    }
  }

  private static void row(Sheet sheet, int at, Object... cells) {
    var names =
        List.of(
            "ลำดับที่",
            "งานที่ซื้อหรือจ้าง",
            "หมู่ที่",
            "วงเงินงบประมาณที่ได้รับจัดสรร",
            "แหล่งที่มาของงบประมาณ",
            "สถานะการจัดซื้อจัดจ้าง",
            "วิธีการจัดซื้อจัดจ้าง",
            "ราคาที่ตกลงซื้อหรือจ้าง",
            "เลขที่โครงการในระบบ e-GP",
            "วันที่ลงนามในสัญญา");
    var header = header(sheet);
    var row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
    for (int i = 0; i < cells.length; i++) {
      var cell = row.createCell(header.get(names.get(i)));
      if (cells[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (!cells[i].equals("")) {
        cell.setCellValue((String) cells[i]);
      }
    }
  }
}
