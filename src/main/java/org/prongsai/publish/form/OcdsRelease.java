package org.prongsai.publish.form;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;

/** Writes one release: a project with the contracts that came of it. */
final class OcdsRelease {

  static final String PROJECT = "egp_project_no";

  /** The time of Thailand, which knows no summer time. */
  static final String ZONE = "+07:00";

  static final String MIDNIGHT = "T00:00:00" + ZONE;

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
    json.writeStringField("id", releaseId(first));
    json.writeStringField("date", settings.asOf() + MIDNIGHT);
    tags(rows);
    json.writeStringField("initiationType", "tender");
    json.writeStringField("language", "th");
    parties.write(rows);
    json.writeObjectFieldStart("buyer");
    parties.agency();
    json.writeEndObject();
    planning(rows);
    tender(rows);
    new OcdsAwards(json, parties).write(rows);
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

  /** A project may have rows in several years, and so a release in each of their packages. */
  private String releaseId(Row row) {
    var year = row.text(PROJECT).isEmpty() ? "" : "-" + row.year();
    return process(row) + year + "-" + settings.asOf();
  }

  private void tags(List<Row> rows) throws IOException {
    json.writeArrayFieldStart("tag");
    json.writeString("planning");
    json.writeString("tender");
    if (rows.stream().anyMatch(OcdsAwards::isAwarded)) {
      json.writeString("award");
    }
    if (rows.stream().anyMatch(OcdsAwards::isSigned)) {
      json.writeString("contract");
    }
    json.writeEndArray();
  }

  private void planning(List<Row> rows) throws IOException {
    json.writeObjectFieldStart("planning");
    json.writeObjectFieldStart("budget");
    amount(json, "amount", sum(rows, "budget_amount_thb"));
    var source = common(rows, "budget_source");
    text("description", name("budget_source", source));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void tender(List<Row> rows) throws IOException {
    var first = rows.get(0);
    var method = common(rows, "method");
    json.writeObjectFieldStart("tender");
    json.writeStringField("id", process(first));
    json.writeStringField("title", first.text("title"));
    text("status", tenderStatus(rows));
    amount(json, "value", sum(rows, "reference_price_thb"));
    json.writeObjectFieldStart("procuringEntity");
    parties.agency();
    json.writeEndObject();
    if (!method.isEmpty()) {
      json.writeStringField("procurementMethod", method(method));
      json.writeStringField("procurementMethodDetails", name("method", method));
    }
    json.writeEndObject();
  }

  /** Empty where the rows do not tell: no status, or nobody chosen yet. */
  private static String tenderStatus(List<Row> rows) {
    if (rows.stream().allMatch(OcdsRelease::isCancelled)) {
      return "cancelled";
    }
    return rows.stream().allMatch(row -> isCancelled(row) || isComplete(row)) ? "complete" : "";
  }

  private static boolean isCancelled(Row row) {
    return row.text("status").equals("cancelled");
  }

  private static boolean isComplete(Row row) {
    return !row.text("status").isEmpty() && OcdsAwards.isAwarded(row);
  }

  /** What the rows state together; absent where none of them states anything. */
  private static Optional<BigDecimal> sum(List<Row> rows, String field) {
    return rows.stream().flatMap(row -> row.decimal(field).stream()).reduce(BigDecimal::add);
  }

  /** What all rows say, or nothing where they differ. */
  private static String common(List<Row> rows, String field) {
    var texts = rows.stream().map(row -> row.text(field)).distinct().toList();
    return texts.size() == 1 ? texts.get(0) : "";
  }

  /** The codes of the standard, read from its definitions; the Thai words stand beside them. */
  private static String method(String code) {
    return switch (code) {
      case "specific" -> "direct";
      case "selection" -> "limited";
      default -> "open";
    };
  }

  private String name(String field, String code) {
    return code.isEmpty() ? "" : dataset.field(field).orElseThrow().name(code).th();
  }

  private void text(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }

  static void amount(JsonGenerator json, String name, Optional<BigDecimal> amount)
      throws IOException {
    if (amount.isPresent()) {
      json.writeObjectFieldStart(name);
      json.writeNumberField("amount", amount.get());
      json.writeStringField("currency", CURRENCY);
      json.writeEndObject();
    }
  }
}
