package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.importer.cell.ContractCell;
import org.prongsai.model.Row;
import org.prongsai.text.FiscalYear;

/** What two files write in two ways is one name, one number, one title. */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "supplier_name, หจก.ก้าวหน้า, ห้างหุ้นส่วนจำกัด ก้าวหน้า",
    "supplier_name, หจก ก้าวหน้า, หจก. ก้าวหน้า",
    "supplier_name, บจก. สมมติการค้า, บริษัท สมมติการค้า จำกัด",
    "supplier_name, บริษัท สมมติการค้า, บริษัท สมมติการค้า จำกัด (สำนักงานใหญ่)",
    "supplier_name, บมจ.ทดลอง, บริษัท ทดลอง จำกัด (มหาชน)",
    "supplier_name, ร้าน ตัวอย่าง, ตัวอย่าง",
    "supplier_name, น.ส. สมมติ ตัวอย่าง, นางสาวสมมติ ตัวอย่าง",
    "contract_no, ใบสั่งซื้อ ๑/๒๕๖๗, 1/2567",
    "contract_no, สัญญาเลขที่ 001/2567, 1/67",
    "contract_no, เลขที่ CNTR-0012/66, CNTR-12/2566",
    "title, จ้างพิมพ์ปฏิทิน ปี ๒๕๖๗, จ้างพิมพ์ปฏิทิน",
    "title, จ้างพิมพ์ปฏิทิน ประจำปีงบประมาณ พ.ศ. 2567, จ้างพิมพ์ปฏิทิน",
    "title, จ้างทำถนน โดยวิธีเฉพาะเจาะจง, จ้างทำ ถนน",
  })
  void isOne(String column, String one, String other) {
    assertEquals(Spelling.of(column, one), Spelling.of(column, other));
  }

  @ParameterizedTest
  @CsvSource({
    "supplier_name, หจก.ก้าวหน้า, บริษัท ก้าวหน้า จำกัด",
    "supplier_name, บริษัท ทดลอง จำกัด, บริษัท ทดลอง จำกัด (มหาชน)",
    "supplier_name, ร้าน ก้าวหน้า, หจก.ก้าวหน้า",
    "contract_no, 1/2567, 10/2567",
    "contract_no, 1/2567, 1/2568",
    "title, ซื้อวัสดุ ครั้งที่ 1, ซื้อวัสดุ ครั้งที่ 2",
  })
  void areTwo(String column, String one, String other) {
    assertNotEquals(Spelling.of(column, one), Spelling.of(column, other));
  }

  @Test
  void aFormOrAYearAloneIsAName() {
    assertEquals("ปี2567", Spelling.of("title", "ปี 2567"));
    assertEquals("ร้าน", Spelling.of("supplier_name", "ร้าน"));
  }

  @Test
  void titlesOfTwoYearsAreTwo() {
    var row = Row.of(new FiscalYear(2567));
    var before = row.with("title", "จ้างพิมพ์ปฏิทิน ปี 2566");

    assertTrue(Spelling.areOfOtherYears(before, row.with("title", "จ้างพิมพ์ปฏิทิน ปี ๖๗")));
    assertFalse(Spelling.areOfOtherYears(before, row.with("title", "จ้างพิมพ์ปฏิทิน")));
  }

  @ParameterizedTest
  @CsvSource({
    "ใบสั่งซื้อ 1/2567, ใบสั่งจ้าง 1/2567, false",
    "ใบสั่งซื้อ 1/2567, ๑/๒๕๖๗, true",
    "สัญญา 1/2567, ใบสั่งจ้าง เลขที่ 01/2567, true",
    "สัญญาซื้อขาย 1/2567, สัญญาซื้อ 1/67, true",
    "ใบสั่งซื้อ/จ้าง 1/2567, ใบสั่งจ้าง 1/2567, true",
    "สัญญาเช่า 1/2567, สัญญาจ้าง 1/2567, false",
  })
  void eachKindOfPaperIsNumberedFromOne(String one, String other, boolean isOne) {
    assertEquals(
        isOne, ContractCell.areAlike(ContractCell.compared(one), ContractCell.compared(other)));
  }
}
