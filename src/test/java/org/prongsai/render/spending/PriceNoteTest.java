package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Part;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

class PriceNoteTest {

  private static final FiscalYear YEAR = new FiscalYear(2567);

  private static String note(Row purchase) {
    var site = new MadeSite().purchases(List.of(purchase));
    var part = new PriceNote(site.scope(Language.EN, "2567/procurement")).ofYears(List.of(YEAR));
    return ((Part.Lead) part).words().text();
  }

  @Test
  void onlyTheSumsThatHoldCancelledPurchasesAreNamed() {
    var cancelled =
        Row.of(YEAR)
            .with("row_no", new Value.Whole(1))
            .with("status", "cancelled")
            .with("budget_amount_thb", new Value.Decimal(new BigDecimal("500.00")));

    assertEquals(
        "Amounts are agreed prices, not money paid. 1 cancelled purchase is still counted in these"
            + " totals of the year: number of purchases, budget.",
        note(cancelled));
    assertEquals(
        "Amounts are agreed prices, not money paid.", note(cancelled.with("status", "ended")));
  }
}
