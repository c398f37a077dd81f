package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

/** The tables of a year's purchases, month by month. */
class PurchasesPageTest {

  private static List<Section> page(List<Row> purchases) {
    var site = new MadeSite().purchases(purchases);
    return new PurchasesPage().sections(site.scope(Language.EN, "2567/procurement/purchases"));
  }

  private static List<Row> purchases() {
    return new MadePurchases(9).rows(new FiscalYear(2567), 60);
  }

  private static List<TableContext> tables(List<Section> page) {
    return MadeSite.parts(page, TableContext.class);
  }

  private static List<String> labels(TableContext table) {
    return table.columns().stream().map(TableContext.Column::label).toList();
  }

  @Test
  void whatHasNoDayOfSigningSaysItsState() {
    var tables = tables(page(purchases()));
    var undated = tables.get(tables.size() - 1);
    var count = purchases().stream().filter(r -> r.day("contract_signed_date").isEmpty()).count();
    assertEquals(
        "Purchases without a day of signing: " + count + " of " + count + " shown",
        undated.caption());
    assertTrue(labels(undated).contains("Status"), labels(undated).toString());
    assertFalse(labels(undated).contains("Contract signed"), labels(undated).toString());
    assertTrue(labels(tables.get(0)).contains("Contract signed"));
  }

  @Test
  void whatNoRowOfATableStatesHasNoColumn() {
    var silent =
        purchases().stream()
            .map(row -> row.with("status", ""))
            .map(row -> row.with("contract_end_date", Optional.<Value>empty()))
            .toList();
    for (var table : tables(page(silent))) {
      assertFalse(labels(table).contains("End of contract"), labels(table).toString());
      assertFalse(labels(table).contains("Status"), labels(table).toString());
      table.rows().forEach(row -> assertEquals(table.columns().size(), row.size()));
    }
  }

  @Test
  void aMonthWithPurchasesIsFoldedUnderWhatItComesTo() {
    var page = page(purchases());
    var folded = page.stream().filter(Section::folded).filter(s -> !s.id().equals("data")).toList();
    assertEquals(tables(page).size(), folded.size());
    folded.forEach(month -> assertFalse(month.note().isEmpty(), month.heading()));
  }
}
