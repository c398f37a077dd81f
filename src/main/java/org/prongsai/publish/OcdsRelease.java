package org.prongsai.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;

/** Writes one release: a project with the contracts that came of it. */
final class OcdsRelease {

  static final String PROJECT = "egp_project_no";

  private static final String CURRENCY = "THB";

  private final Settings settings;
  private final Dataset dataset;
  private final JsonGenerator json;
  private final OcdsParties parties;

  OcdsRelease(Settings settings, Dataset dataset, JsonGenerator json) {
    this.settings = settings;
    this.dataset = dataset;
    this.json = json;
    this.parties = new OcdsParties(settings, json);
  }

  /**
   * @param rows the rows of one project, at least one
   */
  void write(List<Row> rows) throws IOException {
    var first = rows.get(0);
    json.writeStartObject();
    json.writeStringField("ocid", prefix() + "-" + process(first));
    json.writeStringField("id", process(first) + "-" + settings.asOf());
    json.writeStringField("date", settings.asOf() + "T00:00:00Z");
    tags(rows);
    json.writeStringField("initiationType", "tender");
    json.writeStringField("language", "th");
    parties.write(rows);
    json.writeObjectFieldStart("buyer");
    parties.agency();
    json.writeEndObject();
    planning(rows);
    tender(rows);
    awards(rows);
    contracts(rows);
    json.writeEndObject();
  }

  private String prefix() {
    var registered = settings.openData().ocdsPrefix();
    return registered.isEmpty() ? settings.agencyId() : registered;
  }

  /** The e-GP number, or the place of the row where the purchase has none. */
  private static String process(Row row) {
    var project = row.text(PROJECT);
    return project.isEmpty() ? row.year() + "-" + row.text("row_no") : project;
  }

  private void tags(List<Row> rows) throws IOException {
    json.writeArrayFieldStart("tag");
    json.writeString("planning");
    json.writeString("tender");
    if (rows.stream().anyMatch(OcdsRelease::isAwarded)) {
      json.writeString("award");
    }
    if (rows.stream().anyMatch(OcdsRelease::isSigned)) {
      json.writeString("contract");
    }
    json.writeEndArray();
  }

  private static boolean isAwarded(Row row) {
    return !row.text("supplier_name").isEmpty() || row.decimal("agreed_price_thb").isPresent();
  }

  private static boolean isSigned(Row row) {
    return isAwarded(row) && row.day("contract_signed_date").isPresent();
  }

  private void planning(List<Row> rows) throws IOException {
    var first = rows.get(0);
    json.writeObjectFieldStart("planning");
    json.writeObjectFieldStart("budget");
    amount("amount", first.decimal("budget_amount_thb"));
    text("description", name(first, "budget_source"));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void tender(List<Row> rows) throws IOException {
    var first = rows.get(0);
    var method = first.text("method");
    boolean isCancelled = rows.stream().allMatch(row -> row.text("status").equals("cancelled"));
    json.writeObjectFieldStart("tender");
    json.writeStringField("id", process(first));
    json.writeStringField("title", first.text("title"));
    json.writeStringField("status", isCancelled ? "cancelled" : "complete");
    amount("value", first.decimal("reference_price_thb"));
    json.writeObjectFieldStart("procuringEntity");
    parties.agency();
    json.writeEndObject();
    if (!method.isEmpty()) {
      json.writeStringField("procurementMethod", method(method));
      json.writeStringField("procurementMethodDetails", name(first, "method"));
    }
    json.writeEndObject();
  }

  /** The codes of the standard, read from its definitions; the Thai words stand beside them. */
  private static String method(String code) {
    return switch (code) {
      case "specific" -> "direct";
      case "selection" -> "limited";
      default -> "open";
    };
  }

  private void awards(List<Row> rows) throws IOException {
    var awarded = rows.stream().filter(OcdsRelease::isAwarded).toList();
    if (awarded.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("awards");
    for (var row : awarded) {
      json.writeStartObject();
      json.writeStringField("id", number(row));
      json.writeStringField("title", row.text("title"));
      json.writeStringField("status", awardStatus(row));
      amount("value", row.decimal("agreed_price_thb"));
      if (!row.text("supplier_name").isEmpty()) {
        json.writeArrayFieldStart("suppliers");
        json.writeStartObject();
        parties.supplier(row);
        json.writeEndObject();
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String awardStatus(Row row) {
    return switch (row.text("status")) {
      case "not-signed" -> "pending";
      case "cancelled" -> "cancelled";
      default -> "active";
    };
  }

  private void contracts(List<Row> rows) throws IOException {
    var signed = new ArrayList<Row>(rows);
    signed.removeIf(row -> !isSigned(row));
    if (signed.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("contracts");
    for (var row : signed) {
      json.writeStartObject();
      json.writeStringField("id", number(row));
      json.writeStringField("awardID", number(row));
      json.writeStringField("title", row.text("title"));
      json.writeStringField("status", contractStatus(row));
      amount("value", row.decimal("agreed_price_thb"));
      text("dateSigned", moment(row, "contract_signed_date"));
      var end = moment(row, "contract_end_date");
      if (!end.isEmpty()) {
        json.writeObjectFieldStart("period");
        json.writeStringField("endDate", end);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String contractStatus(Row row) {
    return switch (row.text("status")) {
      case "not-signed" -> "pending";
      case "cancelled" -> "cancelled";
      case "ended" -> "terminated";
      default -> "active";
    };
  }

  private static String number(Row row) {
    return row.year() + "-" + row.text("row_no");
  }

  /** The standard asks for a time: midnight where the contract was signed. */
  private static String moment(Row row, String field) {
    return row.day(field).map(day -> day + "T00:00:00+07:00").orElse("");
  }

  private String name(Row row, String field) {
    var code = row.text(field);
    return code.isEmpty() ? "" : dataset.field(field).orElseThrow().name(code).th();
  }

  private void text(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }

  private void amount(String name, Optional<BigDecimal> amount) throws IOException {
    if (amount.isPresent()) {
      json.writeObjectFieldStart(name);
      json.writeNumberField("amount", amount.get());
      json.writeStringField("currency", CURRENCY);
      json.writeEndObject();
    }
  }
}
