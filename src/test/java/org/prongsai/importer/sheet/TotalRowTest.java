package org.prongsai.importer.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Location;

/** A row is left out as a total only where it can be nothing else. */
class TotalRowTest {

  private static final List<String> OF_PURCHASES =
      List.of("row_no", "title", "budget_amount_thb", "agreed_price_thb", "method", "status");
  private static final List<String> OF_PROJECTS =
      List.of("row_no", "project_th", "budget_thb", "spent_thb", "result_th", "obstacle_th");

  private static boolean isTotal(ImportKind kind, List<String> keys, String line) {
    var columns = new ArrayList<Header.Column>();
    for (int i = 0; i < keys.size(); i++) {
      columns.add(new Header.Column(i, keys.get(i), keys.get(i), Location.of("a.csv")));
    }
    var cells = Arrays.stream(line.split("\\|", -1)).map(OfficeCell::text).toList();
    var row = new OfficeRow(2, 2, false, cells, cells);
    return new TotalRow(new Header(0, 0, "", columns), kind).is(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|รวม|1,000.00|||",
        "|รวมทั้งสิ้น|1,000|900||",
        "|รวม 22 รายการ|1,000|||",
        "|รวมเป็นเงินทั้งสิ้น ๒๒ รายการ|1,000|||",
        "|รวมทั้งสิ้น 5 รายการ เป็นเงิน 1,000 บาท||||",
        "รวม||1,000|||",
        "รวมเงินทั้งปี|||1,000 บาท||",
        "|รวมเดือนตุลาคม 2565|1,000|||",
        "|ยอดรวม|1,000|-|-|-",
        "|Total|1,000|||",
        "|ทั้งสิ้น|1,000|||",
        "|ยกมา|1,000|1,000||",
        "|ยอดยกมา|1,000|||",
        "ยอดยกไป||1,000|||",
        "|ยกยอดไป|1,000|||",
        "|ยกยอดมาจากหน้า 1|1,000|||",
        "|รวมยกไป|1,000|||"
      })
  void aTotalIsOne(String line) {
    assertEquals(true, isTotal(ImportKind.PROCUREMENT, OF_PURCHASES, line));
    assertEquals(true, isTotal(ImportKind.PERFORMANCE, OF_PROJECTS, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4|รวมค่าซ่อมแซมรถยนต์ ทะเบียน กข 1234|9,000|9,000||",
        "|รวมค่าซ่อมแซมรถยนต์ ทะเบียน กข 1234|9,000|9,000||",
        "5|รวมทุกรายการ 5|9,000|9,000||",
        "๕|รวม 5 รายการ|9,000|9,000||",
        "|รวมกลุ่มอาชีพสตรี|500|500||",
        "|รวม 5 รายการ|9,000|9,000|คัดเลือก|",
        "6|ยกมาตรฐานถนน|9,000|9,000||",
        "|ยกมาตรฐานถนน|9,000|9,000||"
      })
  void aPurchaseWhoseTitleBeginsSoIsNone(String line) {
    assertEquals(false, isTotal(ImportKind.PROCUREMENT, OF_PURCHASES, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|รวมน้ำใจช่วยผู้ยากไร้|5,000|5,000||",
        "|อบรมอาชีพ|5,000|5,000|รวมผู้เข้าอบรม 50 คน|",
        "1|อบรมอาชีพ|5,000|5,000|รวม 50 คน|รวม",
        "|รวมทั้งปี|5,000|5,000|จัดแล้ว|ฝนตก"
      })
  void aProjectThatSaysSoInItsTitleOrResultIsNone(String line) {
    assertEquals(false, isTotal(ImportKind.PERFORMANCE, OF_PROJECTS, line));
  }
}
