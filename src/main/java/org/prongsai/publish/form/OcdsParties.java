package org.prongsai.publish.form;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.spending.Suppliers;

/** Who takes part in a contracting process: the agency that buys, and its suppliers. */
record OcdsParties(Settings settings) {

  private static final int ID_LENGTH = 16;

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
        var number = row.text(SUPPLIER_TAX_ID);
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

  static JsonObject supplier(Row row) {
    return new JsonObject().set("id", supplierId(row)).set("name", Suppliers.name(row));
  }

  /** Somebody of whom the name alone is known. */
  static JsonObject named(String name) {
    return new JsonObject().set("id", nameId(name)).set("name", name);
  }

  /** The number of a juristic person; of others a hash of the name, which tells no more than it. */
  private static String supplierId(Row row) {
    var number = row.text(SUPPLIER_TAX_ID);
    return number.isEmpty() ? nameId(Suppliers.name(row)) : "tax-" + number;
  }

  private static String nameId(String name) {
    return "name-" + DigestUtils.sha256Hex(name).substring(0, ID_LENGTH);
  }
}
