package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
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
