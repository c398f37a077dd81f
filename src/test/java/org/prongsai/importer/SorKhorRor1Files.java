package org.prongsai.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.importer.Purchases.Purchase;
import org.prongsai.text.Months;
import org.prongsai.text.ThaiDigits;

/**
 * Makes the twelve monthly reports สขร.1 of a made-up office as such files really look: each month
 * a little different. {@code mvn verify -Dgolden.update=true} writes them anew (see {@code
 * SorKhorRor1Test}).
 */
final class SorKhorRor1Files {

  private static final List<String> SHORT =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");
  private static final List<String> HEADER =
      List.of(
          "ลำดับที่",
          "งานที่จัดซื้อหรือจัดจ้าง",
          "วงเงินที่จะซื้อ\nหรือจ้าง (บาท)",
          "ราคากลาง (บาท)",
          "วิธีซื้อหรือจ้าง",
          "รายชื่อผู้เสนอราคา\nและราคาที่เสนอ",
          "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง",
          "เหตุผลที่คัดเลือกโดยสรุป",
          "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง");
  private static final Map<String, List<String>> METHODS =
      Map.of(
          "specific", List.of("วิธีเฉพาะเจาะจง", "เฉพาะเจาะจง", "วิธีเฉพาะเจาะจง ม.56(2)(ข)"),
          "e-bidding",
              List.of("ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)", "วิธี e-bidding", "e-bidding"),
          "selection", List.of("วิธีคัดเลือก", "คัดเลือก", "วิธีคัดเลือก"),
          "open", List.of("ประกาศเชิญชวนทั่วไป", "วิธีประกาศเชิญชวนทั่วไป", "เชิญชวนทั่วไป"),
          "price-inquiry", List.of("สอบราคา", "วิธีสอบราคา", "สอบราคา"),
          "e-market",
              List.of("ตลาดอิเล็กทรอนิกส์ (e-market)", "e-market", "วิธีตลาดอิเล็กทรอนิกส์"));

  private SorKhorRor1Files() {}

  /** The files by their names. */
  static Map<String, byte[]> make() {
    var files = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 12; i++) {
      var month = Purchases.FIRST.plusMonths(i);
      var ending = i == 4 ? "csv" : List.of(2, 5, 8).contains(i) ? "xls" : "xlsx";
      var name = "sor-khor-ror-1-%d-%02d.%s".formatted(be(month), month.getMonthValue(), ending);
      files.put(name, i == 4 ? csv(month) : workbook(month, i, ending.equals("xls")));
    }
    return files;
  }

  private static int be(YearMonth month) {
    return month.getYear() + 543;
  }

  private static byte[] workbook(YearMonth month, int i, boolean old) {
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var purchases = new ArrayList<>(Purchases.of(month));
      if (i == 1 || i == 11) {
        // What was bought late in a month is listed once more in the next.
        purchases.addAll(0, Purchases.of(month.minusMonths(1)).subList(20, 22));
      }
      if (i == 5) {
        new MonthSheet(workbook, month, i, "มี.ค. 66 ซื้อ").write(some(purchases, "ซื้อ"));
        var others = new ArrayList<>(purchases);
        others.removeAll(some(purchases, "ซื้อ"));
        new MonthSheet(workbook, month, i, "มี.ค. 66 จ้าง").write(others);
      } else {
        new MonthSheet(
                workbook, month, i, i % 2 == 0 ? "Sheet1" : SHORT.get(month.getMonthValue() - 1))
            .write(purchases);
        workbook.createSheet(i % 2 == 0 ? "Sheet2" : "แผ่น2");
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Purchase> some(List<Purchase> purchases, String start) {
    return purchases.stream().filter(purchase -> purchase.title().startsWith(start)).toList();
  }

  /** A sheet of a month in the manner of that month. */
  private static final class MonthSheet {

    private final Workbook workbook;
    private final Sheet sheet;
    private final YearMonth month;
    private final int style;
    private int row;

    MonthSheet(Workbook workbook, YearMonth month, int style, String name) {
      this.workbook = workbook;
      this.sheet = workbook.createSheet(name);
      this.month = month;
      this.style = style;
    }

    void write(List<Purchase> purchases) {
      titles();
      if (style == 1 || style == 3) {
        twoRowHeader();
      } else {
        header();
      }
      if (style == 7) {
        for (int i = 0; i < HEADER.size(); i++) {
          put(row, i, "(" + (i + 1) + ")");
        }
        row++;
      }
      if (purchases.isEmpty()) {
        put(row, 1, "ไม่มีการจัดซื้อจัดจ้าง");
        row++;
      }
      for (int i = 0; i < purchases.size(); i++) {
        between(i);
        purchase(purchases.get(i), i);
      }
      footer(purchases);
    }

    private void titles() {
      put(row++, 8, style % 3 == 0 ? "แบบ สขร.1" : "แบบ สขร. ๑");
      merged(
          row++,
          "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน"
              + (style % 2 == 0 ? " " : "")
              + monthAndYear());
      merged(row++, Purchases.OFFICE);
      if (style % 4 == 0) {
        merged(
            row++,
            "ประจำเดือน "
                + Months.thai(month.getMonthValue())
                + " พ.ศ. "
                + ThaiDigits.toThai(Integer.toString(be(month))));
      }
      if (style % 5 == 0) {
        row++;
      }
    }

    private String monthAndYear() {
      var name = Months.thai(month.getMonthValue());
      return style % 3 == 1
          ? name + " พ.ศ. " + be(month)
          : name + " " + ThaiDigits.toThai(Integer.toString(be(month)));
    }

    private void merged(int at, String text) {
      put(at, 0, text);
      sheet.addMergedRegion(new CellRangeAddress(at, at, 0, 8));
    }

    private void header() {
      for (int i = 0; i < HEADER.size(); i++) {
        put(row, i, style == 8 ? HEADER.get(i).replace("หรือ", "\nหรือ") : HEADER.get(i));
      }
      row++;
    }

    /** Winner and contract stand in two columns each, under one heading. */
    private void twoRowHeader() {
      var top =
          List.of(
              "ลำดับ",
              "งานที่จัดซื้อจัดจ้าง",
              "วงเงินที่จะซื้อหรือจ้าง",
              "ราคากลาง",
              "วิธีซื้อ/จ้าง",
              "รายชื่อผู้เสนอราคาและราคาที่เสนอ",
              "ผู้ได้รับการคัดเลือก",
              "",
              "เหตุผลที่คัดเลือกโดยสรุป",
              "เลขที่และวันที่ของสัญญาหรือข้อตกลง",
              "");
      var below =
          List.of(
              "", "", "", "", "", "", "ชื่อ", "ราคาที่ตกลงซื้อหรือจ้าง", "", "เลขที่", "วันที่");
      for (int i = 0; i < top.size(); i++) {
        put(row, i, top.get(i));
        put(row + 1, i, below.get(i));
        if (below.get(i).isEmpty()) {
          sheet.addMergedRegion(new CellRangeAddress(row, row + 1, i, i));
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(row, row, 6, 7));
      sheet.addMergedRegion(new CellRangeAddress(row, row, 9, 10));
      row += 2;
    }

    private void between(int i) {
      if (style == 7 && i % 8 == 7) {
        row++;
      }
      if (style == 7 && i == 12) {
        header();
      }
    }

    private void purchase(Purchase purchase, int i) {
      var title = style == 9 ? spoiled(purchase.title()) : purchase.title();
      put(row, 0, digits(Integer.toString(i + 1)));
      put(row, 1, title);
      amount(2, purchase.budget());
      amount(3, purchase.reference());
      put(row, 4, METHODS.get(purchase.method()).get((i + style) % 3));
      var offer = purchase.winner() + " " + money(purchase.price().add(BigDecimal.ONE));
      put(row, 5, style == 10 ? "1. " + offer : offer);
      if (style == 1 || style == 3) {
        put(row, 6, purchase.winner());
        amount(7, purchase.price());
        put(row, 8, "ราคาเหมาะสม");
        put(row, 9, purchase.contract());
        day(10, purchase.signed());
      } else {
        put(row, 6, winner(purchase, i));
        put(row, 7, "เป็นผู้มีอาชีพขายหรือรับจ้างโดยตรง");
        put(row, 8, purchase.contract() + contractDay(purchase.signed(), i));
      }
      sheet.getRow(row).setZeroHeight(style == 3 && i == 4);
      row++;
      if (style == 10 && purchase.budget().compareTo(new BigDecimal("500000")) > 0) {
        put(row++, 5, "2. บริษัท สมมติคู่แข่ง จำกัด " + money(purchase.budget()));
      }
    }

    private String winner(Purchase purchase, int i) {
      var price = money(purchase.price());
      return switch ((i + style) % 4) {
        case 0 -> purchase.winner() + " / " + price + " บาท";
        case 1 -> purchase.winner() + "\nราคา " + digits(price) + " บาท";
        case 2 -> purchase.winner() + "\n" + price;
        default -> purchase.winner() + " ราคาที่ตกลง " + price + " บาท";
      };
    }

    private static String contractDay(LocalDate day, int i) {
      var year = Integer.toString(day.getYear() + 543);
      var month = day.getMonthValue() - 1;
      return switch (i % 4) {
        case 0 -> " ลว. " + day.getDayOfMonth() + " " + SHORT.get(month) + " " + year.substring(2);
        case 1 ->
            " ลงวันที่ "
                + ThaiDigits.toThai(
                    day.getDayOfMonth() + " " + Months.thai(month + 1) + " " + year);
        case 2 -> "\n" + day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + year;
        default ->
            "\nลงวันที่ " + day.getDayOfMonth() + " " + Months.thai(month + 1) + " พ.ศ. " + year;
      };
    }

    private void amount(int column, BigDecimal amount) {
      switch (style) {
        case 0, 3, 5 -> {
          var cell = cell(row, column);
          cell.setCellValue(amount.doubleValue());
        }
        case 2 -> put(row, column, ThaiDigits.toThai(money(amount)));
        case 8 -> put(row, column, money(amount) + " บาท");
        case 9 -> put(row, column, "\u00A0" + money(amount) + "\u200B");
        case 11 ->
            put(
                row,
                column,
                amount.stripTrailingZeros().scale() <= 0
                    ? money(amount).replace(".00", ".-")
                    : money(amount));
        default -> put(row, column, money(amount));
      }
    }

    /** January has days of the spreadsheet typed in the Buddhist Era, November words. */
    private void day(int column, LocalDate day) {
      if (style == 1) {
        put(
            row,
            column,
            day.getDayOfMonth()
                + " "
                + SHORT.get(day.getMonthValue() - 1)
                + " "
                + (day.getYear() + 543 - 2500));
        return;
      }
      var cell = cell(row, column);
      var format = workbook.createCellStyle();
      format.setDataFormat(workbook.createDataFormat().getFormat("d/m/yyyy"));
      cell.setCellValue(day.getDayOfMonth() % 2 == 0 ? day.plusYears(543) : day);
      cell.setCellStyle(format);
    }

    private void footer(List<Purchase> purchases) {
      if (!purchases.isEmpty()) {
        put(row, 1, style % 2 == 0 ? "รวมทั้งสิ้น" : "รวม " + purchases.size() + " รายการ");
        amount(
            2, purchases.stream().map(Purchase::budget).reduce(BigDecimal.ZERO, BigDecimal::add));
        row += 2;
      }
      put(row++, 1, "หมายเหตุ ข้อมูลสมมติทั้งหมด");
      put(row, 5, "ลงชื่อ......................................ผู้รายงาน");
      row++;
      put(row++, 5, "(นางสาวตัวอย่าง สมมติ)");
      put(row, 5, "ตำแหน่ง นักวิชาการพัสดุ");
    }

    private String digits(String text) {
      return style % 2 == 0 ? ThaiDigits.toThai(text) : text;
    }

    private static String spoiled(String title) {
      return title.replace("ำ", "\u0E4D\u0E32").replace(" ", "\u00A0") + "\u200B";
    }

    private org.apache.poi.ss.usermodel.Cell cell(int at, int column) {
      var found = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
      return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }

    private void put(int at, int column, String text) {
      cell(at, column).setCellValue(text);
    }
  }

  static String money(BigDecimal amount) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount);
  }

  /** February was sent as CSV, as a Thai Excel saves it. */
  private static byte[] csv(YearMonth month) {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("", "", "", "", "", "", "", "", "แบบ สขร.1"));
    lines.add(
        List.of(
            "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน กุมภาพันธ์ 2566",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""));
    lines.add(List.of(Purchases.OFFICE, "", "", "", "", "", "", "", ""));
    lines.add(HEADER);
    int i = 0;
    for (var purchase : Purchases.of(month)) {
      i++;
      lines.add(
          List.of(
              Integer.toString(i),
              purchase.title(),
              money(purchase.budget()),
              money(purchase.reference()),
              METHODS.get(purchase.method()).get(i % 3),
              purchase.winner() + " " + money(purchase.price()),
              purchase.winner() + "\n" + money(purchase.price()) + " บาท",
              "ราคาต่ำสุด",
              purchase.contract() + MonthSheet.contractDay(purchase.signed(), i)));
    }
    lines.add(List.of("", "รวม", "1,000.00", "", "", "", "", "", ""));
    lines.add(List.of("", "", "", "", "", "(ลงชื่อ) นางสาวตัวอย่าง สมมติ", "", "", ""));
    var text = new StringBuilder();
    for (var line : lines) {
      var cells = line.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
      text.append(String.join(",", cells)).append("\r\n");
    }
    return text.toString().getBytes(Charset.forName("x-windows-874"));
  }
}
