package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ThaiPrivateUseTest {

  @Test
  void restoresTheMarksOfOldFonts() {
    assertEquals(
        "บางท่านไม่มีอุปกรณ์", ThaiPrivateUse.restored("บางท\uF70Aานไม\uF70Aมีอุปกรณ\uF70E"));
    assertEquals("ปีปั๋นฐญ", ThaiPrivateUse.restored("ป\uF702ป\uF710\uF716น\uF700\uF70F"));
    assertEquals("ปู่ฎฺ", ThaiPrivateUse.restored("ป\uF719\uF713ฎ\uF71A"));
  }

  @Test
  void knowsNoOthers() {
    assertTrue(ThaiPrivateUse.is('\uF700') && ThaiPrivateUse.is('\uF71A'));
    assertFalse(ThaiPrivateUse.is('\uF6FF') || ThaiPrivateUse.is('\uF71B'));
    assertEquals("\uF71Bก", ThaiPrivateUse.restored("\uF71Bก"));
  }
}
