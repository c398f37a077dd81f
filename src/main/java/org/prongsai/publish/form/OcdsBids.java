package org.prongsai.publish.form;

import static org.prongsai.columns.ProcurementBidsColumns.BIDDER_NAME;
import static org.prongsai.columns.ProcurementBidsColumns.BID_NO;
import static org.prongsai.columns.ProcurementBidsColumns.OFFERED_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.PURCHASE_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Row;
import org.prongsai.spending.Suppliers;
import org.prongsai.text.Spaces;

/** The bids of a release, by the extension of the standard for them. */
record OcdsBids(List<Offer> offers, OcdsParties parties) {

  /** A bid and the purchase that it was made for. */
  record Offer(Row purchase, Row bid) {}

  /**
   * @param rows the purchases of the release
   * @param bids finds those of a purchase
   */
  static OcdsBids of(List<Row> rows, Function<Row, List<Row>> bids, OcdsParties parties) {
    var offers = new ArrayList<Offer>();
    rows.forEach(row -> bids.apply(row).forEach(bid -> offers.add(new Offer(row, bid))));
    return new OcdsBids(offers, parties);
  }

  /** The member {@code bids}; empty where none is recorded. */
  JsonObject json() {
    var details = new ArrayList<JsonObject>();
    for (var offer : offers) {
      var bid = offer.bid();
      details.add(
          new JsonObject()
              .set("id", offer.purchase().text(PURCHASE_ID) + "-" + bid.text(BID_NO))
              .set("tenderers", List.of(bidder(offer)))
              .put("value", OcdsRelease.amount(bid.decimal(OFFERED_PRICE_THB))));
    }
    return new JsonObject().put("details", details);
  }

  /** Those who made an offer, each once. */
  List<JsonObject> tenderers() {
    return offers.stream()
        .map(this::bidder)
        .collect(Collectors.toMap(b -> b.members().get("id"), b -> b, (b, same) -> b, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  /** Who got the contract has the id of a supplier, which may be its number. */
  private JsonObject bidder(Offer offer) {
    var name = Spaces.single(offer.bid().text(BIDDER_NAME));
    return name.equals(Suppliers.name(offer.purchase()))
        ? parties.supplier(offer.purchase())
        : parties.named(name);
  }
}
