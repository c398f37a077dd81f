package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoneWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "–", "ไม่มี", " ไม่มี ", "- ไม่มี -", "ไม่มี.", "None.", "none"})
  void nothingIsSaid(String text) {
    assertTrue(NoneWords.areIn(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่มีผู้ยื่นข้อเสนอ", "ฝนตก", "None of the bidders came", "0"})
  void somethingIsSaid(String text) {
    assertFalse(NoneWords.areIn(text));
  }
}
