package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;

/** A value given for a column that the build fills agrees with the one that it computes. */
@AutoService(SiteRule.class)
public final class FilledColumnRule implements SiteRule {

  public static final Rule AGENCY_DIFFERS = Rule.error("agency-differs");
  public static final Rule BASIS_RENEWED = Rule.note("basis-renewed");
  public static final Rule COUNTED_ANEW = Rule.note("counted-anew");

  // What is counted in other tables changes with them: a table of an earlier day is not wrong.
  private static final Set<String> COUNTED =
      Set.of(OitDisclosuresColumns.EVIDENCE_COUNT, OitDisclosuresColumns.COMPLETE);

  @Override
  public void check(CheckedSite site, Problems problems) {
    site.tables().forEach((id, table) -> check(table, site.completed().tables().get(id), problems));
  }

  private static void check(CheckedTable table, Table published, Problems problems) {
    var given = table.columns();
    var filled =
        table.dataset().fields().stream()
            .filter(
                f -> f.origin() == Field.Origin.CATALOGUE || f.origin() == Field.Origin.COMPUTED)
            .map(Field::name)
            .filter(name -> given.contains(name) && !name.equals(Dataset.AGENCY_ID))
            .toList();
    reportOtherAgency(table, published, problems);
    if (!filled.isEmpty() && !table.dataset().primaryKey().isEmpty()) {
      compare(table, published.rows(), filled, problems);
    }
  }

  /** A table that another agency published has its id in every row: that is one mistake. */
  private static void reportOtherAgency(CheckedTable table, Table published, Problems problems) {
    if (!table.columns().contains(Dataset.AGENCY_ID) || published.rows().isEmpty()) {
      return;
    }
    var own = published.rows().get(0).text(Dataset.AGENCY_ID);
    var said = new HashSet<String>();
    for (var row : table.rows()) {
      var id = row.row().text(Dataset.AGENCY_ID);
      if (!id.isEmpty() && !id.equals(own) && said.add(row.at(Dataset.AGENCY_ID).file())) {
        row.report(AGENCY_DIFFERS, Dataset.AGENCY_ID, problems, own);
      }
    }
  }

  private static void compare(
      CheckedTable table, List<Row> rows, List<String> filled, Problems problems) {
    var walk = rows.iterator();
    var byKey = Optional.<Map<String, Row>>empty();
    for (var row : table.rows()) {
      var key = key(table, row.row());
      var next = byKey.isEmpty() && walk.hasNext() ? walk.next() : null;
      if (next != null && key(table, next).equals(key)) {
        compare(row, next, filled, problems);
        continue;
      }
      // The build put rows in between, or in another order: from here on they are looked up.
      var known = byKey.orElseGet(() -> byKey(table, rows));
      byKey = Optional.of(known);
      Optional.ofNullable(known.get(key))
          .ifPresent(complete -> compare(row, complete, filled, problems));
    }
  }

  private static Map<String, Row> byKey(CheckedTable table, List<Row> rows) {
    return rows.stream().collect(Collectors.toMap(row -> key(table, row), row -> row, (a, b) -> a));
  }

  private static void compare(
      CheckedRow row, Row complete, List<String> filled, Problems problems) {
    for (var field : filled) {
      var text = row.row().text(field);
      if (!text.isEmpty() && !text.equals(complete.text(field))) {
        disagree(row, field, complete.text(field), problems);
      }
    }
  }

  /** How a name is known is the catalogue's to say, and may have been found since. */
  private static void disagree(CheckedRow row, String field, String known, Problems problems) {
    if (field.endsWith("basis")) {
      row.report(BASIS_RENEWED, field, problems, field, known);
    } else if (COUNTED.contains(field)) {
      row.report(COUNTED_ANEW, field, problems, field, known);
    } else {
      row.report(Rule.VALUE_DISAGREES, field, problems, known);
    }
  }

  private static String key(CheckedTable table, Row row) {
    return table.dataset().primaryKey().stream()
        .map(row::text)
        .collect(Collectors.joining("\u0000"));
  }
}
