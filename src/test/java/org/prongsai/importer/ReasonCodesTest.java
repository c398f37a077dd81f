package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReasonCodesTest {

  @Test
  void recognisesNumbersThatStandForReasons() {
    assertTrue(ReasonCodes.areIn("ข้อ ๑ และ (2)."));
    assertFalse(ReasonCodes.areIn("ราคาต่ำสุด 1"));
  }

  @Test
  void thousandsOfThemDoNotUseUpTheStack() {
    assertTrue(ReasonCodes.areIn("1,".repeat(10_000) + "1"));
  }
}
