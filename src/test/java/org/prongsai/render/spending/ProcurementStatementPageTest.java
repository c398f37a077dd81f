package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

/** What the sheet that is signed says. */
class ProcurementStatementPageTest {

  private static final FiscalYear YEAR = new FiscalYear(2567);

  private static List<Section> page(List<Row> purchases) {
    var site = new MadeSite().purchases(purchases);
    return new ProcurementStatementPage()
        .sections(site.scope(Language.EN, "2567/procurement/statement"));
  }

  private static List<Row> purchases() {
    return new MadePurchases(5).rows(YEAR, 40);
  }

  private static List<String> leads(List<Section> page) {
    return MadeSite.parts(page, Part.Lead.class).stream().map(l -> l.words().text()).toList();
  }

  @Test
  void itSaysWhenItHeldAndWhereItStands() {
    var address = "https://www.khaothong.example/en/2567/procurement/statement/";
    assertTrue(leads(page(purchases())).contains("Data as of 31 March 2025 · " + address));
  }

  @Test
  void everyTableEndsWithTheWholeYear() {
    var tables = MadeSite.parts(page(purchases()), TableContext.class);
    assertEquals(3, tables.size());
    for (var part : tables) {
      var rows = part.rows();
      var last = rows.get(rows.size() - 1).stream().map(cell -> cell.value().text()).toList();
      assertEquals(List.of("Whole year", "40"), last.subList(0, 2));
      assertEquals("100.00", last.get(4));
    }
  }

  @Test
  void whatTheYearDoesNotStateIsASentence() {
    var silent = purchases().stream().map(row -> row.with("status", "")).toList();
    var page = page(silent);
    assertEquals(2, MadeSite.parts(page, TableContext.class).size());
    assertEquals(
        List.of("The data for this year do not state the status of contracts."),
        MadeSite.parts(page, Part.Notice.class).stream().map(n -> n.words().text()).toList());
  }

  @Test
  void cancelledPurchasesAreSaidToBeInTheTotals() {
    var cancelled =
        purchases().stream().filter(row -> row.text("status").equals("cancelled")).count();
    assertTrue(cancelled > 0);
    var words = "The totals above include cancelled items: " + cancelled + ".";
    assertTrue(leads(page(purchases())).contains(words), words);
    var others =
        purchases().stream().filter(row -> !row.text("status").equals("cancelled")).toList();
    assertTrue(leads(page(others)).stream().noneMatch(lead -> lead.contains("cancelled")));
  }
}
