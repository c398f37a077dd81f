package org.prongsai.validate;

import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** A column that the build fills may be left out of the input; given, it must agree. */
final class GivenRule {

  private final Map<String, Table> published;

  GivenRule(Map<String, Table> published) {
    this.published = published;
  }

  void check(CheckedTable table, Problems problems) {
    var filled =
        table.dataset().fields().stream()
            .filter(
                f -> f.origin() == Field.Origin.CATALOGUE || f.origin() == Field.Origin.COMPUTED)
            .map(Field::name)
            .toList();
    boolean given =
        table.rows().stream()
            .anyMatch(row -> filled.stream().anyMatch(row.raw().cells()::containsKey));
    if (!given || table.dataset().primaryKey().isEmpty()) {
      return;
    }
    var byKey =
        published.get(table.dataset().id()).rows().stream()
            .collect(Collectors.toMap(row -> key(table, row), row -> row, (a, b) -> a));
    for (var row : table.rows()) {
      var complete = byKey.get(key(table, row.row()));
      for (var field : filled) {
        var text = row.row().text(field);
        if (complete != null && !text.isEmpty() && !text.equals(complete.text(field))) {
          problems.add(Rule.VALUE_DISAGREES, row.at(field), row.found(field), complete.text(field));
        }
      }
    }
  }

  private static String key(CheckedTable table, Row row) {
    return table.dataset().primaryKey().stream()
        .map(row::text)
        .collect(Collectors.joining("\u0000"));
  }
}
