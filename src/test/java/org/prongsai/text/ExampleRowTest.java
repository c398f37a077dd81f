package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleRowTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ExampleRow.MARK,
        "ตัวอย่าง - ลบแถวนี้ได้",
        " ตัวอย่าง—ลบแถวนี้ได้\n",
        "ตัวอย่างลบแถวนี้ได้"
      })
  void isMarkedWithAnyDashAndSpace(String cell) {
    assertTrue(ExampleRow.isMarkedBy(cell));
  }

  @Test
  void isNoRowThatBeginsWithOtherWords() {
    assertFalse(ExampleRow.isMarkedBy(""));
    assertFalse(ExampleRow.isMarkedBy("ตัวอย่าง"));
    assertFalse(ExampleRow.isMarkedBy(ExampleRow.MARK + " 1"));
  }
}
