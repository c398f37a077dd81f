package org.prongsai.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report of several months says the first and the last of them. */
class MonthTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ไตรมาสที่ 1 (ตุลาคม ถึง ธันวาคม 2565)|[2022-10, 2022-11, 2022-12]",
        "ประจำเดือนตุลาคม พ.ศ. ๒๕๖๖ ถึง เดือนธันวาคม พ.ศ. ๒๕๖๖|[2023-10, 2023-11, 2023-12]",
        "เดือน ธ.ค. - ก.พ. 67|[2023-12, 2024-01, 2024-02]",
        "วันที่ 1 มกราคม 2567 ถึง 31 มีนาคม 2567|[2024-01, 2024-02, 2024-03]",
        "ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๗|[2024-01, 2024-02, 2024-03]",
        "ไตรมาส 1/2567|[2023-10, 2023-11, 2023-12]",
        "ประจำเดือนตุลาคม 2566|[]",
        "อบต.ทราย - ทอง 66|[]",
      })
  void isOfSeveralMonths(String text, String months) {
    assertEquals(months, MonthText.span(text).toString());
  }
}
