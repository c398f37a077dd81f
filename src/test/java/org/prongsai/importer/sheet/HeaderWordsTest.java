package org.prongsai.importer.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;

/** Headings as offices write them, and the columns that they are. */
class HeaderWordsTest {

  private static HeaderWords words(String dataset) {
    var shipped = SourceReader.shipped(dataset);
    return new HeaderWords(
        new DatasetParser(new Problems()).parse(dataset, shipped, false), ColumnChoices.NONE);
  }

  private static String key(String dataset, String heading) {
    return words(dataset).exact(heading).map(HeaderWords.Word::key).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "วงเงินที่จะซื้อหรือจ้า, budget_amount_thb",
    "วิธีซื้อหรือจาง, method",
    "งานที่จดซื้อหรือจัดจ้าง, title"
  })
  void aSlipInsideAWordThatIsWrittenInSeveralWaysIsStillGuessed(String heading, String key) {
    assertEquals(key, words("procurement").guess(heading).orElseThrow().key());
  }

  @ParameterizedTest
  @CsvSource({
    "วิธี, method",
    "BUDGET, budget_amount_thb",
    "Contract number, contract_no",
    "รายการพัสดุที่จัดซื้อจัดจ้าง, title",
    "ชื่อโครงการ/รายการ, title",
    "จำนวนเงินงบประมาณ (บาท), budget_amount_thb",
    "จำนวนเงิน, agreed_price_thb",
    "วิธีซื้อ, method",
    "ผู้เสนอราคา, bidders",
    "เลขที่และวันที่สัญญา, contract_no_and_date",
    "เลขที่และวันที่ของสัญญา/ข้อตกลง, contract_no_and_date",
    "ผู้รับจ้าง/ผู้ขาย และราคา, winner_and_price",
    "สัญญาเลขที่/ลงวันที่, contract_no_and_date",
    "เลขที่และวันที่ของสัญญาหรือใบสั่งซื้อ/สั่งจ้าง, contract_no_and_date",
    "เลขที่และวันที่สัญญา เลขที่, contract_no",
    "เลขที่และวันที่ของสัญญา/ข้อตกลง ลงวันที่, contract_signed_date",
    "เลขที่สัญญา/ข้อตกลง, contract_no",
    "เลขที่ใบสั่งซื้อ/ใบสั่งจ้าง, contract_no",
    "วันที่ของสัญญา/ข้อตกลง, contract_signed_date",
    "วันที่ทำสัญญาหรือข้อตกลง, contract_signed_date",
    "วันที่ลงนามในข้อตกลง, contract_signed_date",
    "สัญญาหรือข้อตกลง วันที่, contract_signed_date",
    "เอกสารอ้างอิง (6) เลขที่, contract_no",
    "ผู้ได้รับการคัดเลือก ราคาที่ตกลงซื้อหรือจ้าง, agreed_price_thb",
    "รายชื่อผู้เสนอราคาและราคาที่เสนอ › ราคา, offered_price_thb",
    "รายชื่อผู้เสนอราคาและราคาที่เสนอราคา, bidders",
    "ชื่อผู้ประกอบการ, supplier_name",
    "วงเงินสัญญา (บาท), agreed_price_thb",
    "งบตามข้อบัญญัติ, budget_amount_thb",
    "รหัสแผนจัดซื้อจัดจ้าง, plan",
    "หมายเหตุ, -"
  })
  void headingsOfPurchases(String heading, String key) {
    assertEquals(key, key("procurement", heading));
  }

  /** A heading that two lines of the lists understand in two ways would be read by chance. */
  @ParameterizedTest
  @ValueSource(strings = {"procurement", "annual-performance"})
  void noHeadingMeansTwoThings(String dataset) {
    var meanings = new HashMap<String, Set<String>>();
    for (var cells : HeaderWords.lines("/org/prongsai/importer/sheet/headers.csv", dataset)) {
      meanings
          .computeIfAbsent(CellNormaliser.heading(cells[2]), heading -> new TreeSet<>())
          .add(cells[1]);
    }
    meanings.values().removeIf(keys -> keys.size() == 1);

    assertEquals(Map.of(), meanings);
  }

  @ParameterizedTest
  @CsvSource({
    "หน่วยงานรับผิดชอบหลัก, responsible_th",
    "หน่วยงานรับผิดชอบ, responsible_th",
    "งบตามข้อบัญญัติ, budget_thb",
    "งบตามแผน, budget_thb?",
    "ต.ค. 66, month-10"
  })
  void headingsOfProjects(String heading, String key) {
    assertEquals(key, key("annual-performance", heading));
  }
}
