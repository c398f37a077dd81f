package org.prongsai.validate.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierNameRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"|true",
        "''|true",
        "-|true",
        "ไม่มี|true",
        "เช่นเดียวกัน|true",
        "-do-|true",
        "ร้านเหมือนกันการค้า|false",
        "บริษัท ไม่มีจำกัด|false",
        "DO|true",
        "ห้างหุ้นส่วนจำกัด ก|false"
      })
  void aMarkIsNoName(String text, boolean expected) {
    assertEquals(expected, SupplierNameRule.isNoName(text));
  }
}
