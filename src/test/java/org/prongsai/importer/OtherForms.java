package org.prongsai.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the other files that the made-up office has: NACC forms, an e-GP export, a plan. */
final class OtherForms {

  static final List<String> NACC_18 =
      List.of(
          "ปีงบประมาณ",
          "ประเภทหน่วยงาน",
          "กระทรวง",
          "ชื่อหน่วยงาน",
          "อำเภอ",
          "จังหวัด",
          "งานที่ซื้อหรือจ้าง",
          "วงเงินงบประมาณที่ได้รับจัดสรร",
          "แหล่งที่มาของงบประมาณ",
          "สถานะการจัดซื้อจัดจ้าง",
          "วิธีการจัดซื้อจัดจ้าง",
          "ราคากลาง",
          "ราคาที่ตกลงซื้อหรือจ้าง",
          "เลขประจำตัวผู้เสียภาษี",
          "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก",
          "เลขที่โครงการ",
          "วันที่เริ่มต้น/ลงนามสัญญา",
          "วันสิ้นสุดสัญญา");
  static final List<String> NACC_16 =
      List.of(
          "ที่",
          "ปีงบประมาณ",
          "ชื่อหน่วยงาน",
          "อำเภอ",
          "จังหวัด",
          "กระทรวง",
          "ประเภทหน่วยงาน",
          "ชื่อรายการของงานที่ซื้อหรือจ้าง",
          "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)",
          "แหล่งที่มาของงบประมาณ",
          "สถานะ",
          "วิธีการ",
          "ราคากลาง (บาท)",
          "ราคาที่ตกลง (บาท)",
          "รายชื่อผู้ประกอบการ",
          "เลขที่โครงการในระบบ e-GP");
  private static final int ROWS = 12;

  private OtherForms() {}

  /** The files by their names. */
  static Map<String, byte[]> make() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("nacc-18-columns-2566.xlsx", workbook(nacc18()));
    files.put("nacc-16-columns-2566.xlsx", workbook(nacc16()));
    files.put("e-gp-2566.csv", eGp().getBytes(StandardCharsets.UTF_8));
    files.put("performance-plan-2567.xlsx", workbook(plan()));
    files.put("performance-result-2567.xlsx", workbook(result()));
    return files;
  }

  /** Cells that begin with {@code #n} are numbers, with {@code #d} days of the spreadsheet. */
  private static byte[] workbook(List<List<String>> rows) {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("Sheet1");
      for (int i = 0; i < rows.size(); i++) {
        write(sheet, i, rows.get(i));
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Sheet sheet, int index, List<String> texts) {
    var row = sheet.createRow(index);
    for (int column = 0; column < texts.size(); column++) {
      var text = texts.get(column);
      var cell = row.createCell(column);
      if (text.startsWith("#n")) {
        cell.setCellValue(Double.parseDouble(text.substring(2)));
      } else if (text.startsWith("#d")) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d/m/yyyy"));
        cell.setCellValue(LocalDate.parse(text.substring(2)));
        cell.setCellStyle(style);
      } else {
        cell.setCellValue(text);
      }
    }
  }

  private static String egp(int i) {
    return "6511700%04d".formatted(1000 + i);
  }

  private static String price(int i) {
    return new BigDecimal(10_000 + 100 * i).toPlainString();
  }

  private static List<List<String>> nacc18() {
    var rows = new ArrayList<List<String>>();
    rows.add(NACC_18);
    for (int i = 1; i <= ROWS; i++) {
      rows.add(
          List.of(
              "#n2566",
              "องค์กรปกครองส่วนท้องถิ่น",
              "มหาดไทย",
              Purchases.OFFICE,
              "อำเภอสมมติ",
              "ตรัง",
              "ซื้อวัสดุสมมติ รายการที่ " + i + (i % 4 == 0 ? " หมู่ที่ " + i / 4 : ""),
              "#n" + price(i),
              "ข้อบัญญัติงบประมาณ",
              i % 5 == 0 ? "ยกเลิกการดำเนินการ" : "สิ้นสุดระยะสัญญา",
              "วิธีเฉพาะเจาะจง",
              "#n" + price(i),
              "#n" + price(i),
              // The number of a natural person, which must not get further than this file.
              i == 3 ? "3100100123456" : "0105555000001",
              i == 3 ? "นายตัวอย่าง สมมติ" : "บริษัท สมมติซัพพลาย จำกัด",
              i == 7 ? "#n" + egp(i) : egp(i),
              "#d2022-11-%02d".formatted(i),
              "30 ก.ย. 66"));
    }
    return rows;
  }

  /** The first two are in the form of 18 columns too. */
  private static List<List<String>> nacc16() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("แบบรายงานสรุปผลการจัดซื้อจัดจ้าง"));
    rows.add(NACC_16);
    for (int i = ROWS - 1; i <= 2 * ROWS; i++) {
      rows.add(
          List.of(
              "#n" + (i - ROWS + 2),
              "2566",
              Purchases.OFFICE,
              "อำเภอสมมติ",
              "ตรัง",
              "มหาดไทย",
              "องค์กรปกครองส่วนท้องถิ่น",
              "ซื้อวัสดุสมมติ รายการที่ " + i + (i % 4 == 0 ? " หมู่ที่ " + i / 4 : ""),
              SorKhorRor1Files.money(new BigDecimal(price(i))),
              "เงินอุดหนุน",
              "อยู่ระหว่างระยะสัญญา",
              "เฉพาะเจาะจง",
              price(i) + ".00 บาท",
              price(i),
              "บริษัท สมมติซัพพลาย จำกัด",
              egp(i)));
    }
    return rows;
  }

  private static String eGp() {
    var text =
        new StringBuilder(
            "\uFEFFลำดับ,เลขที่โครงการ,ชื่อโครงการ,วิธีการจัดหา,งบประมาณ,ราคากลาง,เลขประจำตัวผู้เสียภาษี,ผู้ชนะ,เลขที่สัญญา,วันที่ทำสัญญา,จำนวนเงิน,สถานะ,ชื่อสำนักงานคลัง\r\n");
    for (int i = 1; i <= ROWS; i++) {
      // One project with two contracts: rows 5 and 6.
      int project = i == 6 ? 5 : i;
      text.append(
          "%d,%s,จ้างก่อสร้างสมมติ %d,%s,\"%s\",\"%s\",0105555000001,หจก. ตัวอย่างการโยธา,CNTR-%04d/66,%d ม.ค. 66,\"%s\",บริหารสัญญา,คลังสมมติ\r\n"
              .formatted(
                  i,
                  "66017000%03d".formatted(project),
                  project,
                  i % 2 == 0 ? "e-bidding" : "คัดเลือก",
                  "600,000.00",
                  "599,000.00",
                  i,
                  i,
                  "59" + (i % 10) + ",000.00"));
    }
    return text.toString();
  }

  private static List<List<String>> plan() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567"));
    rows.add(
        List.of(
            "ที่",
            "โครงการ/กิจกรรม",
            "ยุทธศาสตร์/แผนงาน",
            "งบประมาณที่ตั้งไว้ (บาท)",
            "ระยะเวลาดำเนินการ",
            "หน่วยงานรับผิดชอบ"));
    for (int i = 1; i <= ROWS; i++) {
      rows.add(
          List.of(
              Integer.toString(i),
              "โครงการสมมติที่ " + i + (i == 2 ? " หมู่ที่ 5" : ""),
              "ด้านโครงสร้างพื้นฐาน",
              "๑๐๐,๐๐๐.-",
              i % 2 == 0 ? "ต.ค. ๖๖ – ก.ย. ๖๗" : "1 ม.ค. 67 - 31 มี.ค. 67",
              "กองช่าง"));
    }
    rows.add(List.of("", "รวม", "", "1,200,000", "", ""));
    return rows;
  }

  private static List<List<String>> result() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567"));
    rows.add(
        List.of(
            "ที่",
            "โครงการ/กิจกรรม",
            "งบประมาณ",
            "สถานะ/ความก้าวหน้า",
            "ผลการเบิกจ่าย",
            "ผลการดำเนินงาน",
            "ปัญหาอุปสรรค",
            "ข้อเสนอแนะ"));
    for (int i = 1; i <= ROWS; i++) {
      rows.add(
          List.of(
              Integer.toString(i),
              "โครงการสมมติที่ " + i + (i == 2 ? " หมู่ที่ 5" : ""),
              "#n100000",
              i % 3 == 0 ? "อยู่ระหว่างดำเนินการ" : "ดำเนินการแล้วเสร็จ",
              "#n" + (90_000 + i),
              "ดำเนินการได้ตามแผน",
              i == 4 ? "ฝนตกชุก" : "-",
              "ไม่มี"));
    }
    return rows;
  }
}
