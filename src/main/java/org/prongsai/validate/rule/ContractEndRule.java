package org.prongsai.validate.rule;

import static org.prongsai.columns.ProcurementColumns.CONTRACT_END_DATE;
import static org.prongsai.columns.ProcurementColumns.STATUS;

import com.google.auto.service.AutoService;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.Highlights;
import org.prongsai.spending.SpendingTables;

/** A contract whose last day is over says that it ended, or is asked about. */
@AutoService(SiteRule.class)
public final class ContractEndRule implements SiteRule {

  public static final Rule CONTRACT_PAST_ITS_END = Rule.warning("contract-past-its-end");

  @Override
  public void check(CheckedSite site, Problems problems) {
    var asOf = site.site().settings().asOf();
    for (var row : site.tables().get(SpendingTables.PROCUREMENT).rows()) {
      if (Highlights.isPastEnd(row.row(), asOf)) {
        row.report(
            CONTRACT_PAST_ITS_END, STATUS, problems, row.row().text(CONTRACT_END_DATE), asOf);
      }
    }
  }
}
