package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Part;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

/** What the page of a year's procurement says where purchases leave amounts and states open. */
class ProcurementSectionsTest {

  private static Row purchase(int number, String agreed) {
    var row =
        Row.of(new FiscalYear(2567)).with("row_no", new Value.Whole(number)).with("title", "ปากกา");
    return agreed.isEmpty()
        ? row
        : row.with("agreed_price_thb", new Value.Decimal(new BigDecimal(agreed)));
  }

  private static List<String> facts(Row... purchases) {
    var site = new MadeSite().purchases(List.of(purchases));
    var page = new ProcurementYearPage().sections(site.scope(Language.EN, "2567/procurement"));
    return MadeSite.parts(page, Part.Facts.class).get(0).facts().stream()
        .map(fact -> fact.label() + ": " + fact.value().text())
        .toList();
  }

  @Test
  void aSumSaysHowManyPurchasesAreNotInIt() {
    var facts = facts(purchase(1, "500.00"), purchase(2, ""), purchase(3, ""));

    assertTrue(
        facts.contains("Agreed price: 500.00 baht, not counting items with no amount stated: 2"),
        facts::toString);
    assertTrue(facts.contains("Budget: not stated"), facts::toString);
  }

  @Test
  void theFirstSentenceSaysHowManyAreCancelled() {
    var one = purchase(1, "500.00");
    var site = new MadeSite().purchases(List.of(one, one.with("status", "cancelled")));
    var scope = site.scope(Language.EN, "2567/procurement");
    var lead = MadeSite.parts(new ProcurementYearPage().sections(scope), Part.Lead.class).get(0);
    assertTrue(lead.words().text().startsWith("2 purchases, 1 of them cancelled, are recorded"));
  }

  @Test
  void aTotalStandsBesideTheTotalWithoutTheCancelled() {
    var cancelled = purchase(2, "200.00").with("status", "cancelled");
    var site = new MadeSite().purchases(List.of(purchase(1, "500.00"), cancelled));
    var scope = site.scope(Language.EN, "2567/procurement");
    var lead = MadeSite.parts(new ProcurementYearPage().sections(scope), Part.Lead.class).get(0);
    assertTrue(
        lead.words()
            .text()
            .endsWith("agreed prices of 700.00 baht in all; 500.00 baht without the cancelled."),
        lead.words().text());
    var facts = facts(purchase(1, "500.00"), cancelled);
    assertTrue(
        facts.contains("Agreed price: 700.00 baht (500.00 baht without the cancelled)"),
        facts::toString);
  }

  @Test
  void aMonthWithoutRowsIsNotCalledOneWithoutPurchases() {
    var none = Row.of(new FiscalYear(2567)).with("month", "2023-11").with("state", "declared-none");
    var site =
        new MadeSite().rows("procurement-months", List.of(none)).purchases(List.of(signed("500")));
    var page = new ProcurementYearPage().sections(site.scope(Language.EN, "2567/procurement"));
    var facts =
        MadeSite.parts(page, Part.Facts.class).get(0).facts().stream()
            .map(fact -> fact.label() + ": " + fact.value().text())
            .toList();
    assertTrue(
        facts.contains("Months in which the agency declares that it bought nothing: November 2023"),
        facts::toString);
    assertTrue(
        facts.stream().anyMatch(fact -> fact.startsWith("Months not recorded: December 2023")),
        facts::toString);
  }

  private static Row signed(String agreed) {
    return purchase(1, agreed)
        .with("contract_signed_date", new Value.Day(LocalDate.of(2023, 10, 5)));
  }

  @Test
  void theLargestPurchasesLeadToTheirPlaceInTheListOfTheYear() {
    var site = new MadeSite().purchases(List.of(purchase(1, "500.00"), purchase(2, "900.00")));
    var scope = site.scope(Language.EN, "2567/procurement");
    var largest =
        MadeSite.parts(new ProcurementYearPage().sections(scope), TableContext.class).stream()
            .filter(table -> table.caption().startsWith("Highest-priced"))
            .findFirst()
            .orElseThrow();
    var href = largest.rows().get(0).get(0).href();
    assertTrue(href.endsWith("purchases/index.html#row-2"), href);
    var list =
        MadeSite.parts(
            new PurchasesPage().sections(site.scope(Language.EN, "2567/procurement/purchases")),
            TableContext.class);
    assertTrue(list.get(0).rows().stream().anyMatch(row -> row.get(0).id().equals("row-2")));
  }

  @Test
  void aPurchaseHasALinkToItselfThatShowsItsNumber() {
    var site = new MadeSite().purchases(List.of(purchase(7, "500.00")));
    var list = new PurchasesPage().sections(site.scope(Language.EN, "2567/procurement/purchases"));
    var self = MadeSite.parts(list, TableContext.class).get(0).rows().get(0).get(0).self();
    assertEquals("No. 7", self.get(0).label());
    assertTrue(self.get(0).href().endsWith("#row-7"), self.get(0).href());
  }

  @Test
  void aStateIsCountedOnlyWhereItIsStated() {
    var facts = facts(purchase(1, ""), purchase(2, "").with("status", "cancelled"));

    assertEquals(
        List.of("cancelled: 1, without a stated status: 1"),
        facts.stream()
            .filter(fact -> fact.contains("cancelled: "))
            .map(fact -> fact.replaceFirst(".*?: ", ""))
            .toList());
  }
}
