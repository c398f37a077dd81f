package org.prongsai.publish.form;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.spending.Suppliers;

/**
 * Who takes part in a contracting process: the agency that buys, and its suppliers.
 *
 * @param numbers the numbers of juristic persons by their names, so that one that is named with its
 *     number and without it is one party
 */
record OcdsParties(Settings settings, Map<String, String> numbers) {

  private static final int ID_LENGTH = 16;

  /**
   * Those of a release.
   *
   * @param rows its purchases; a name that has several numbers among them is that of several
   */
  static OcdsParties of(Settings settings, List<Row> rows) {
    var numbers = new HashMap<String, Set<String>>();
    rows.stream()
        .filter(row -> !row.text(SUPPLIER_TAX_ID).isEmpty())
        .forEach(
            row ->
                numbers
                    .computeIfAbsent(Suppliers.name(row), name -> new HashSet<>())
                    .add(row.text(SUPPLIER_TAX_ID)));
    numbers.values().removeIf(several -> several.size() > 1);
    return new OcdsParties(
        settings,
        numbers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().iterator().next())));
  }

  /** The agency, then each supplier once, then those who only made an offer. */
  List<JsonObject> of(List<Row> rows, OcdsBids offers) {
    var address =
        new JsonObject()
            .put("locality", rows.get(0).text(DISTRICT))
            .put("region", rows.get(0).text(PROVINCE))
            .put("countryName", "ประเทศไทย");
    var roles = List.of("buyer", "procuringEntity");
    var parties = new ArrayList<JsonObject>();
    parties.add(agency().set("roles", roles).set("address", address));
    var tenderers = offers.tenderers();
    var offering = tenderers.stream().map(t -> t.members().get("id")).collect(Collectors.toSet());
    var written = new HashSet<>();
    for (var row : rows) {
      if (!Suppliers.name(row).isEmpty() && written.add(supplierId(row))) {
        var number = number(row);
        var identifier = new JsonObject().set("id", number).set("legalName", Suppliers.name(row));
        parties.add(
            supplier(row)
                .set("roles", roles(offering.contains(supplierId(row))))
                .put("identifier", number.isEmpty() ? "" : identifier));
      }
    }
    tenderers.stream()
        .filter(tenderer -> written.add(tenderer.members().get("id")))
        .forEach(tenderer -> parties.add(tenderer.set("roles", List.of("tenderer"))));
    return parties;
  }

  private static List<String> roles(boolean isTenderer) {
    return isTenderer ? List.of("supplier", "tenderer") : List.of("supplier");
  }

  JsonObject agency() {
    return new JsonObject().set("id", settings.agencyId()).set("name", settings.agencyName().th());
  }

  JsonObject supplier(Row row) {
    return new JsonObject().set("id", supplierId(row)).set("name", Suppliers.name(row));
  }

  /** Somebody who made an offer, of whom the row has the name alone. */
  JsonObject named(String name) {
    return new JsonObject().set("id", id(name, numbers.getOrDefault(name, ""))).set("name", name);
  }

  private String supplierId(Row row) {
    return id(Suppliers.name(row), number(row));
  }

  private String number(Row row) {
    var number = row.text(SUPPLIER_TAX_ID);
    return number.isEmpty() ? numbers.getOrDefault(Suppliers.name(row), "") : number;
  }

  /** The number of a juristic person; of others a hash of the name, which tells no more than it. */
  private static String id(String name, String number) {
    return number.isEmpty()
        ? "name-" + DigestUtils.sha256Hex(name).substring(0, ID_LENGTH)
        : "tax-" + number;
  }
}
