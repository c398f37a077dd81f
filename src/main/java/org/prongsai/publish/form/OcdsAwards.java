package org.prongsai.publish.form;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.prongsai.model.Row;
import org.prongsai.spending.Suppliers;

/** Writes the awards and the contracts of a release: one of each for a row that has them. */
final class OcdsAwards {

  private final JsonGenerator json;
  private final OcdsParties parties;

  OcdsAwards(JsonGenerator json, OcdsParties parties) {
    this.json = json;
    this.parties = parties;
  }

  void write(List<Row> rows) throws IOException {
    awards(rows.stream().filter(OcdsAwards::isAwarded).toList());
    contracts(rows.stream().filter(OcdsAwards::isSigned).toList());
  }

  static boolean isAwarded(Row row) {
    return !Suppliers.name(row).isEmpty() || row.decimal("agreed_price_thb").isPresent();
  }

  static boolean isSigned(Row row) {
    return isAwarded(row) && row.day("contract_signed_date").isPresent();
  }

  private void awards(List<Row> awarded) throws IOException {
    if (awarded.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("awards");
    for (var row : awarded) {
      json.writeStartObject();
      json.writeStringField("id", number(row));
      json.writeStringField("title", row.text("title"));
      text("status", awardStatus(row));
      agreed(row);
      if (!Suppliers.name(row).isEmpty()) {
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

  /** Empty where the row states no status: nobody has said that the award holds. */
  private static String awardStatus(Row row) {
    return switch (row.text("status")) {
      case "" -> "";
      case "not-signed" -> "pending";
      case "cancelled" -> "cancelled";
      default -> "active";
    };
  }

  private void contracts(List<Row> signed) throws IOException {
    if (signed.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("contracts");
    for (var row : signed) {
      json.writeStartObject();
      json.writeStringField("id", number(row));
      json.writeStringField("awardID", number(row));
      json.writeStringField("title", row.text("title"));
      text("status", contractStatus(row));
      agreed(row);
      text("dateSigned", moment(row, "contract_signed_date", "00:00:00"));
      // The last day is part of the period.
      var end = moment(row, "contract_end_date", "23:59:59");
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
      case "" -> "";
      case "not-signed" -> "pending";
      case "cancelled" -> "cancelled";
      case "ended" -> "terminated";
      default -> "active";
    };
  }

  private static String number(Row row) {
    return row.year() + "-" + row.text("row_no");
  }

  /** The standard asks for a time; the zone is that of Thailand. */
  private static String moment(Row row, String field, String time) {
    return row.day(field).map(day -> day + "T" + time + OcdsRelease.ZONE).orElse("");
  }

  private void agreed(Row row) throws IOException {
    OcdsRelease.amount(json, "value", row.decimal("agreed_price_thb"));
  }

  private void text(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }
}
