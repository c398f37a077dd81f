package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetNameTest {

  @Test
  void isTheTitleOrAShorterOne() {
    assertEquals("การจัดซื้อจัดจ้าง", SheetName.of("procurement", "การจัดซื้อจัดจ้าง"));
    assertEquals(
        "แผนและผลการใช้จ่ายประจำปี",
        SheetName.of("annual-performance", "แผน ผลการดำเนินงาน และการใช้จ่ายงบประมาณประจำปี"));
  }

  @Test
  void isCutBetweenLettersAndHoldsNothingThatASpreadsheetForbids() {
    assertEquals("น้ำ ดื่ม 3 4", SheetName.of("own", "น้ำ/ดื่ม:3*4?"));
    var cut = SheetName.of("own", "ก".repeat(30) + "กี่");
    assertEquals("ก".repeat(30), cut);
    assertEquals("own", SheetName.of("own", "[]"));
  }

  @Test
  void isKnownInBothLanguagesAndByTheId() {
    assertEquals(
        List.of("การจัดซื้อจัดจ้าง", "procurement"),
        SheetName.known("procurement", "การจัดซื้อจัดจ้าง", "Procurement"));
  }
}
