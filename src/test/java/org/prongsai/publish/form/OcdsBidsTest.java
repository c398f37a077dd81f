package org.prongsai.publish.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.spending.MadePurchases;

/** Whoever bids is one party, whether or not the contract is theirs. */
class OcdsBidsTest {

  private static final Row PURCHASE =
      new Row(Map.of())
          .with("purchase_id", "p-1")
          .with("supplier_name", "บริษัท ทดลอง จำกัด")
          .with("supplier_tax_id", "0105500000001");

  private static Row bid(int number, String name, String price) {
    return new Row(Map.of())
        .with("bid_no", new Value.Whole(number))
        .with("bidder_name", name)
        .with("offered_price_thb", new Value.Decimal(new BigDecimal(price)));
  }

  private static OcdsBids bids(Row... bids) {
    var rows = List.of(PURCHASE);
    var parties = OcdsParties.of(MadePurchases.settings(List.of(), ""), rows);
    return OcdsBids.of(rows, row -> List.of(bids), parties);
  }

  @Test
  void theWinnerHasTheIdOfTheSupplier() {
    var json =
        bids(bid(1, "บริษัท  ทดลอง จำกัด", "10.00"), bid(2, "ร้านอื่น", "12.00")).json().text();
    assertTrue(json.contains("p-1-1") && json.contains("tax-0105500000001"), json);
    assertTrue(json.contains("p-1-2") && json.contains("name-"), json);
  }

  @Test
  void whoBidsTwiceIsListedOnce() {
    var bids =
        bids(bid(1, "ร้านอื่น", "12.00"), bid(2, "ร้านอื่น", "11.00"), bid(3, "ร้าน ก", "9.00"));
    assertEquals(2, bids.tenderers().size());
    assertEquals(List.of(), bids().tenderers());
  }
}
