package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Part;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

/** What the page of a year's projects says of money whose use is not recorded. */
class PerformanceYearPageTest {

  private static Row project(String id, String progress, String budget, String spent) {
    var row =
        Row.of(new FiscalYear(2567))
            .with("project_id", id)
            .with("plan_th", "ถนน")
            .with("plan_en", "Roads")
            .with("progress", progress)
            .with("budget_thb", new Value.Decimal(new BigDecimal(budget)));
    return spent.isEmpty() ? row : row.with("spent_thb", new Value.Decimal(new BigDecimal(spent)));
  }

  private static final MadeSite SITE =
      new MadeSite()
          .rows(
              "annual-performance",
              List.of(
                  project("p1", "done", "600.00", "450.00"),
                  project("p2", "not-started", "300.00", ""),
                  project("p3", "cancelled", "100.00", "")));

  @Test
  void theWholeBudgetComesFirstAndEveryShareSaysItsBase() {
    var page = new PerformanceYearPage().sections(SITE.scope(Language.EN, "2567/performance"));
    var leads = MadeSite.parts(page, Part.Lead.class).stream().map(l -> l.words().text()).toList();

    assertEquals(
        "In FY2567 there are 3 projects with a budget of 1,000.00 baht in all. For 1 of them"
            + " spending is recorded too: 450.00 baht, which is 45.00% of the whole budget.",
        leads.get(0));
    assertEquals(
        "The 75.00% in the chart and tables below has a smaller base: the 600.00 baht budgeted for"
            + " the 1 project that states both budget and spending. 2 do not, so nobody can tell"
            + " from the data how much of that budget was spent.",
        leads.get(1));
    assertEquals(
        "These sums include 1 cancelled project with a budget of 100.00 baht. Without it the budget"
            + " is 900.00 baht, and the spending recorded is 50.00% of it.",
        leads.get(2));
  }

  @Test
  void theTableShowsTheBudgetOfProjectsWithoutSpending() {
    var page = new PerformanceYearPage().sections(SITE.scope(Language.EN, "2567/performance"));
    var progress =
        MadeSite.parts(page, TableContext.class).stream()
            .filter(table -> table.caption().startsWith("Projects and money by progress"))
            .findFirst()
            .orElseThrow();
    var rows =
        progress.rows().stream()
            .map(row -> row.stream().map(cell -> cell.value().text()).toList())
            .toList();

    assertEquals(List.of("Not started", "1", "300.00", "0", "", "", ""), rows.get(0));
    assertEquals(List.of("Done", "1", "600.00", "1", "600.00", "450.00", "75.00"), rows.get(1));
    assertEquals(List.of("Cancelled", "1", "100.00", "0", "", "", ""), rows.get(2));
  }
}
