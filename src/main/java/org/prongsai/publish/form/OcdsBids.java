package org.prongsai.publish.form;

import static org.prongsai.columns.ProcurementBidsColumns.BIDDER_NAME;
import static org.prongsai.columns.ProcurementBidsColumns.BID_NO;
import static org.prongsai.columns.ProcurementBidsColumns.OFFERED_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.PURCHASE_ID;
import static org.prongsai.columns.ProcurementColumns.ROW_NO;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Row;
import org.prongsai.spending.Suppliers;
import org.prongsai.text.Spaces;

/**
 * The bids of a release, by the extension of the standard for them.
 *
 * @param rows the purchases of the release
 * @param all the bids of the year, by the number of the purchase
 */
record OcdsBids(List<Row> rows, Map<String, List<Row>> all) {

  /** The member {@code bids}; empty where none is recorded. */
  JsonObject json() {
    var details = new ArrayList<JsonObject>();
    for (var row : rows) {
      for (var bid : of(row)) {
        details.add(
            new JsonObject()
                .set("id", row.text(PURCHASE_ID) + "-" + bid.text(BID_NO))
                .set("tenderers", List.of(bidder(row, bid)))
                .put("value", OcdsRelease.amount(bid.decimal(OFFERED_PRICE_THB))));
      }
    }
    return new JsonObject().put("details", details);
  }

  /** Those who made an offer, each once. */
  List<JsonObject> tenderers() {
    return rows.stream()
        .flatMap(row -> of(row).stream().map(bid -> bidder(row, bid)))
        .collect(Collectors.toMap(b -> b.members().get("id"), b -> b, (b, same) -> b, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  /** Who got the contract has the id of a supplier, which may be its number. */
  private static JsonObject bidder(Row row, Row bid) {
    var name = Spaces.single(bid.text(BIDDER_NAME));
    return name.equals(Suppliers.name(row)) ? OcdsParties.supplier(row) : OcdsParties.named(name);
  }

  private List<Row> of(Row row) {
    return all.getOrDefault(row.text(ROW_NO), List.of());
  }
}
