package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
