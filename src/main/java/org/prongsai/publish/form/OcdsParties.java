package org.prongsai.publish.form;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import org.prongsai.hash.Sha256;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.spending.Suppliers;

/** Writes who takes part in a contracting process: the agency that buys, and its suppliers. */
final class OcdsParties {

  private static final int ID_LENGTH = 16;

  private final Settings settings;
  private final JsonGenerator json;

  OcdsParties(Settings settings, JsonGenerator json) {
    this.settings = settings;
    this.json = json;
  }

  /** Writes the agency, then each supplier once. */
  void write(List<Row> rows) throws IOException {
    json.writeArrayFieldStart("parties");
    json.writeStartObject();
    agency();
    json.writeArrayFieldStart("roles");
    json.writeString("buyer");
    json.writeString("procuringEntity");
    json.writeEndArray();
    json.writeObjectFieldStart("address");
    text("locality", rows.get(0).text("district"));
    text("region", rows.get(0).text("province"));
    json.writeStringField("countryName", "ประเทศไทย");
    json.writeEndObject();
    json.writeEndObject();
    var written = new LinkedHashSet<String>();
    for (var row : rows) {
      if (!Suppliers.name(row).isEmpty() && written.add(supplierId(row))) {
        supplierParty(row);
      }
    }
    json.writeEndArray();
  }

  private void supplierParty(Row row) throws IOException {
    json.writeStartObject();
    supplier(row);
    json.writeArrayFieldStart("roles");
    json.writeString("supplier");
    json.writeEndArray();
    var number = row.text("supplier_tax_id");
    if (!number.isEmpty()) {
      json.writeObjectFieldStart("identifier");
      json.writeStringField("id", number);
      json.writeStringField("legalName", Suppliers.name(row));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Writes the reference to the agency into the object that is open. */
  void agency() throws IOException {
    json.writeStringField("id", settings.agencyId());
    json.writeStringField("name", settings.agencyText("name").th());
  }

  /** Writes the reference to a supplier into the object that is open. */
  void supplier(Row row) throws IOException {
    json.writeStringField("id", supplierId(row));
    json.writeStringField("name", Suppliers.name(row));
  }

  /** The number of a juristic person; of others a hash of the name, which tells no more than it. */
  private static String supplierId(Row row) {
    var number = row.text("supplier_tax_id");
    var name = Suppliers.name(row).getBytes(StandardCharsets.UTF_8);
    return number.isEmpty() ? "name-" + Sha256.of(name).substring(0, ID_LENGTH) : "tax-" + number;
  }

  private void text(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }
}
