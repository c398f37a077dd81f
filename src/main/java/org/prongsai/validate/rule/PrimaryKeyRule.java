package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.RepeatedRows;
import org.prongsai.validate.table.TableRule;

/** The primary key of a dataset is unique; a problem names both rows. */
@AutoService(TableRule.class)
public final class PrimaryKeyRule implements TableRule {

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    var key = table.dataset().primaryKey();
    if (key.isEmpty()) {
      return;
    }
    var last = key.get(key.size() - 1);
    RepeatedRows.forEach(
        table,
        row -> identity(row, key, problems),
        last,
        (row, first) ->
            problems.add(Rule.KEY_TWICE, row.at(last), identity(row, key, problems), first, key));
  }

  /** The key; empty where a part of it is empty because its cell has an error of its own. */
  private static String identity(CheckedRow row, List<String> key, Problems problems) {
    var parts = key.stream().map(row.row()::text).toList();
    boolean isRefused =
        parts.contains("")
            && key.stream().anyMatch(n -> row.row().text(n).isEmpty() && problems.hasAt(row.at(n)));
    return isRefused ? "" : String.join(" · ", parts);
  }
}
