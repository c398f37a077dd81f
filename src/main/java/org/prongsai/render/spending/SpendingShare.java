package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementSummaryColumns.AGREED_THB;
import static org.prongsai.columns.ProcurementSummaryColumns.CONTRACTS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.SitePage;
import org.prongsai.columns.ProcurementSuppliersColumns;
import org.prongsai.model.Row;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** The pictures of purchases: what a year comes to, and how much of it the largest supplier has. */
record SpendingShare(Scope scope) {

  /** The sum of the page's year, else of the newest with purchases. */
  Optional<ShareFinding> purchases() {
    return year().map(this::purchases);
  }

  private ShareFinding purchases(FiscalYear year) {
    var tables = tables(year);
    long contracts = tables.total().whole(CONTRACTS);
    boolean hasSum = tables.total().decimal(AGREED_THB).isPresent();
    return new ShareFinding(
        "purchases-" + year,
        scope.say("share.purchases", scope.format().year(year)),
        hasSum ? tables.money(AGREED_THB) : "",
        List.of(),
        List.of(scope.say(hasSum ? "share.purchases-sum" : "share.purchases-count", contracts)));
  }

  /** The share of the largest supplier of that year. */
  Optional<ShareFinding> suppliers() {
    return year().flatMap(year -> largest(year).map(share -> suppliers(year, share)));
  }

  private ShareFinding suppliers(FiscalYear year, String share) {
    int all = scope.rows(SpendingTables.SUPPLIERS, year).size();
    return new ShareFinding(
        "suppliers-" + year,
        scope.say("share.suppliers", scope.format().year(year)),
        scope.say("chart.percent", share),
        List.of(),
        List.of(scope.say("share.suppliers-largest"), scope.say("share.suppliers-all", all)));
  }

  private Optional<String> largest(FiscalYear year) {
    return scope.rows(SpendingTables.SUPPLIERS, year).stream()
        .flatMap((Row row) -> row.decimal(ProcurementSuppliersColumns.AGREED_PERCENT).stream())
        .max(Comparator.naturalOrder())
        .map(scope.format()::percent);
  }

  private Optional<FiscalYear> year() {
    var years =
        scope.tree().pages(ProcurementYearPage.class).stream()
            .map(SitePage::year)
            .flatMap(Optional::stream)
            .filter(year -> tables(year).hasPurchases())
            .toList();
    return Stream.concat(
            scope.page().year().filter(years::contains).stream(),
            scope.page().year().isPresent()
                ? Stream.empty()
                : years.stream().max(Comparator.naturalOrder()).stream())
        .findFirst();
  }

  private SummaryTables tables(FiscalYear year) {
    return new SummaryTables(scope, year, SpendingTables.PROCUREMENT_SUMMARY);
  }
}
