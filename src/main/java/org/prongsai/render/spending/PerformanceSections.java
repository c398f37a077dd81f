package org.prongsai.render.spending;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.PerformanceSummaryColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.columns.AnnualPerformanceColumns;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.spending.Highlights;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.NoneWords;

/** What stands on the page of a year's plan: what was spent and what came of it. */
record PerformanceSections(Scope scope, FiscalYear year, SummaryTables summary) {

  PerformanceSections(Scope scope) {
    this(scope, scope.year(), SummaryTables.of(scope, SpendingTables.PERFORMANCE_SUMMARY));
  }

  List<Section> all() {
    var sections = new Sections(scope).opening("answer", answer());
    if (summary.total().whole(PROJECTS) > 0) {
      var charts = new ProjectCharts(scope);
      sections
          .add(
              "progress",
              "spending.heading.progress",
              charts.progress(),
              Part.Fold.of(
                  scope.say("spending.groups", summary.rows("progress").size()),
                  summary.projects("progress")))
          .add(
              "plan",
              "spending.heading.plan",
              charts.budgets(),
              Part.Fold.of(
                  scope.say("spending.groups", summary.rows("plan").size()),
                  summary.projects("plan")))
          .add(dimension("responsible"))
          .add(projects())
          .add(remarks("obstacle"))
          .add(remarks("suggestion"));
    }
    return sections
        .narrative()
        .data(SpendingTables.PERFORMANCE, SpendingTables.PERFORMANCE_SUMMARY)
        .list();
  }

  private List<Part> answer() {
    var parts = new ArrayList<Part>();
    var declared = scope.settings().declaredNone(SpendingTables.PERFORMANCE, year);
    if (declared.isPresent()) {
      parts.add(scope.notice("info", "spending.no-projects"));
      parts.add(new Part.Lead(scope.phrase(declared.get().note())));
      return parts;
    }
    var words = new BudgetWords(scope, year);
    parts.add(Part.Lead.of(words.lead()));
    words.base().map(Part.Lead::of).ifPresent(parts::add);
    words.cancelled().map(Part.Lead::of).ifPresent(parts::add);
    unstated().ifPresent(parts::add);
    new RelatedItems(scope).of(SpendingTables.PERFORMANCE, year).forEach(parts::add);
    return parts;
  }

  /** How many projects do not state an amount, so that the sums hold nothing of it. */
  private Optional<Part> unstated() {
    var rows = scope.rows(SpendingTables.PERFORMANCE, year);
    long budget =
        rows.stream()
            .filter(row -> row.decimal(AnnualPerformanceColumns.BUDGET_THB).isEmpty())
            .count();
    long spent =
        rows.stream()
            .filter(row -> row.decimal(AnnualPerformanceColumns.SPENT_THB).isEmpty())
            .count();
    return budget + spent == 0
        ? Optional.empty()
        : Optional.of(scope.lead("spending.projects-unstated", budget, spent));
  }

  private Section dimension(String dimension) {
    return scope
        .section(dimension, "spending.heading." + dimension, summary.projects(dimension))
        .fold(scope.say("spending.groups", summary.rows(dimension).size()));
  }

  private Section projects() {
    var rows = scope.rows(SpendingTables.PERFORMANCE, year);
    var shown = rows.stream().limit(Highlights.MOST).toList();
    var caption = scope.say("spending.caption.projects", year, shown.size(), rows.size());
    return scope
        .section(
            "projects",
            "spending.heading.projects",
            new PurchaseTables(scope).projects(caption, shown))
        .fold(scope.say("spending.projects", shown.size()));
  }

  /** What was written of the projects; those that say there is nothing are counted. */
  private Optional<Section> remarks(String kind) {
    var projects = scope.rows(SpendingTables.PERFORMANCE, year);
    var cards =
        projects.stream()
            .filter(row -> !NoneWords.areIn(row.text(kind + "_th")))
            .limit(Highlights.MOST)
            .map(
                row ->
                    new Part.Card(
                        row.text(PROJECT_ID),
                        scope.phrase(row.localized(PROJECT)),
                        "#p-" + row.text(PROJECT_ID),
                        scope.phrase(row.localized(kind)),
                        "",
                        ""))
            .toList();
    var parts = new ArrayList<Part>();
    if (!cards.isEmpty()) {
      parts.add(new Part.Cards(cards));
    }
    long without =
        projects.stream()
            .map(row -> row.text(kind + "_th"))
            .filter(text -> !text.isEmpty() && NoneWords.areIn(text))
            .count();
    if (without > 0) {
      parts.add(scope.lead("spending.none-stated", without));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(kind, scope.say("spending.heading." + kind), parts, "")
                .fold(scope.say("spending.remarks", cards.size())));
  }
}
