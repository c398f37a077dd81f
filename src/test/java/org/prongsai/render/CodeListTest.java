package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;

class CodeListTest {

  private final CodeList codes =
      new CodeList(new MadeSite().year(2567, "total 94.66").scope(Language.TH, "years"));

  @Test
  void threeInARowAreARun() {
    assertEquals("e1–e3", codes.of(List.of("e1", "e2", "e3")));
    assertEquals(
        "o7, o10, o11, o22–o25", codes.of(List.of("o7", "o10", "o11", "o22", "o23", "o24", "o25")));
  }

  @Test
  void codesOfAnotherLetterAreNoRun() {
    assertEquals("i1, i2, e3", codes.of(List.of("i1", "i2", "e3")));
  }

  @Test
  void otherCodesStandAloneAndNumbersAreTheReaders() {
    assertEquals(
        "indicator-9, indicator-10, ๙.๑", codes.of(List.of("indicator-9", "indicator-10", "9.1")));
  }

  @Test
  void noneIsEmpty() {
    assertEquals("", codes.of(List.of()));
  }
}
