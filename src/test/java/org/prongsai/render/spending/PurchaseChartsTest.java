package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

/** What the charts of purchases say, and that their parts come to what the table has. */
class PurchaseChartsTest {

  private static Row purchase(int number, String agreed, String supplier, LocalDate signed) {
    var row =
        Row.of(new FiscalYear(2567))
            .with("row_no", new Value.Whole(number))
            .with("title", "ปากกา")
            .with("method", "specific")
            .with("supplier_name", supplier)
            .with("agreed_price_thb", new Value.Decimal(new BigDecimal(agreed)));
    return signed == null ? row : row.with("contract_signed_date", new Value.Day(signed));
  }

  private static PurchaseCharts charts(List<Row> purchases) {
    return new PurchaseCharts(
        new MadeSite().purchases(purchases).scope(Language.EN, "2567/procurement"));
  }

  private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 5);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 5);

  @Test
  void theMonthWithTheGreatestSumIsSaid() {
    var chart =
        assertInstanceOf(
            Chart.class,
            charts(
                    List.of(
                        purchase(1, "1500000.50", "ก", MAY),
                        purchase(2, "20.00", "ก", OCTOBER),
                        purchase(3, "7.00", "ก", null)))
                .months());
    assertEquals(
        "The month with the greatest sum of agreed prices is May 2024: 1,500,000.50 baht.",
        chart.finding());
    assertTrue(
        chart.panels().get(0).texts().stream().anyMatch(t -> t.words().equals("1.5 million")));
    assertTrue(
        chart
            .notes()
            .contains(
                "1 more purchase, 7 baht in all, has no date of signing, so it belongs to no month."),
        chart.notes().toString());
  }

  @Test
  void aMonthThatIsNotRecordedIsAGapAndADeclaredOneIsNot() {
    var none = Row.of(new FiscalYear(2567)).with("month", "2023-11").with("state", "declared-none");
    var site =
        new MadeSite()
            .rows("procurement-months", List.of(none))
            .purchases(List.of(purchase(1, "1500000", "ก", MAY), purchase(2, "2", "ก", OCTOBER)));
    var months = new PurchaseCharts(site.scope(Language.EN, "2567/procurement")).months();
    var chart = assertInstanceOf(Chart.class, months);
    var panel = chart.panels().get(0);
    assertEquals(9, panel.boxes().stream().filter(box -> box.look().equals("gap")).count());
    assertEquals(1, panel.signs().stream().filter(sign -> sign.look().equals("none")).count());
    assertEquals(
        List.of("none The agency declares that it bought nothing", "gap Not recorded"),
        chart.keys().stream().map(key -> key.look() + " " + key.words()).toList());
    assertTrue(
        chart
            .notes()
            .contains("9 months are not recorded; that does not mean that nothing was bought."),
        chart.notes().toString());
    assertEquals(
        List.of("0", "0.5", "1", "1.5"),
        panel.texts().stream()
            .filter(text -> text.look().equals("scale"))
            .map(Chart.Text::words)
            .toList());
    assertTrue(chart.notes().contains("The scale is in million baht."), chart.notes().toString());
  }

  @Test
  void monthsThatTieAreBothSaidAndOneIsWords() {
    var tie = charts(List.of(purchase(1, "5", "ก", MAY), purchase(2, "5", "ก", OCTOBER)));
    assertEquals(
        "All 2 months with purchases have the same sum, 5 baht.",
        assertInstanceOf(Chart.class, tie.months()).finding());
    var one = charts(List.of(purchase(1, "5", "ก", MAY)));
    assertEquals(
        "Only one month has agreed prices: May 2024, 5 baht.",
        assertInstanceOf(Part.Lead.class, one.months()).words().text());
    assertTrue(one.methods().isEmpty());
    assertTrue(one.suppliers().isEmpty());
  }

  @Test
  void manySuppliersAndTheOthersComeToTheWhole() {
    var purchases = new ArrayList<Row>();
    for (int i = 1; i <= 300; i++) {
      purchases.add(purchase(i, i + ".33", "ร้านที่ " + i, MAY));
    }
    purchases.add(purchase(301, "90.10", "", MAY));
    var chart = assertInstanceOf(Chart.class, charts(purchases).suppliers().orElseThrow());
    assertEquals(12, chart.panels().size());
    var shares =
        chart.panels().stream()
            .map(row -> new BigDecimal(row.label().value().replace("%", "")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean addUp = shares.equals(new BigDecimal("100.00"));
    assertEquals(
        addUp ? 0 : 1,
        chart.notes().stream().filter(note -> note.contains("add up to " + shares + "%")).count());
    var others = chart.panels().get(10).label();
    assertEquals("290 other suppliers", others.name().text());
    // 1.33 + 2.33 + … + 290.33
    assertEquals("42,290.70 baht · 99.80% cumulative", others.note());
    assertTrue(chart.finding().contains("The first 10 together have"), chart.finding());
  }

  @Test
  void theFindingNamesTheLargestSupplier() {
    var purchases = List.of(purchase(1, "3", "ก", MAY), purchase(2, "1", "ข", MAY));
    var chart = assertInstanceOf(Chart.class, charts(purchases).suppliers().orElseThrow());
    assertEquals("The largest supplier, ก, has 75.00% of all agreed prices.", chart.finding());
  }

  @Test
  void sharesThatDoNotAddUpSaySo() {
    var purchases =
        List.of(purchase(1, "1", "ก", MAY), purchase(2, "1", "ข", MAY), purchase(3, "1", "ค", MAY));
    var chart = assertInstanceOf(Chart.class, charts(purchases).suppliers().orElseThrow());
    assertTrue(
        chart.notes().contains("Each share is rounded by itself, so those shown add up to 99.99%."),
        chart.notes().toString());
    assertEquals("33.33%", chart.panels().get(2).label().value());
    assertTrue(chart.panels().get(2).label().note().endsWith("100.00% cumulative"));
  }

  @Test
  void suppliersThatTieShareTheSentence() {
    var chart =
        charts(List.of(purchase(1, "5", "ก", MAY), purchase(2, "5", "ข", MAY)))
            .suppliers()
            .map(Chart.class::cast)
            .orElseThrow();
    assertEquals("2 suppliers share the greatest sum, 5 baht each.", chart.finding());
  }
}
