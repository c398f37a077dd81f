package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import org.prongsai.model.Field;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/** A status agrees with the value it speaks of: stated needs a value, not-stated has none. */
@AutoService(TableRule.class)
public final class StatusRule implements TableRule {

  public static final Rule STATUS_WITHOUT_VALUE = Rule.error("status-without-value");

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    for (var field : table.dataset().fields()) {
      if (field.valueField().isPresent() && field.origin() == Field.Origin.INPUT) {
        table.rows().forEach(row -> check(row, field.name(), field.valueField().get(), problems));
      }
    }
  }

  private static void check(CheckedRow row, String status, String value, Problems problems) {
    boolean hasValue = !row.found(value).isEmpty();
    var word = row.row().text(status);
    if (problems.hasAt(row.at(value))) {
      return; // A value that was refused is there all the same.
    }
    if (word.equals("stated") && !hasValue || word.equals("not-stated") && hasValue) {
      problems.add(STATUS_WITHOUT_VALUE, row.at(status), word, value, row.found(value));
    }
  }
}
