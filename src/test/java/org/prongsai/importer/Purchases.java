package org.prongsai.importer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The purchases of a made-up office in FY2566: the truth that its messy files are made of. */
final class Purchases {

  static final String OFFICE = "องค์การบริหารส่วนตำบลทรายทอง (สมมติ)";
  static final int EACH_MONTH = 22;
  static final YearMonth FIRST = YearMonth.of(2022, 10);

  /** The month in which nothing was bought. */
  static final YearMonth NOTHING = YearMonth.of(2023, 4);

  private static final List<String> GOODS =
      List.of(
          "วัสดุสำนักงาน",
          "วัสดุคอมพิวเตอร์",
          "น้ำมันเชื้อเพลิงและหล่อลื่น",
          "วัสดุงานบ้านงานครัว",
          "อาหารเสริม (นม) โรงเรียน",
          "วัสดุไฟฟ้าและวิทยุ",
          "ครุภัณฑ์สำนักงาน เก้าอี้ทำงาน",
          "ทรายกำจัดลูกน้ำยุงลาย");
  private static final List<String> WORKS =
      List.of(
          "จ้างซ่อมแซมรถบรรทุกขยะ",
          "จ้างเหมาบริการคนงานทั่วไป",
          "จ้างซ่อมเครื่องปรับอากาศ",
          "จ้างทำป้ายประชาสัมพันธ์",
          "จ้างซ่อมแซมถนนลูกรัง หมู่ที่ %d",
          "จ้างเหมาจัดเวทีประชาคม",
          "จ้างขุดลอกคลองไส้ไก่ ม.%d",
          "จ้างซ่อมระบบประปาหมู่บ้าน หมู่ %d");
  private static final List<String> SHOPS =
      List.of(
          "ร้านตัวอย่างการค้า",
          "ร้านตัวอย่างเครื่องเขียน",
          "บริษัท สมมติซัพพลาย จำกัด",
          "หจก. สมมติบริการ",
          "นายตัวอย่าง สมมติ",
          "ร้านสมมติคอมพิวเตอร์ 2000");
  private static final List<String> BUILDERS =
      List.of(
          "บริษัท สมมติก่อสร้าง จำกัด",
          "หจก. ตัวอย่างการโยธา",
          "บริษัท ทดลองคอนกรีต จำกัด (มหาชน)");

  /**
   * A purchase.
   *
   * @param method code of the method
   * @param contract kind and number of the paper, such as {@code ใบสั่งซื้อ 4/2566}
   * @param village 0 where none is named
   */
  record Purchase(
      String title,
      BigDecimal budget,
      BigDecimal reference,
      String method,
      String winner,
      BigDecimal price,
      String contract,
      LocalDate signed,
      int village) {}

  private Purchases() {}

  /** The purchases of a month, in the order of their days. */
  static List<Purchase> of(YearMonth month) {
    var purchases = new ArrayList<Purchase>();
    if (month.equals(NOTHING)) {
      return purchases;
    }
    int months =
        month.getMonthValue() >= 10 ? month.getMonthValue() - 10 : month.getMonthValue() + 2;
    for (int i = 0; i < EACH_MONTH; i++) {
      purchases.add(purchase(month, months * EACH_MONTH + i, i));
    }
    return purchases;
  }

  /** All months of the year. */
  static List<Purchase> ofYear() {
    var all = new ArrayList<Purchase>();
    for (int i = 0; i < 12; i++) {
      all.addAll(of(FIRST.plusMonths(i)));
    }
    return all;
  }

  private static Purchase purchase(YearMonth month, int number, int i) {
    var day = month.atDay(1 + i * 27 / EACH_MONTH);
    boolean isBig = i % 11 == 10;
    if (isBig) {
      int village = 1 + number % 9;
      var budget = new BigDecimal(600_000 + 7_000 * number).setScale(2);
      var price = budget.subtract(new BigDecimal("1234.50"));
      return new Purchase(
          "โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก สายที่ " + number + " หมู่ที่ " + village,
          budget,
          budget.subtract(new BigDecimal("500")),
          List.of("e-bidding", "selection", "open", "price-inquiry", "e-market").get(number % 5),
          BUILDERS.get(number % BUILDERS.size()),
          price,
          "สัญญาจ้าง " + number + "/2566",
          day,
          village);
    }
    boolean isWork = i % 2 == 1;
    var budget = new BigDecimal(1_500 + 731 * number % 90_000).setScale(2);
    var price = budget.subtract(new BigDecimal(number % 3 == 0 ? "0.75" : "0"));
    int village = isWork ? 1 + number % 9 : 0;
    var work = WORKS.get(number / 2 % WORKS.size());
    boolean names = isWork && work.contains("%d");
    return new Purchase(
        (isWork ? work.formatted(village) : "ซื้อ" + GOODS.get(number / 2 % GOODS.size()))
            + " ครั้งที่ "
            + number,
        budget,
        budget,
        "specific",
        SHOPS.get(number % SHOPS.size()),
        price,
        (isWork ? "ใบสั่งจ้าง " : "ใบสั่งซื้อ ") + number + "/2566",
        day,
        names ? village : 0);
  }
}
