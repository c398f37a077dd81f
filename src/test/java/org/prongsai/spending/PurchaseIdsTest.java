package org.prongsai.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

/** Ids of purchases: given ones stay, others follow from what the row says. */
class PurchaseIdsTest {

  private static Row row(int number, String title) {
    return Row.of(new FiscalYear(2566))
        .with("row_no", new Value.Whole(number))
        .with("title", title);
  }

  private static List<String> ids(Row... rows) {
    var all = List.of(rows);
    var ids = new PurchaseIds(all);
    return all.stream().map(ids::identified).map(row -> row.text("purchase_id")).toList();
  }

  @Test
  void followFromTheContentAndNotFromThePlace() {
    var before = ids(row(1, "ซื้อก"), row(2, "ซื้อข"));
    var after = ids(row(1, "ซื้อใหม่"), row(2, "ซื้อ ข"), row(3, "ซื้อก"));

    assertEquals(before.get(0), after.get(2));
    assertEquals(before.get(1), after.get(1));
    assertTrue(before.get(0).matches("p-[0-9a-f]{12}"));
  }

  @Test
  void areGivenOnce() {
    var twice = ids(row(1, "ซื้อก"), row(2, "ซื้อก"));

    assertEquals(twice.get(0) + "-2", twice.get(1));
  }

  /** The rows of a large table are read again for each file. */
  @Test
  void areTheSameHoweverOftenAndInWhateverOrderTheyAreAskedFor() {
    var rows = List.of(row(1, "ซื้อก"), row(2, "ซื้อก"), row(3, "ซื้อข"));
    var ids = new PurchaseIds(rows);
    var second = ids.identified(rows.get(1));

    assertEquals(
        ids.identified(rows.get(0)).text("purchase_id") + "-2", second.text("purchase_id"));
    assertEquals(second, ids.identified(rows.get(1)));
    assertEquals(ids.identified(rows.get(2)), ids.identified(rows.get(2)));
  }

  @Test
  void stayWhereTheyAreGivenWhateverTheRowSays() {
    var own = ids(row(1, "ซื้อก")).get(0);
    var ids = ids(row(1, "ซื้อก"), row(2, "ซื้อข").with("purchase_id", own));

    assertEquals(own, ids.get(1));
    assertNotEquals(own, ids.get(0));
  }

  @Test
  void differBetweenYears() {
    var other = Row.of(new FiscalYear(2567)).with("title", "ซื้อก");

    assertNotEquals(ids(row(1, "ซื้อก")), ids(other));
  }
}
