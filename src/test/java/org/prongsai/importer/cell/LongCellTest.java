package org.prongsai.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A cell may hold thousands of the same sign; none uses up the stack or an hour. */
class LongCellTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void aContractBehindThousandsOfCommas() {
    var text = "1/2566" + ",".repeat(3_000) + "ลงวันที่ 15 พ.ย. 65 ครบกำหนด 30 พ.ย. 65";

    var cell = assertTimeoutPreemptively(SOON, () -> ContractCell.split(text, day -> true));

    assertEquals(Optional.of(new ContractCell("1/2566", "15 พ.ย. 65", "30 พ.ย. 65")), cell);
  }

  @Test
  void aListOfThousandsOfVillages() {
    assertTrue(VillageNumber.isSeveral("1, 2 และ 3"));
    assertTrue(VillageNumber.isSeveral("1 ".repeat(10_000)));
    assertFalse(VillageNumber.isSeveral("12"));
  }

  @Test
  void aLineToSignOnOfThousandsOfPoints() {
    var line = "ลงชื่อ" + ".".repeat(3_000);

    assertTimeoutPreemptively(
        SOON,
        () -> {
          assertEquals(Optional.empty(), MonthText.find(line));
          assertEquals(Optional.empty(), MonthText.number(line));
        });
    assertEquals(Optional.of(YearMonth.of(2022, 10)), MonthText.find("ต.ค. - พ.ศ. 2565"));
  }
}
