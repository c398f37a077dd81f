package org.prongsai.publish.form;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Row;
import org.prongsai.spending.Suppliers;

/** The awards and the contracts of a release: one of each for a row that has them. */
record OcdsAwards(List<Row> rows, OcdsParties parties) {

  List<JsonObject> awards() {
    return rows.stream().filter(OcdsAwards::isAwarded).map(this::award).toList();
  }

  List<JsonObject> contracts() {
    return rows.stream().filter(OcdsAwards::isSigned).map(this::contract).toList();
  }

  static boolean isAwarded(Row row) {
    return !Suppliers.name(row).isEmpty() || row.decimal(AGREED_PRICE_THB).isPresent();
  }

  static boolean isSigned(Row row) {
    return isAwarded(row) && row.day(CONTRACT_SIGNED_DATE).isPresent();
  }

  private JsonObject award(Row row) {
    var suppliers =
        Stream.of(row).filter(r -> !Suppliers.name(r).isEmpty()).map(parties::supplier).toList();
    return new JsonObject()
        .set("id", row.text(PURCHASE_ID))
        .set("title", row.text(TITLE))
        .put("status", awardStatus(row))
        .put("value", agreed(row))
        .put("suppliers", suppliers);
  }

  /** Empty where the row states no status: nobody has said that the award holds. */
  private static String awardStatus(Row row) {
    return switch (row.text(STATUS)) {
      case "" -> "";
      case "not-signed" -> "pending";
      case "cancelled" -> "cancelled";
      default -> "active";
    };
  }

  private JsonObject contract(Row row) {
    // The last day is part of the period.
    var end = moment(row, CONTRACT_END_DATE, "23:59:59");
    return new JsonObject()
        .set("id", contractId(row))
        .set("awardID", row.text(PURCHASE_ID))
        .set("title", row.text(TITLE))
        .put("status", contractStatus(row))
        .put("value", agreed(row))
        .put("dateSigned", moment(row, CONTRACT_SIGNED_DATE, "00:00:00"))
        .put("period", new JsonObject().put("endDate", end));
  }

  private static String contractStatus(Row row) {
    return switch (row.text(STATUS)) {
      case "" -> "";
      case "not-signed" -> "pending";
      case "cancelled" -> "cancelled";
      case "ended" -> "terminated";
      default -> "active";
    };
  }

  /** The number of the contract, where no other contract of the release has it. */
  private String contractId(Row row) {
    var number = row.text(CONTRACT_NO);
    boolean isOne = rows.stream().filter(r -> r.text(CONTRACT_NO).equals(number)).count() == 1;
    return !number.isEmpty() && isOne ? number : row.text(PURCHASE_ID);
  }

  /** The standard asks for a time; the zone is that of Thailand. */
  private static String moment(Row row, String field, String time) {
    return row.day(field).map(day -> day + "T" + time + OcdsRelease.ZONE).orElse("");
  }

  private static JsonObject agreed(Row row) {
    return OcdsRelease.amount(row.decimal(AGREED_PRICE_THB));
  }
}
