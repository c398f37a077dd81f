package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Part;
import org.prongsai.render.MadeSite;
import org.prongsai.render.PageType;
import org.prongsai.spending.MadePurchases;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** The way into procurement, and into plan and performance. */
class SpendingOverviewTest {

  private static List<String> years(MadeSite site, PageType type, String path) {
    var page = type.sections(site.scope(Language.EN, path));
    return MadeSite.parts(page, Part.Links.class).get(0).entries().stream()
        .map(entry -> entry.link().label() + ": " + entry.words().text())
        .filter(words -> words.startsWith("FY"))
        .toList();
  }

  private static String between(MadeSite site) {
    var page = new ProcurementPage().sections(site.scope(Language.EN, "procurement"));
    var leads = MadeSite.parts(page, Part.Lead.class);
    return leads.size() < 2 ? "" : leads.get(1).words().text();
  }

  private static Row purchase(int year, int number) {
    return Row.of(new FiscalYear(year))
        .with("row_no", new Value.Whole(number))
        .with("title", "ปากกา")
        .with("status", "ended")
        .with("agreed_price_thb", new Value.Decimal(new BigDecimal("5.00")))
        .with("contract_signed_date", new Value.Day(LocalDate.of(year - 543, number, 1)));
  }

  private static MadeSite full() {
    var rows = new ArrayList<Row>();
    var none = new ArrayList<Row>();
    for (int year = 2566; year <= 2567; year++) {
      rows.add(purchase(year, 1));
      var first = YearMonth.of(year - 544, 10);
      for (int i = 0; i < 12; i++) {
        if (i != 3) {
          none.add(
              Row.of(new FiscalYear(year))
                  .with("month", first.plusMonths(i).toString())
                  .with("state", "declared-none"));
        }
      }
    }
    return new MadeSite().purchases(rows).rows("procurement-months", none);
  }

  @Test
  void sumsOfYearsCanBeComparedWhereAllMonthsPricesAndStatesAreKnown() {
    assertEquals("", between(new MadeSite().purchases(List.of(purchase(2567, 1)))));
    assertEquals(
        "The sums of these years can be compared: in each of them every month has purchases or is"
            + " declared to have none, and every purchase states its agreed price and status.",
        between(full()));
  }

  @Test
  void whySumsOfYearsCannotBeComparedIsSaid() {
    var site = new MadeSite().purchases(List.of(purchase(2566, 1), purchase(2567, 1)));
    assertEquals(
        "The sums of these years cannot be compared yet, because the data are not equally complete:"
            + " in FY2566, 1 of 12 months have purchases or are declared to have none · in FY2567, 1 of"
            + " 12 months have purchases or are declared to have none.",
        between(site));
    var unsaid = full().purchases(List.of(purchase(2567, 1).with("status", "")));
    assertTrue(
        between(unsaid)
            .endsWith("1 purchase states no status, so nobody can tell whether it was cancelled."),
        between(unsaid));
  }

  @Test
  void aYearThatIsDeclaredToHaveNothingSaysSo() {
    var site =
        new MadeSite()
            .purchases(new MadePurchases(3).rows(new FiscalYear(2567), 1))
            .declareNone(SpendingTables.PROCUREMENT, 2565)
            .declareNone(SpendingTables.PERFORMANCE, 2566);
    var declared = "The agency declares that there was no procurement in this year.";
    var procurement = years(site, new ProcurementPage(), "procurement");
    assertEquals("FY2565 (2022): " + declared, procurement.get(1));
    assertEquals(2, procurement.size());
    assertEquals(
        List.of("FY2566 (2023): The agency declares that there were no projects in this year."),
        years(site, new PerformancePage(), "performance"));
  }
}
