package org.prongsai.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "นาย ข 3 - 1023 - 00456 - 78 - 1 5,000.00|นาย ข 5,000.00",
        "นาย ข,3102300456781,5000|นาย ข,,5000",
        "นาย ข ๓๑๐๒๓๐๐๔๕๖๗๘๑|นาย ข",
        "นาย ข (เลขบัตรประชาชน 3102300 456781) 5,000.00|นาย ข 5,000.00",
        "นาย ข เลขประจำตัวประชาชน 3102300456782|นาย ข",
        "นาย ข (3-1023-00456-78-2)|นาย ข",
        "3102300456782|''"
      })
  void cutsANumberByItsCheckDigitItsLabelOrItsGrouping(String text, String left) {
    assertTrue(CitizenNumberText.isIn(text));
    assertEquals(left, CitizenNumberText.without(text));
    assertFalse(CitizenNumberText.masked(text).replaceAll("[^0-9]", "").startsWith("3102300"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ซ่อมเครื่องคอมพิวเตอร์ หมายเลขครุภัณฑ์ 416-65-0012-0001",
        "ซ่อมเครื่องปรับอากาศ หมายเลข 420-60-0001-0002 และอื่น ๆ",
        "ซื้อสินค้าบาร์โค้ด 3102300456782",
        "ซื้อวัสดุ 12-3-1023-00456-78-2",
        "บริษัท ก จำกัด เลขประจำตัวผู้เสียภาษี 0105536001234"
      })
  void leavesOtherNumbersOfThirteenDigitsWhereTheyAre(String text) {
    assertFalse(CitizenNumberText.isIn(text));
    assertEquals(text, CitizenNumberText.masked(text));
  }

  @Test
  void cutsANumberBrokenAtTheEndOfALineAndKeepsTheOtherLines() {
    assertEquals(
        "นาย ข\n5,000.00 บาท",
        CitizenNumberText.without("นาย ข\nเลขประจำตัวประชาชน 3102300\n456781\n5,000.00 บาท"));
  }

  @Test
  void showsTheLastFourDigitsInAReport() {
    assertEquals("นาย ข xxxxxxxxx6781", CitizenNumberText.masked("นาย ข 3 1023 00456 78 1"));
    assertEquals("xxxxxxxxx6782", CitizenNumberText.masked("3102300456782"));
  }
}
