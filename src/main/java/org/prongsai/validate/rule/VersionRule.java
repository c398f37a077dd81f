package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import org.prongsai.columns.DatasetVersionsColumns;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/** Every recorded version refers to a dataset of the site. */
@AutoService(TableRule.class)
public final class VersionRule implements TableRule {

  private static final String DATASET = "dataset-versions";

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (!table.dataset().id().equals(DATASET)) {
      return;
    }
    for (var row : table.rows()) {
      var id = row.row().text(DatasetVersionsColumns.DATASET);
      if (!id.isEmpty() && !all.tables().containsKey(id)) {
        row.report(
            Rule.VALUE_NOT_ALLOWED,
            DatasetVersionsColumns.DATASET,
            problems,
            all.tables().keySet());
      }
    }
  }
}
