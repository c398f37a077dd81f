package org.prongsai.publish.form;

import static org.prongsai.columns.ProcurementColumns.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;

/** One release: a project with the contracts that came of it. */
record OcdsRelease(Settings settings, Dataset dataset, Function<Row, List<Row>> bids) {

  /** The time of Thailand, which knows no summer time. */
  static final String ZONE = "+07:00";

  static final String MIDNIGHT = "T00:00:00" + ZONE;

  private static final String CURRENCY = "THB";
  private static final int HASH = 12;

  /**
   * @param rows the rows of one project, at least one
   */
  JsonObject of(List<Row> rows) {
    var first = rows.get(0);
    var parties = OcdsParties.of(settings, rows);
    var offers = OcdsBids.of(rows, bids, parties);
    var awards = new OcdsAwards(rows, parties);
    return new JsonObject()
        .set("ocid", prefix() + "-" + OcdsProcesses.id(first))
        .set("id", releaseId(rows, offers))
        .set("date", date(rows) + MIDNIGHT)
        .set("tag", tags(rows))
        .set("initiationType", "tender")
        .set("language", "th")
        .set("parties", parties.of(rows, offers))
        .set("buyer", parties.agency())
        .set("planning", new JsonObject().set("budget", budget(rows)))
        .set("tender", tender(rows, parties, offers))
        .put("bids", offers.json())
        .put("awards", awards.awards())
        .put("contracts", awards.contracts());
  }

  private String prefix() {
    var registered = settings.openData().ocdsPrefix();
    return registered.isEmpty() ? settings.agencyId() : registered + "-" + settings.agencyId();
  }

  private static LocalDate date(List<Row> rows) {
    return rows.stream().map(OcdsProcesses::date).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** What the release says makes its id: another id says that it says something else. */
  private String releaseId(List<Row> rows, OcdsBids offers) {
    var said = new ArrayList<String>();
    for (var row : rows) {
      dataset.fields().stream()
          .filter(field -> !field.name().equals(ROW_NO))
          .forEach(field -> said.add(row.text(field.name())));
    }
    said.add(offers.json().text());
    var hash = DigestUtils.sha256Hex(String.join("\u001F", said)).substring(0, HASH);
    return OcdsProcesses.id(rows.get(0)) + "-" + rows.get(0).year() + "-" + hash;
  }

  private static List<String> tags(List<Row> rows) {
    var tags = new ArrayList<>(List.of("planning", "tender"));
    if (rows.stream().anyMatch(OcdsAwards::isAwarded)) {
      tags.add("award");
    }
    if (rows.stream().anyMatch(OcdsAwards::isSigned)) {
      tags.add("contract");
    }
    return tags;
  }

  private JsonObject budget(List<Row> rows) {
    return new JsonObject()
        .put("amount", amount(sum(rows, BUDGET_AMOUNT_THB)))
        .put("description", name(BUDGET_SOURCE, common(rows, BUDGET_SOURCE)));
  }

  private JsonObject tender(List<Row> rows, OcdsParties parties, OcdsBids offers) {
    var first = rows.get(0);
    var method = common(rows, METHOD);
    return new JsonObject()
        .set("id", OcdsProcesses.id(first))
        .set("title", first.text(TITLE))
        .put("status", tenderStatus(rows))
        .put("value", amount(sum(rows, REFERENCE_PRICE_THB)))
        .set("procuringEntity", parties.agency())
        .put("procurementMethod", method(method))
        .put("procurementMethodDetails", name(METHOD, method))
        .put("numberOfTenderers", offers.tenderers().isEmpty() ? "" : offers.tenderers().size())
        .put("tenderers", offers.tenderers());
  }

  /** Empty where the rows do not tell: no status, or nobody chosen yet. */
  private static String tenderStatus(List<Row> rows) {
    if (rows.stream().allMatch(OcdsRelease::isCancelled)) {
      return "cancelled";
    }
    return rows.stream().allMatch(row -> isCancelled(row) || isComplete(row)) ? "complete" : "";
  }

  private static boolean isCancelled(Row row) {
    return row.text(STATUS).equals("cancelled");
  }

  private static boolean isComplete(Row row) {
    return !row.text(STATUS).isEmpty() && OcdsAwards.isAwarded(row);
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
      case "" -> "";
      case "specific" -> "direct";
      case "selection" -> "limited";
      default -> "open";
    };
  }

  private String name(String field, String code) {
    return code.isEmpty() ? "" : dataset.field(field).orElseThrow().name(code).th();
  }

  /** An amount in baht; an empty object where there is none. */
  static JsonObject amount(Optional<BigDecimal> amount) {
    return amount
        .map(number -> new JsonObject().set("amount", number).set("currency", CURRENCY))
        .orElseGet(JsonObject::new);
  }
}
