package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.text.FiscalYear;

/** A measure is found as officers name it. */
class UpdateReaderTest {

  @ParameterizedTest
  @CsvSource({
    "2567/m1.1, 2567/m1.1",
    "m1.1, 2568/m1.1",
    "M1.1, 2568/m1.1",
    "1.12, 2568/m1.12",
    "๒๕๖๗/๑.๑, 2567/m1.1",
    "1.1 ปีงบประมาณ พ.ศ. ๒๕๖๗, 2567/m1.1",
    "ปี 2567 m2.3, 2567/m2.3",
    "m1.1/2567, 2567/m1.1",
    "อบรม, 2568/อบรม",
    "m1, 2568/m1"
  })
  void readsYearAndCode(String typed, String meant) {
    assertEquals(meant, UpdateReader.meant(typed, new FiscalYear(2568)).toString());
  }
}
