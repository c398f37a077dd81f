package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+66 2", "-5", "@SUM(A1)", "\t=1", "\r=1", "--", "="})
  void marksWhatASpreadsheetWouldRun(String text) {
    assertEquals("'" + text, SpreadsheetText.safe(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1-1", "ก=ข", " =1", "a'b"})
  void leavesOtherTextsAndALoneDash(String text) {
    assertEquals(text, SpreadsheetText.safe(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "'=1", "''=1", "-", "'-", "-1", "@x", "+66", "'tis", "''", "ก", ""})
  void everyTextIsReadBackAsItWas(String text) {
    assertEquals(text, SpreadsheetText.unescaped(SpreadsheetText.safe(text)));
  }

  @Test
  void twoTextsAreNeverWrittenAlike() {
    assertEquals("'=1", SpreadsheetText.safe("=1"));
    assertEquals("''=1", SpreadsheetText.safe("'=1"));
    assertEquals("''-", SpreadsheetText.safe("'-"));
    assertEquals("''tis", SpreadsheetText.safe("'tis"));
    assertEquals("'''tis", SpreadsheetText.safe("''tis"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"'=1,=1", "''=1,'=1", "'tis,'tis", "''tis,''tis", "'',''"})
  void aQuoteThatSomebodyTypedStays(String cell, String text) {
    assertEquals(text, SpreadsheetText.typed(cell));
  }
}
