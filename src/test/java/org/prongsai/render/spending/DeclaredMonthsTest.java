package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.MadeSite;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

/** A year of which nothing is recorded but a month that is declared to have had no purchases. */
class DeclaredMonthsTest {

  private static final String WORDS =
      "FY2568: no purchase is recorded. The agency declares that there was no procurement in 1"
          + " month. Nothing is recorded for the others.";

  private static MadeSite site() {
    var none =
        Row.of(new FiscalYear(2568))
            .with("month", "2024-11")
            .with("state", "declared-none")
            .with("source", "บันทึก");
    return new MadeSite().rows("procurement-months", List.of(none));
  }

  private static List<String> leads(List<Section> page) {
    return MadeSite.parts(page, Part.Lead.class).stream().map(l -> l.words().text()).toList();
  }

  @Test
  void thePageOfTheYearHasNoSumsButSaysWhatIsDeclared() {
    var scope = site().scope(Language.EN, "2568/procurement");
    var page = new ProcurementYearPage().sections(scope);

    assertEquals(WORDS, leads(page).get(0));
    assertEquals(List.of(), MadeSite.parts(page, Part.Facts.class));
  }

  @Test
  void theSheetToSignAndThePageOfMonthsHaveNoSumsEither() {
    var sheet = site().scope(Language.EN, "2568/procurement/statement");
    var months = site().scope(Language.EN, "2568/procurement/months");

    assertTrue(leads(new ProcurementStatementPage().sections(sheet)).contains(WORDS));
    assertTrue(leads(new MonthlyFormsPage().sections(months)).contains(WORDS));
  }

  @Test
  void theHomePageTellsOfAYearWithPurchasesInItsPlace() {
    assertTrue(home(site()).contains(WORDS));
    var both = home(site().purchases(new MadePurchases(5).rows(new FiscalYear(2567), 3)));
    assertTrue(both.contains("3 purchases are recorded"), both);
    assertFalse(both.contains(WORDS), both);
  }

  private static String home(MadeSite site) {
    var section = new SpendingTeaser(site.scope(Language.EN, "")).section().orElseThrow();
    return MadeSite.parts(List.of(section), Part.Links.class).toString();
  }
}
