package org.prongsai.publish.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

class OcdsPackageTest {

  private static final String PROJECT = "66119001234";
  private static final FiscalYear YEAR = new FiscalYear(2567);

  private static JsonNode read(String prefix, FiscalYear year, Row... rows) {
    return read(prefix, year, Map.of(), rows);
  }

  private static JsonNode read(
      String prefix, FiscalYear year, Map<String, List<Row>> bids, Row... rows) {
    var out = new ByteArrayOutputStream();
    var settings = MadePurchases.settings(List.of(), prefix);
    try {
      new OcdsPackage(
              settings,
              MadePurchases.dataset("procurement"),
              !bids.isEmpty(),
              row -> bids.getOrDefault(row.text("row_no"), List.of()))
          .write(year, List.of(rows), out);
      return new JsonMapper().readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode release(Row... rows) {
    var releases = read("", YEAR, rows).path("releases");
    assertEquals(1, releases.size());
    return releases.get(0);
  }

  private static Row row(int number) {
    return row(YEAR, number);
  }

  private static Row row(FiscalYear year, int number) {
    return new Row(Map.of(Dataset.FISCAL_YEAR, new Value.Whole(year.be())))
        .with("row_no", new Value.Whole(number))
        .with("purchase_id", "p-" + number)
        .with("title", "งานที่ " + number)
        .with("status", "active")
        .with("method", "specific")
        .with("budget_source", "ordinance")
        .with("budget_amount_thb", baht("1000.50"))
        .with("reference_price_thb", baht("900.25"))
        .with("agreed_price_thb", baht("850.00"))
        .with("supplier_name", "ร้านตัวอย่าง")
        .with("contract_signed_date", new Value.Day(LocalDate.of(2024, 1, 15)))
        .with("contract_end_date", new Value.Day(LocalDate.of(2024, 2, 14)));
  }

  private static Value baht(String amount) {
    return new Value.Decimal(new BigDecimal(amount));
  }

  private static Row unsigned(Row row) {
    return row.with("status", "not-signed")
        .with("agreed_price_thb", "")
        .with("supplier_name", "")
        .with("contract_signed_date", "")
        .with("contract_end_date", "");
  }

  private static BigDecimal amount(JsonNode parent, String name) {
    return parent.path(name).path("amount").decimalValue().setScale(2);
  }

  @Test
  void aRowIsAReleaseInTheTimeOfThailand() {
    var release = release(row(3).with("egp_project_no", PROJECT));
    var contract = release.path("contracts").get(0);

    assertEquals("saithong.example-" + PROJECT, release.path("ocid").asText());
    assertEquals("2024-01-15T00:00:00+07:00", release.path("date").asText());
    assertEquals("complete", release.path("tender").path("status").asText());
    assertEquals("direct", release.path("tender").path("procurementMethod").asText());
    assertEquals("active", release.path("awards").get(0).path("status").asText());
    assertEquals("active", contract.path("status").asText());
    assertEquals("2024-01-15T00:00:00+07:00", contract.path("dateSigned").asText());
    assertEquals("2024-02-14T23:59:59+07:00", contract.path("period").path("endDate").asText());
    assertEquals(
        "ข้อบัญญัติงบประมาณ", release.path("planning").path("budget").path("description").asText());
  }

  @Test
  void aStatusThatNobodyStatedIsNotStated() {
    var release = release(row(1).with("status", ""));

    assertFalse(release.path("tender").has("status"));
    assertFalse(release.path("awards").get(0).has("status"));
    assertFalse(release.path("contracts").get(0).has("status"));
  }

  @Test
  void whatIsNotSignedAndNotAwardedIsNotComplete() {
    var release = release(unsigned(row(1)));

    assertFalse(release.path("tender").has("status"));
    assertFalse(release.has("awards"));
    assertFalse(release.has("contracts"));
    assertEquals("[\"planning\",\"tender\"]", release.path("tag").toString());
  }

  @Test
  void whatIsCancelledSaysSo() {
    var release = release(row(1).with("status", "cancelled"));

    assertEquals("cancelled", release.path("tender").path("status").asText());
    assertEquals("cancelled", release.path("awards").get(0).path("status").asText());
    assertEquals("cancelled", release.path("contracts").get(0).path("status").asText());
  }

  @Test
  void aProjectOfTwoRowsHasTheirSumsAndWhatTheyAgreeOn() {
    var second =
        row(2)
            .with("method", "e-bidding")
            .with("budget_source", "grant")
            .with("agreed_price_thb", baht("100.00"))
            .with("reference_price_thb", "")
            .with("egp_project_no", PROJECT);
    var release = release(row(1).with("egp_project_no", PROJECT), second);
    var tender = release.path("tender");
    var budget = release.path("planning").path("budget");

    assertEquals(new BigDecimal("2001.00"), amount(budget, "amount"));
    assertFalse(budget.has("description"));
    assertEquals(new BigDecimal("900.25"), amount(tender, "value"));
    assertFalse(tender.has("procurementMethod"));
    assertFalse(tender.has("procurementMethodDetails"));
    assertEquals("งานที่ 1", tender.path("title").asText());
    assertEquals("งานที่ 2", release.path("contracts").get(1).path("title").asText());
    assertEquals(new BigDecimal("100.00"), amount(release.path("contracts").get(1), "value"));
    assertEquals(2, release.path("parties").size());
  }

  @Test
  void aProjectIsCompleteWhenEveryRowIsAwardedOrCancelled() {
    var first = row(1).with("egp_project_no", PROJECT);
    var open = unsigned(row(2)).with("egp_project_no", PROJECT);

    assertFalse(release(first, open).path("tender").has("status"));
    assertEquals(
        "complete",
        release(first, open.with("status", "cancelled")).path("tender").path("status").asText());
  }

  @Test
  void aDashIsNoSupplierAndSpacesMakeNoOther() {
    var dash = release(row(1).with("supplier_name", "-"));
    var one = release(row(1).with("supplier_name", "ร้าน  ตัวอย่าง "));
    var other = release(row(1).with("supplier_name", "ร้าน ตัวอย่าง"));

    assertEquals(1, dash.path("parties").size());
    assertFalse(dash.path("awards").get(0).has("suppliers"));
    assertEquals(other.path("parties"), one.path("parties"));
    assertTrue(one.path("parties").get(1).path("id").asText().matches("name-[0-9a-f]{16}"));
  }

  @Test
  void theNumberOfAJuristicPersonIsNamedWithoutAScheme() {
    var made = read("ocds-abc123", YEAR, row(1).with("supplier_tax_id", "0105556000001"));
    var identifier = made.path("releases").get(0).path("parties").get(1).path("identifier");

    assertEquals(
        "{\"id\":\"0105556000001\",\"legalName\":\"ร้านตัวอย่าง\"}", identifier.toString());
    assertTrue(made.path("note").asText().startsWith("identifier.id of a supplier"));
    assertTrue(read("", YEAR).path("note").asText().startsWith("OCDS-shaped: "));
    assertEquals("2024-01-15T00:00:00+07:00", made.path("publishedDate").asText());
  }

  @Test
  void aProjectOfTwoYearsHasOneProcessAndTwoReleases() {
    var next = new FiscalYear(2568);
    var first = release(row(1).with("egp_project_no", PROJECT));
    var second =
        read("", next, row(next, 1).with("egp_project_no", PROJECT)).path("releases").get(0);

    assertEquals(first.path("ocid"), second.path("ocid"));
    assertNotEquals(first.path("id"), second.path("id"));
    assertTrue(second.path("id").asText().matches(PROJECT + "-2568-[0-9a-f]{12}"));
  }

  @Test
  void whereARowStandsHasNoPartInAnyId() {
    var before = release(row(1).with("purchase_id", "p-a").with("contract_no", "7/2567"));
    var after =
        release(
            row(9)
                .with("purchase_id", "p-a")
                .with("contract_no", "7/2567")
                .with("title", "งานที่ 1"));

    assertEquals(before, after);
    assertEquals("saithong.example-7/2567-p-a", before.path("ocid").asText());
    assertEquals("7/2567", before.path("contracts").get(0).path("id").asText());
    assertEquals("p-a", before.path("contracts").get(0).path("awardID").asText());
  }

  @Test
  void withoutANumberTheIdOfThePurchaseIsThatOfTheProcess() {
    var registered = read("ocds-abc123", YEAR, row(1)).path("releases").get(0);

    assertEquals("ocds-abc123-saithong.example-p-1", registered.path("ocid").asText());
  }

  /** Orders to buy and orders to hire are each numbered from 1. */
  @Test
  void anIdStaysWhenAnotherPurchaseOfTheSameContractNumberArrives() {
    var releases =
        read("", YEAR, row(1).with("contract_no", "1/2567"), row(2).with("contract_no", "1/2567"))
            .path("releases");

    assertEquals(
        List.of("saithong.example-1/2567-p-1", "saithong.example-1/2567-p-2"),
        releases.findValuesAsText("ocid"));
  }

  @Test
  void whatIsSaidAnewHasANewReleaseIdAndTheSameProcess() {
    var active = release(row(1));
    var ended = release(row(1).with("status", "ended"));

    assertEquals(active.path("ocid"), ended.path("ocid"));
    assertNotEquals(active.path("id"), ended.path("id"));
  }

  @Test
  void aPurchaseWithoutADayHasTheFirstOfItsYear() {
    assertEquals("2023-10-01T00:00:00+07:00", release(unsigned(row(1))).path("date").asText());
  }

  @Test
  void bidsAreThoseOfThePurchase() {
    var bids = List.of(bid(1, "ร้านตัวอย่าง", "850.00"), bid(2, "ร้านอื่น", "870.00"));
    var made =
        read("", YEAR, Map.of("1", bids), row(1).with("supplier_tax_id", "0105556000001"), row(2));
    var release = made.path("releases").get(0);
    var details = release.path("bids").path("details");

    assertEquals(
        List.of("p-1-1", "p-1-2"),
        details.findValuesAsText("id").stream().filter(id -> id.startsWith("p-")).toList());
    assertEquals(new BigDecimal("870.00"), amount(details.get(1), "value"));
    assertEquals(2, release.path("tender").path("numberOfTenderers").asInt());
    assertEquals(
        "[\"supplier\",\"tenderer\"]", release.path("parties").get(1).path("roles").toString());
    assertEquals("[\"tenderer\"]", release.path("parties").get(2).path("roles").toString());
    assertFalse(made.path("releases").get(1).has("bids"));
    assertTrue(made.path("extensions").get(0).asText().contains("ocds_bid_extension"));
  }

  /** Its number stands in one row of the project, and not where it made an offer and lost. */
  @Test
  void aFirmIsOnePartyWhereOneOfTheRowsHasItsNumber() {
    var first = row(1).with("egp_project_no", PROJECT).with("supplier_tax_id", "0105556000001");
    var second = row(2).with("egp_project_no", PROJECT).with("supplier_name", "ร้านอื่น");
    var bids = List.of(bid(1, "ร้านอื่น", "850.00"), bid(2, "ร้านตัวอย่าง", "870.00"));
    var release = read("", YEAR, Map.of("2", bids), first, second).path("releases").get(0);

    assertEquals(2, release.path("tender").path("numberOfTenderers").asInt());
    assertEquals(3, release.path("parties").size());
    assertEquals("tax-0105556000001", release.at("/bids/details/1/tenderers/0/id").asText());
  }

  private static Row bid(int number, String name, String price) {
    return new Row(Map.of())
        .with("bid_no", new Value.Whole(number))
        .with("bidder_name", name)
        .with("offered_price_thb", baht(price));
  }
}
