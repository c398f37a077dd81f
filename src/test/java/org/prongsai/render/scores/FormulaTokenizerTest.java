package org.prongsai.render.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.page.ReconciliationContext.Token;
import org.prongsai.render.DisplayFormat;
import org.prongsai.render.MadeSite;

class FormulaTokenizerTest {

  private static final char NO_BREAK = '\u00a0';

  private final FormulaTokenizer thai =
      new FormulaTokenizer(
          new DisplayFormat(Language.TH, true, MadeSite.messages(Language.TH)),
          List.of("o1", "9.1", "9.2", "indicator-9", "eit"),
          figure -> figure.equals("indicator-9") ? "ตัวชี้วัดที่ ๙" : figure);

  @Test
  void numbersAreInTheReadersNumeralsAndCodesAreNot() {
    assertEquals(
        List.of(
            new Token("(", false),
            new Token("o1", true),
            new Token(NO_BREAK + "๑๐๐.๐๐) / ๑ = ๑๐๐.๐๐", false)),
        thai.tokens("(o1 100.00) / 1 = 100.00"));
  }

  @Test
  void aCodeWithoutALetterIsOneOnlyBeforeItsNumber() {
    assertEquals(
        List.of(
            new Token("(", false),
            new Token("๙.๑", true),
            new Token(NO_BREAK + "๙.๒ + ", false),
            new Token("๙.๒", true),
            new Token(NO_BREAK + "๘๕.๗๑๔๒…) / ๒", false)),
        thai.tokens("(9.1 9.2 + 9.2 85.7142…) / 2"));
  }

  @Test
  void boundsAroundACodeAreNumbers() {
    assertEquals(
        List.of(
            new Token("๙๗.๐๓๕ ≤ ", false),
            new Token("eit", true),
            new Token(NO_BREAK + "< ๙๗.๑๒๕", false)),
        thai.tokens("97.035 ≤ eit < 97.125"));
  }

  @Test
  void aNameThatEndsInANumberIsKeptApartFromTheNumberBehindIt() {
    assertEquals(
        List.of(
            new Token("(", false),
            new Token("ตัวชี้วัดที่ ๙:", true),
            new Token(NO_BREAK + "๙๒.๑๔) / ๑ ≤ ", false),
            new Token("ตัวชี้วัดที่ ๙", true)),
        thai.tokens("(indicator-9 92.14) / 1 ≤ indicator-9"));
  }

  @Test
  void anUnknownWordIsLeftAlone() {
    assertEquals(List.of(new Token("x1 = ๑", false)), thai.tokens("x1 = 1"));
  }
}
