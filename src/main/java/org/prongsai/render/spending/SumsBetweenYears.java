package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementColumns.AGREED_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.STATUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.address.SitePage;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** Whether the sums of purchases of several years can be compared, and why not, from the data. */
record SumsBetweenYears(Scope scope) {

  private static final int MONTHS = 12;

  /** Nothing where fewer than two years have purchases. */
  Optional<Part> part() {
    var years =
        scope.tree().pages(ProcurementYearPage.class).stream()
            .map(SitePage::year)
            .flatMap(Optional::stream)
            .filter(this::hasPurchases)
            .sorted()
            .toList();
    if (years.size() < 2) {
      return Optional.empty();
    }
    var reasons = years.stream().flatMap(year -> reasons(year).stream()).toList();
    return Optional.of(
        reasons.isEmpty()
            ? scope.lead("spending.years-alike")
            : scope.lead("spending.years-unlike", String.join(scope.say("note.and"), reasons)));
  }

  private boolean hasPurchases(FiscalYear year) {
    return new SummaryTables(scope, year, SpendingTables.PROCUREMENT_SUMMARY).hasPurchases();
  }

  private List<String> reasons(FiscalYear year) {
    long known =
        scope.data().monthly().get(year).months().stream()
            .filter(month -> month.state() != MonthlyForms.State.NOT_RECORDED)
            .count();
    long unpriced = scope.data().highlights().unstated(year, AGREED_PRICE_THB);
    long unsaid = scope.data().highlights().unstated(year, STATUS);
    var reasons = new ArrayList<String>();
    if (known < MONTHS) {
      reasons.add(scope.say("spending.years-months", year, known, MONTHS));
    }
    if (unpriced > 0) {
      reasons.add(scope.say("spending.years-unpriced", year, unpriced));
    }
    if (unsaid > 0) {
      reasons.add(scope.say("spending.years-unsaid", year, unsaid));
    }
    return reasons;
  }
}
