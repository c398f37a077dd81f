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

  private static String round(DisplayFormat format, String amount, String greatest) {
    return format.roundMoney(new BigDecimal(greatest)).apply(new BigDecimal(amount));
  }

  @Test
  void moneyIsRoundedInTheUnitOfTheGreatest() {
    var thai = new DisplayFormat(Language.TH, true, MadeSite.messages(Language.TH));
    var english = new DisplayFormat(Language.EN, false, MadeSite.messages(Language.EN));
    assertEquals("๑.๓๕ ล้าน", round(thai, "1352144.50", "1500000"));
    assertEquals("๐.๕ ล้าน", round(thai, "500000", "1500000"));
    assertEquals("๑ ล้าน", round(thai, "999999.99", "1500000"));
    assertEquals("๒.๕ แสน", round(thai, "250000", "300000"));
    assertEquals("๕ หมื่น", round(thai, "50000.00", "60000"));
    assertEquals("๙,๐๐๐", round(thai, "9000", "9000"));
    assertEquals("๐", round(thai, "0.00", "1500000"));
    assertEquals("0.5 million", round(english, "500000", "1500000"));
    assertEquals("250,000", round(english, "250000", "300000"));
    assertEquals("25 million", round(english, "25000000", "30000000"));
    assertEquals("1,230 million", round(english, "1234567890.12", "2000000000"));
  }

  @Test
  void satangAreSaidWhereThereAreSome() {
    var english = new DisplayFormat(Language.EN, false, MadeSite.messages(Language.EN));
    assertEquals("1,500", english.amount(new BigDecimal("1500.00")));
    assertEquals("1,500.50", english.amount(new BigDecimal("1500.50")));
  }
}
