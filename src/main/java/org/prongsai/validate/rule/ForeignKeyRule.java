package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;
import org.prongsai.validate.table.UnreadRows;

/** A reference to another table finds its row there. */
@AutoService(TableRule.class)
public final class ForeignKeyRule implements TableRule {

  public static final Rule REFERENCE_MISSING = Rule.error("reference-missing");

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    for (var key : table.dataset().foreignKeys()) {
      var target = all.tables().get(key.dataset());
      if (key.checked()
          && target != null
          && isGiven(target)
          && !UnreadRows.isAnyOf(key.dataset(), key.referenced(), problems)) {
        check(table, key, target, problems);
      }
    }
  }

  /** Whether an office gives its rows; what the build makes has a row for every reference. */
  private static boolean isGiven(CheckedTable target) {
    return target.dataset().fields().stream().anyMatch(Field::isGiven);
  }

  private static void check(
      CheckedTable table, Dataset.ForeignKey key, CheckedTable target, Problems problems) {
    var known = new HashSet<String>();
    target.rows().forEach(row -> known.add(text(row.row(), key.referenced())));
    var years = new OtherYears(key, target, new HashMap<>());
    var own = key.fields().get(key.fields().size() - 1);
    for (var row : table.rows()) {
      if (!row.row().text(own).isEmpty() && !known.contains(text(row.row(), key.fields()))) {
        row.report(
            REFERENCE_MISSING,
            own,
            problems,
            target.dataset().title().th() + " (" + key.dataset() + ")",
            key.referenced(),
            years.of(row.row()));
      }
    }
  }

  /**
   * The other years in which the table has what a row refers to.
   *
   * @param found years by key, filled in for the first row that asks
   */
  private record OtherYears(
      Dataset.ForeignKey key, CheckedTable target, Map<String, SortedSet<Integer>> found) {

    SortedSet<Integer> of(Row row) {
      int year = key.referenced().indexOf(Dataset.FISCAL_YEAR);
      if (year < 0) {
        return new TreeSet<>();
      }
      if (found.isEmpty()) {
        var referenced = without(key.referenced(), year);
        for (var other : target.rows()) {
          found
              .computeIfAbsent(text(other.row(), referenced), any -> new TreeSet<>())
              .add(other.row().year().be());
        }
      }
      return found.getOrDefault(text(row, without(key.fields(), year)), new TreeSet<>());
    }
  }

  private static List<String> without(List<String> fields, int index) {
    var others = new ArrayList<>(fields);
    others.remove(index);
    return others;
  }

  private static String text(Row row, List<String> fields) {
    return fields.stream().map(row::text).collect(Collectors.joining("\u0000"));
  }
}
