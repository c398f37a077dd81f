package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ThaiDigitsTest {

  @Test
  void writesEveryDigitInTheOtherScript() {
    assertEquals("0123456789", ThaiDigits.toAscii("๐๑๒๓๔๕๖๗๘๙"));
    assertEquals("๐๑๒๓๔๕๖๗๘๙", ThaiDigits.toThai("0123456789"));
  }

  @Test
  void leavesEverythingElse() {
    // The characters beside the digits: ๏ and ๚, / and :.
    assertEquals("๏๚ ก a/1:", ThaiDigits.toAscii("๏๚ ก a/1:"));
    assertEquals("๏๚๑ ก a/:", ThaiDigits.toThai("๏๚๑ ก a/:"));
  }
}
