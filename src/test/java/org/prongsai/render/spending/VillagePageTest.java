package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

/** What the page of a village counts. */
class VillagePageTest {

  private static final List<String> STATES =
      List.of("active", "not-signed", "ended", "ended", "cancelled", "", "");

  private static List<Section> page() {
    return page(STATES);
  }

  private static List<Section> page(List<String> states) {
    var made = new MadePurchases(7).rows(new FiscalYear(2567), states.size());
    var rows = made.stream().map(row -> inVillage(row, states.get(made.indexOf(row)))).toList();
    var site = new MadeSite().purchases(rows);
    return new VillagePage().sections(site.scope(Language.EN, "villages/3"));
  }

  private static Row inVillage(Row row, String status) {
    return row.with("village_no", new Value.Whole(3)).with("status", status);
  }

  private static Section section(List<Section> sections, String id) {
    return sections.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void saysWhoGotMostAndWhatShareThatIs() {
    var firms = section(page(), "suppliers");
    var rows = ((TableContext) firms.parts().get(0)).rows();
    var top = rows.get(0);
    assertEquals(
        "Most: %s, %s baht (%s%% of the agreed prices)"
            .formatted(
                top.get(0).value().text(), top.get(2).value().text(), top.get(3).value().text()),
        firms.note());
    int counted = rows.stream().mapToInt(row -> Integer.parseInt(row.get(1).value().text())).sum();
    assertEquals(5, counted, "one names no supplier");
  }

  @Test
  void aCancelledPurchaseIsListedButNotCounted() {
    var leads =
        MadeSite.parts(page(), Part.Lead.class).stream().map(l -> l.words().text()).toList();
    assertTrue(leads.get(0).startsWith("6 purchases, "), leads.toString());
    assertEquals("Amounts are agreed prices, not money paid.", leads.get(1));
    assertEquals("Cancelled purchases are not counted, but the table lists them: 1.", leads.get(2));
    var tables = MadeSite.parts(page(), TableContext.class);
    assertEquals(
        List.of(1, 4, 2, 2, 1, 2), tables.stream().map(table -> table.rows().size()).toList());
  }

  @Test
  void eachYearSaysWhatWasBoughtWithoutTheCancelled() {
    var years = page().get(1);
    assertTrue(years.folded());
    assertTrue(years.note().matches("FY2567.* purchases [0-9,.]+ baht"), years.note());
    var row = ((TableContext) years.parts().get(0)).rows().get(0);
    assertEquals("6", row.get(1).value().text());
    assertEquals("0", row.get(3).value().text());
    assertEquals("", row.get(4).value().text());
  }

  @Test
  void whereAllWasCancelledThereIsNoSumOfAYear() {
    var ids = page(List.of("cancelled")).stream().map(Section::id).toList();
    assertFalse(ids.contains("years"), ids.toString());
    assertTrue(ids.contains("purchases"), ids.toString());
  }

  @Test
  void whatIsNotFinishedAndWhatStatesNothingIsCountedApart() {
    var facts = MadeSite.parts(page(), Part.Facts.class).get(0).facts();
    assertEquals(
        List.of("Not finished: purchases: 2", "Status not stated: purchases: 2"),
        facts.stream().map(fact -> fact.label() + ": " + fact.value().text()).toList());
  }

  @Test
  void theRestIsFoldedWhereItIsLong() {
    var many = Collections.nCopies(8, "ended");
    assertEquals(List.of(), MadeSite.parts(page(many), Part.Fold.class));
    var more = Collections.nCopies(9, "ended");
    assertEquals(
        "Finished: 9", ((Part.Fold) section(page(more), "purchases").parts().get(1)).label());
  }

  @Test
  void whatIsNotFinishedIsSeenBeforeTheRest() {
    var shown = section(page(), "purchases").parts();
    assertEquals(
        Part.Lead.of("Purchases in Village No. 3: 7 of 7 shown, the newest year first."),
        shown.get(0));
    assertEquals("Not finished: 2", ((TableContext) shown.get(1)).caption());
    assertEquals(
        List.of("Finished: 2", "Cancelled: 1", "Status not stated: 2"),
        shown.stream().skip(2).map(part -> ((TableContext) part).caption()).toList());
  }
}
