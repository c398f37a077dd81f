package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.util.List;
import java.util.Optional;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** The entry page to procurement: a list of the recorded years. */
public final class ProcurementPage implements SpendingPageType {

  @Override
  public int standing() {
    return 120;
  }

  @Override
  public PageDescription description() {
    return PageDescription.onceWith(SpendingTables.PROCUREMENT, "procurement")
        .label("nav.procurement");
  }

  @Override
  public Optional<ShareFinding> shareFinding(Scope scope) {
    return new SpendingShare(scope)
        .purchases()
        .or(() -> SpendingPageType.super.shareFinding(scope));
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new SpendingOverview(scope, SpendingTables.PROCUREMENT)
        .sections(
            "spending.lead.procurement",
            ProcurementYearPage.class,
            year -> sum(scope, year),
            new SumsBetweenYears(scope).part());
  }

  private static String sum(Scope scope, FiscalYear year) {
    var summary = new SummaryTables(scope, year, SpendingTables.PROCUREMENT_SUMMARY);
    return summary.hasPurchases()
        ? scope.say(
            summary.cancelled() > 0 ? "spending.contracts-sum-cancelled" : "spending.contracts-sum",
            summary.total().whole(CONTRACTS),
            summary.money(AGREED_THB),
            summary.kept(AGREED_THB))
        : summary.procurementWords();
  }
}
