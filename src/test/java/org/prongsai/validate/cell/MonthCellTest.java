package org.prongsai.validate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.prongsai.validate.cell.CellSamples.code;
import static org.prongsai.validate.cell.CellSamples.read;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthCellTest {

  private static final String MONTH = "^20[0-9]{2}-(0[1-9]|1[0-2])$";

  @ParameterizedTest
  @CsvSource({
    "ต.ค. 2566, 2023-10",
    "เม.ย. ๒๕๖๙, 2026-04",
    "เม.ย. 69, 2026-04",
    "เดือนเมษายน พ.ศ. 2569, 2026-04",
    "April 2026, 2026-04",
    "2569-04, 2026-04",
    "2566-11, 2023-11",
    "11/2566, 2023-11",
    "2026/4, 2026-04",
    "2026-04-01, 2026-04"
  })
  void readsAMonthAsItIsWritten(String written, String month) {
    assertEquals(month + " | read-as [" + written + ", " + month + "]", read(code(MONTH), written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"เมษายน", "2569", "2569-13", "Apr 69", "69-04", "2026-04-15", "1999-04"})
  void asksWhichMonthIsMeant(String written) {
    assertEquals("no value | cell-not-a-month [" + written + "]", read(code(MONTH), written));
  }

  @Test
  void aLongRunOfSpacesIsNoMonthAndTakesNoTime() {
    var long1 = "ก" + " ".repeat(30_000) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(Optional.empty(), MonthCell.of(long1)));
  }
}
