package org.prongsai.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.spending.MonthlyForms.State;
import org.prongsai.text.FiscalYear;

/** Each purchase stands once, in the month of its signing, with its bids. */
class MonthlyFormsTest {

  private static final FiscalYear YEAR = new FiscalYear(2566);

  private static MonthlyForms forms(
      List<Row> purchases, List<Row> bids, List<Row> months, Settings settings) {
    var tables = new LinkedHashMap<>(MadePurchases.tables(purchases));
    tables.put(SpendingTables.BIDS, new Table(MadePurchases.dataset(SpendingTables.BIDS), bids));
    tables.put(
        SpendingTables.MONTHS, new Table(MadePurchases.dataset(SpendingTables.MONTHS), months));
    tables.putAll(new SpendingTables(settings, tables).summaries());
    return MonthlyForms.of(tables, settings).get(YEAR);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyPurchaseStandsOnceInTheMonthOfItsSigning(long seed) {
    var purchases = new MadePurchases(seed).rows(YEAR, 200);
    var bids = bids(purchases, new Random(seed));
    var forms = forms(purchases, bids, List.of(), MadePurchases.settings());

    var listed = new ArrayList<Row>();
    for (var month : forms.months()) {
      var lines = forms.lines(month.month()).toList();
      assertEquals(forms.count(month.month()), lines.size());
      for (int i = 0; i < lines.size(); i++) {
        var purchase = lines.get(i).purchase();
        assertEquals(i + 1, lines.get(i).number());
        assertEquals(
            month.month(), YearMonth.from(purchase.day("contract_signed_date").orElseThrow()));
        assertEquals(
            bids.stream()
                .filter(bid -> bid.whole("row_no") == purchase.whole("row_no"))
                .sorted(Comparator.comparingInt(bid -> bid.whole("bid_no")))
                .toList(),
            lines.get(i).bids());
        listed.add(purchase);
      }
    }
    var signed =
        purchases.stream()
            .filter(row -> row.day("contract_signed_date").isPresent())
            .sorted(Comparator.comparing((Row row) -> row.day("contract_signed_date").get()))
            .toList();
    assertEquals(signed, listed);
    assertEquals(
        purchases.size() - signed.size(), forms.undated().orElseThrow().whole("contracts"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void knowsWhichLinesOfAMonthWereCancelled(long seed) {
    var purchases = new ArrayList<Row>();
    new MadePurchases(seed)
        .rows(YEAR, 200)
        .forEach(row -> purchases.add(row.whole("row_no") % 7 > 0 ? row : cancelled(row)));
    var forms = forms(purchases, List.of(), List.of(), MadePurchases.settings());

    int found = forms.undatedCancelled();
    for (var month : forms.months()) {
      assertEquals(
          forms
              .lines(month.month())
              .filter(line -> line.purchase().text("status").equals("cancelled"))
              .map(MonthlyForms.Line::number)
              .toList(),
          month.cancelled());
      found += month.cancelled().size();
    }
    assertEquals(
        purchases.stream().filter(row -> row.text("status").equals("cancelled")).count(), found);
  }

  private static Row cancelled(Row row) {
    return row.with("status", "cancelled");
  }

  /** In no order, as a table may have them. */
  private static List<Row> bids(List<Row> purchases, Random random) {
    var bids = new ArrayList<Row>();
    for (var purchase : purchases) {
      for (int i = random.nextInt(4); i > 0; i--) {
        bids.add(
            random.nextInt(bids.size() + 1),
            Row.of(YEAR)
                .with("row_no", new Value.Whole(purchase.whole("row_no")))
                .with("bid_no", new Value.Whole(i))
                .with("bidder_name", "ร้าน " + i));
      }
    }
    return bids;
  }

  @Test
  void aMonthSaysWhatIsKnownOfItAndNoMore() {
    var purchase =
        Row.of(YEAR)
            .with("row_no", new Value.Whole(1))
            .with("title", "ปากกา")
            .with("contract_signed_date", new Value.Day(YEAR.start()));
    var none =
        Row.of(YEAR)
            .with("month", "2022-11")
            .with("state", "declared-none")
            .with("source", "บันทึกข้อความ");
    var forms = forms(List.of(purchase), List.of(), List.of(none), MadePurchases.settings());

    var states = forms.months().stream().map(MonthlyForms.Month::state).toList();
    assertEquals(12, states.size());
    assertEquals(List.of(State.HAS_ROWS, State.DECLARED_NONE), states.subList(0, 2));
    assertEquals("บันทึกข้อความ", forms.months().get(1).source().th());
    states.subList(2, 12).forEach(state -> assertEquals(State.NOT_RECORDED, state));
  }

  @Test
  void monthsCanBeDeclaredWhereNothingWasBoughtYet() {
    var none = Row.of(YEAR).with("month", "2022-10").with("state", "declared-none");
    var forms = forms(List.of(), List.of(), List.of(none), MadePurchases.settings());

    assertEquals(State.DECLARED_NONE, forms.months().get(0).state());
    assertEquals(State.NOT_RECORDED, forms.months().get(1).state());
  }

  @Test
  void aYearThatIsDeclaredToHaveNothingHasTwelveSuchMonths() {
    var settings = MadePurchases.settingsWithNone(YEAR);
    for (var month : forms(List.of(), List.of(), List.of(), settings).months()) {
      assertEquals(State.DECLARED_NONE, month.state());
      assertEquals("ไม่มีการจัดซื้อจัดจ้าง", month.source().th());
    }
  }
}
