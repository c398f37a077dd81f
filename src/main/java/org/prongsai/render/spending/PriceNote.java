package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.util.Collection;
import java.util.stream.Stream;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** What the sums of a page are, said once at its top: agreed prices, and of which purchases. */
record PriceNote(Scope scope) {

  /** Where the sums of years stand: which of them still hold cancelled purchases. */
  Part ofYears(Collection<FiscalYear> years) {
    var rows =
        years.stream()
            .map(year -> new SummaryTables(scope, year, SpendingTables.PROCUREMENT_SUMMARY))
            .flatMap(summary -> summary.row("status", "cancelled").stream())
            .toList();
    int cancelled = rows.stream().mapToInt(row -> row.whole(CONTRACTS)).sum();
    var where =
        Stream.concat(
                Stream.of("spending.counts.number"),
                Stream.of(BUDGET_THB, REFERENCE_THB, AGREED_THB)
                    .filter(sum -> rows.stream().anyMatch(row -> row.decimal(sum).isPresent()))
                    .map(sum -> "spending.counts." + sum))
            .map(scope::say)
            .collect(scope.comma());
    return cancelled == 0 ? plain() : scope.lead("spending.price-note-cancelled", cancelled, where);
  }

  /** Where the page says by itself what became of the cancelled. */
  Part plain() {
    return scope.lead("spending.price-note");
  }
}
