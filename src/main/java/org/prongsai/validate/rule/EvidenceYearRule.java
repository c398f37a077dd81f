package org.prongsai.validate.rule;

import static org.prongsai.columns.OitEvidenceColumns.*;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.SpendingTables;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/**
 * Evidence of procurement and projects covers the year that its item asks for: the report of the
 * year before and the plan of this one are items of the same assessment, and easily taken for each
 * other. Other items may well show what came of another year.
 */
@AutoService(TableRule.class)
public final class EvidenceYearRule implements TableRule {

  public static final Rule EVIDENCE_YEAR = Rule.warning("evidence-year");

  private static final Set<String> DATASETS =
      Set.of(SpendingTables.PROCUREMENT, SpendingTables.PERFORMANCE);

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (table.dataset().id().equals("oit-evidence")) {
      table.rows().forEach(row -> check(row, all, problems));
    }
  }

  private static void check(CheckedRow row, Tables all, Problems problems) {
    int covers = row.row().whole(COVERS_YEAR_BE);
    var catalogue = all.catalogues().get(row.row().year());
    if (covers == 0 || catalogue == null) {
      return;
    }
    var item = row.row().text(ITEM);
    catalogue.checklist().datasets().stream()
        .filter(asked -> asked.item().equals(item) && DATASETS.contains(asked.dataset()))
        .map(asked -> asked.yearOfRows(catalogue.year()))
        .filter(asked -> asked.be() != covers)
        .forEach(
            asked ->
                problems.add(
                    EVIDENCE_YEAR, row.at(COVERS_YEAR_BE), covers, item, catalogue.year(), asked));
  }
}
