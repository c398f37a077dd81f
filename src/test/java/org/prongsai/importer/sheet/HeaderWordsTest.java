package org.prongsai.importer.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;

/** Headings as offices write them, and the columns that they are. */
class HeaderWordsTest {

  private static String key(String dataset, String heading) {
    var shipped = SourceReader.shipped(dataset);
    var words =
        new HeaderWords(
            new DatasetParser(new Problems()).parse(dataset, shipped, false), ColumnChoices.NONE);
    return words.exact(heading).map(HeaderWords.Word::key).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
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
    "เลขที่และวันที่ของสัญญา/ข้อตกลง ลงวันที่, contract_signed_date"
  })
  void headingsOfPurchases(String heading, String key) {
    assertEquals(key, key("procurement", heading));
  }

  @ParameterizedTest
  @CsvSource({"หน่วยงานรับผิดชอบหลัก, responsible_th", "หน่วยงานรับผิดชอบ, responsible_th"})
  void headingsOfProjects(String heading, String key) {
    assertEquals(key, key("annual-performance", heading));
  }
}
