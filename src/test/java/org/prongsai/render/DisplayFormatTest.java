package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;

class DisplayFormatTest {

  @Test
  void datesOfATextAreWrittenOutAndThoseOfAddressesStay() {
    var format = new DisplayFormat(Language.TH, true, null);
    assertEquals("เห็นเมื่อ ๒๙ พฤศจิกายน ๒๕๖๙", format.daysIn("เห็นเมื่อ 2026-11-29"));
    assertEquals(
        "https://example.go.th/2026-11-29/a", format.daysIn("https://example.go.th/2026-11-29/a"));
    assertEquals("2026-13-45", format.daysIn("2026-13-45"));
  }

  @Test
  void moneyIsRoundedToTwoFiguresInTheUnitThatPeopleSay() {
    var thai = new DisplayFormat(Language.TH, true, MadeSite.messages(Language.TH));
    var english = new DisplayFormat(Language.EN, false, MadeSite.messages(Language.EN));
    assertEquals("๑.๒ ล้าน", thai.roundMoney(new BigDecimal("1234567.89")));
    assertEquals("๑ ล้าน", thai.roundMoney(new BigDecimal("999999.99")));
    assertEquals("๒.๕ แสน", thai.roundMoney(new BigDecimal("250000")));
    assertEquals("๕ หมื่น", thai.roundMoney(new BigDecimal("50000.00")));
    assertEquals("๙,๐๐๐", thai.roundMoney(new BigDecimal("9000")));
    assertEquals("๐", thai.roundMoney(new BigDecimal("0.00")));
    assertEquals("250,000", english.roundMoney(new BigDecimal("250000")));
    assertEquals("25 million", english.roundMoney(new BigDecimal("25000000")));
    assertEquals("1,500", english.amount(new BigDecimal("1500.00")));
    assertEquals("1,500.50", english.amount(new BigDecimal("1500.50")));
  }
}
