package org.prongsai.render.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

/** What the charts of projects say of budgets and states: as usual, with ties, and of none. */
class ProjectChartsTest {

  private static Row project(String id, String plan, String progress) {
    return Row.of(new FiscalYear(2567))
        .with("project_id", id)
        .with("plan_th", plan)
        .with("plan_en", plan)
        .with("progress", progress);
  }

  private static Row spent(Row project, String budget, String spent) {
    return project
        .with("budget_thb", new Value.Decimal(new BigDecimal(budget)))
        .with("spent_thb", new Value.Decimal(new BigDecimal(spent)));
  }

  private static ProjectCharts charts(Row... projects) {
    return new ProjectCharts(
        new MadeSite()
            .rows("annual-performance", List.of(projects))
            .scope(Language.EN, "2567/performance"));
  }

  @Test
  void spendingStandsInTheFrameOfItsBudgetAndTooMuchIsSaid() {
    var charts =
        charts(
            spent(project("p1", "Roads", "done"), "200.00", "150.00"),
            spent(project("p2", "Water", "done"), "100.00", "120.50"));
    var chart = assertInstanceOf(Chart.class, charts.budgets());
    assertEquals(
        "90.17% of the 300 baht budgeted for the 2 projects that state both budget and spending was spent:"
            + " 270.50 baht.",
        chart.finding());
    assertEquals(
        List.of("150 of 200 baht", "120.50 of 100 baht, over budget"),
        chart.panels().stream().map(row -> row.label().note()).toList());
    assertEquals(
        "All projects are in one state: Done, 2.",
        assertInstanceOf(Part.Lead.class, charts.progress())
            .words()
            .text()
            .replace("Carried out", "Done"));
  }

  @Test
  void frameBarAndShareLeaveOutProjectsThatDoNotStateBoth() {
    var charts =
        charts(
            spent(project("p1", "Roads", "done"), "200.00", "150.00"),
            project("p2", "Roads", "done")
                .with("budget_thb", new Value.Decimal(new BigDecimal("900.00"))),
            project("p3", "Water", "done"));
    var chart = assertInstanceOf(Chart.class, charts.budgets());
    assertEquals(
        "75.00% of the 200 baht budgeted for the 1 project that states both budget and spending was"
            + " spent: 150 baht. 2 more projects do not state both; of the whole budget,"
            + " 1,100 baht, that is 13.64%.",
        chart.finding());
    assertEquals(
        List.of(
            "150 of 200 baht ·\u00a01\u00a0not\u00a0counted",
            "1 project, none with both amounts stated"),
        chart.panels().stream().map(row -> row.label().note()).toList());
  }

  @Test
  void theTitleOfStatesSaysWhatMoneyWasNotUsed() {
    var charts =
        charts(
            spent(project("p1", "Roads", "done"), "600.00", "500.00"),
            budget(project("p2", "Roads", "not-started"), "300.00"),
            budget(project("p3", "Water", "cancelled"), "100.00"));
    var chart = assertInstanceOf(Chart.class, charts.progress());
    assertEquals(
        "Not started and Cancelled: 2 projects with 400 of the 1,000 baht budgeted, 40.00%.",
        chart.finding());
    assertEquals("budget 100 baht", chart.panels().get(2).label().note());
  }

  private static Row budget(Row project, String baht) {
    return project.with("budget_thb", new Value.Decimal(new BigDecimal(baht)));
  }

  @Test
  void statesThatTieShareTheSentenceAndWithoutBudgetsThereAreWords() {
    var charts = charts(project("p1", "Roads", "done"), project("p2", "Roads", "in-progress"));
    assertEquals(
        "All 2 states have the same number of projects, 1.",
        assertInstanceOf(Chart.class, charts.progress()).finding());
    assertEquals(
        "No project states both its budget and what was spent.",
        assertInstanceOf(Part.Lead.class, charts.budgets()).words().text());
  }
}
