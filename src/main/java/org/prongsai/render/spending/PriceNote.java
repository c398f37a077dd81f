package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementSummaryColumns.CONTRACTS;

import java.util.Collection;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** What the sums of a page are, said once at its top: agreed prices, and of which purchases. */
record PriceNote(Scope scope) {

  /** Where the sums of years stand: cancelled purchases are still in them. */
  Part ofYears(Collection<FiscalYear> years) {
    int cancelled =
        years.stream()
            .map(year -> new SummaryTables(scope, year, SpendingTables.PROCUREMENT_SUMMARY))
            .flatMap(summary -> summary.row("status", "cancelled").stream())
            .mapToInt(row -> row.whole(CONTRACTS))
            .sum();
    return cancelled == 0 ? plain() : scope.lead("spending.price-note-cancelled", cancelled);
  }

  /** Where the page says by itself what became of the cancelled. */
  Part plain() {
    return scope.lead("spending.price-note");
  }
}
