package org.prongsai.ita;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

class CorrectionsTest {

  private static Row correction(String dataset, String key, String column, String was, String now) {
    return new Row(Map.of())
        .with("dataset", dataset)
        .with("row_key", key)
        .with("column", column)
        .with("was", was)
        .with("now", now);
  }

  /** A purchase of 28540.00 baht, and what the corrections make of it. */
  private static Corrections of(Row... corrections) {
    var purchase =
        Row.of(new FiscalYear(2567))
            .with("row_no", new Value.Whole(1))
            .with("agreed_price_thb", new Value.Decimal(new BigDecimal("28540.00")));
    return Corrections.of(
        Map.of(
            "procurement",
            new Table(MadePurchases.dataset("procurement"), List.of(purchase)),
            "corrections",
            new Table(MadePurchases.dataset("corrections"), List.of(corrections))));
  }

  @Test
  void isPublishedWithTheNamesAndValuesOfWhatItCorrects() {
    var title = MadePurchases.dataset("procurement").title().th();
    var column =
        MadePurchases.dataset("procurement").field("agreed_price_thb").orElseThrow().title().th();
    var typed = correction(title, "๒๕๖๗ / ๑", column, "๒๘,๔๕๐", "๒๘,๕๔๐");
    var read = of(typed).asPublished(typed);

    assertEquals(
        correction("procurement", "2567/1", "agreed_price_thb", "28450.00", "28540.00"), read);
    assertTrue(of(read).isInForce(read));
  }

  @Test
  void isInForceNoMoreOnceTheValueChangedAgainOrTheRowWent() {
    var again = correction("procurement", "2567/1", "agreed_price_thb", "1.00", "2.00");
    var gone = correction("procurement", "2567/2", "agreed_price_thb", "1.00", "28540.00");

    assertFalse(of(again).isInForce(again));
    assertFalse(of(gone).isInForce(gone));
  }

  @Test
  void whatIsNotKnownStaysAsItWasTyped() {
    var typed = correction("procuring", "๑", "price", "๑", "๒");

    assertEquals(typed, of(typed).asPublished(typed));
  }
}
