package org.prongsai.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

class SupplierBookTest {

  private static List<Row> purchases() {
    var made = new MadePurchases(11);
    var rows = new ArrayList<>(made.rows(new FiscalYear(2566), 150));
    rows.addAll(made.rows(new FiscalYear(2567), 150));
    return rows;
  }

  private static Map<String, Table> tables(List<Row> purchases) {
    var tables = MadePurchases.tables(purchases);
    tables.putAll(new SpendingTables(MadePurchases.settings(), tables).summaries());
    return tables;
  }

  private static SupplierBook book(List<Row> purchases) {
    return Highlights.of(tables(purchases), MadePurchases.settings().asOf()).suppliers();
  }

  private static boolean isKept(Row row) {
    return !row.text("status").equals("cancelled");
  }

  @Test
  void anIdFollowsFromTheNameAlone() {
    // Published addresses stay, so this is no detail.
    assertEquals("ltgmsgjzns", SupplierIds.of("ร้านตัวอย่าง"));
    var ids = new HashSet<String>();
    IntStream.range(0, 20_000).forEach(i -> ids.add(SupplierIds.of("ร้านตัวอย่าง " + i)));
    assertEquals(20_000, ids.size());
    assertTrue(ids.stream().allMatch(id -> id.matches("[b-df-hj-np-tv-xz]{10}")));
  }

  @Test
  void aSupplierHasWhatIsKeptOfAllYears() {
    var purchases = purchases();
    for (var supplier : book(purchases).ranked()) {
      var own = purchases.stream().filter(r -> Suppliers.name(r).equals(supplier.name())).toList();
      var kept = own.stream().filter(SupplierBookTest::isKept).toList();
      assertEquals(kept.size(), supplier.contracts());
      var sum =
          kept.stream()
              .flatMap(row -> row.decimal("agreed_price_thb").stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(0, sum.compareTo(supplier.sum()), supplier.name());
      var bought = book(purchases).purchases(supplier);
      assertEquals(own.size(), bought.all());
      assertEquals(own.size() - kept.size(), bought.cancelled());
      var byMethod =
          bought.methods().values().stream().mapToLong(SupplierBook.Tally::contracts).sum();
      assertEquals(kept.size(), byMethod);
      assertEquals(Math.min(SupplierBook.MOST_PURCHASES, own.size()), bought.newest().size());
      var days = bought.newest().stream().flatMap(r -> r.day("contract_signed_date").stream());
      var listed = days.toList();
      var sorted = new ArrayList<>(listed);
      sorted.sort((one, other) -> other.compareTo(one));
      assertEquals(sorted, listed);
    }
  }

  @Test
  void aNameThatHoldsTheSignBetweenSpellingsLosesNoPurchase() {
    var purchases = new ArrayList<Row>();
    for (var name : List.of("หจก. ก | ข", "ห้างหุ้นส่วนจำกัด ก | ข", "ร้าน ค | ง")) {
      purchases.add(
          new MadePurchases(purchases.size())
              .rows(new FiscalYear(2567), 1)
              .get(0)
              .with("status", "ended")
              .with("supplier_name", name));
    }
    var counts = book(purchases).ranked().stream().map(SupplierBook.Supplier::contracts).toList();
    assertEquals(3, counts.stream().mapToLong(Number::longValue).sum());
    assertEquals(2, counts.size());
  }

  @Test
  void theMostMoneyComesFirstAndOnlyTheFirstHavePages() {
    int all = SupplierBook.MOST_PAGES + 40;
    var purchases = new ArrayList<Row>();
    for (int i = 0; i < all; i++) {
      purchases.add(
          new MadePurchases(i)
              .rows(new FiscalYear(2567), 1)
              .get(0)
              .with("status", "ended")
              .with("supplier_name", "ร้านที่ " + i)
              .with("agreed_price_thb", new Value.Decimal(money(i))));
    }
    var book = book(purchases);
    assertEquals(all, book.ranked().size());
    assertEquals("ร้านที่ " + (all - 1), book.ranked().get(0).name());
    assertTrue(book.hasPage("ร้านที่ 40"));
    assertFalse(book.hasPage("ร้านที่ 39"));
  }

  private static BigDecimal money(int baht) {
    return new BigDecimal(baht).setScale(2);
  }
}
