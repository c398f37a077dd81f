package org.prongsai.validate;

import java.util.HashMap;
import java.util.stream.Collectors;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** No two rows of a dataset have the same key; both places are named. */
final class KeyRule implements TableRule {

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    var key = table.dataset().primaryKey();
    if (key.isEmpty()) {
      return;
    }
    var first = new HashMap<String, Location>();
    for (var row : table.rows()) {
      var text = key.stream().map(row.row()::text).collect(Collectors.joining(" · "));
      var own = row.at(key.get(key.size() - 1));
      var other = first.putIfAbsent(text, own);
      if (other != null) {
        var cell = other.cell().isEmpty() ? "" : " (" + other.cell() + ")";
        problems.add(Rule.KEY_TWICE, own, text, other + cell, String.join(", ", key));
      }
    }
  }
}
