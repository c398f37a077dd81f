package org.prongsai.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;

/**
 * Joins imported rows to those of the table. Rows keep their numbers, and what only the table says
 * stays; where both say something else, the import is the newer.
 */
final class TableMerge {

  private static final String ROW_NO = "row_no";

  private final Dataset dataset;
  private final List<Function<Row, String>> identities;
  private final Findings findings;
  private int added;
  private int changed;
  private int unchanged;

  /** The table after an import, and how many of the imported rows were what. */
  record Merged(List<Row> rows, int added, int changed, int unchanged) {}

  TableMerge(ImportKind kind, Dataset dataset, Findings findings) {
    this.dataset = dataset;
    this.findings = findings;
    this.identities =
        kind == ImportKind.PERFORMANCE
            ? List.of(row -> row.text("project_id"))
            : List.of(
                this::everything,
                row -> row.text("egp_project_no"),
                row -> joined(row, "title", "contract_signed_date", "supplier_name"),
                row -> joined(row, "title", "agreed_price_thb", "supplier_name"));
  }

  Merged merge(List<Row> existing, List<SourceRow> imported) {
    var rows = new ArrayList<>(existing);
    var taken = new HashSet<Integer>();
    var matches = new int[imported.size()];
    java.util.Arrays.fill(matches, -1);
    // The surest identity first, for all rows, so that a vague one takes nobody's place.
    for (var identity : identities) {
      for (int i = 0; i < imported.size(); i++) {
        if (matches[i] < 0) {
          var row = imported.get(i).row();
          matches[i] = match(existing, taken, identity, identity.apply(row), count(imported, identity, row));
        }
      }
    }
    for (int i = 0; i < imported.size(); i++) {
      if (matches[i] < 0) {
        rows.add(imported.get(i).row());
        added++;
      } else {
        rows.set(matches[i], joined(existing.get(matches[i]), imported.get(i)));
      }
    }
    return new Merged(numbered(rows), added, changed, unchanged);
  }

  private static long count(List<SourceRow> rows, Function<Row, String> identity, Row row) {
    var own = identity.apply(row);
    return rows.stream().filter(other -> identity.apply(other.row()).equals(own)).count();
  }

  /** The one row that is not yet taken with that identity; several are taken only in full. */
  private int match(
      List<Row> existing, Set<Integer> taken, Function<Row, String> identity, String own, long times) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i < existing.size(); i++) {
      if (!own.isBlank() && !taken.contains(i) && identity.apply(existing.get(i)).equals(own)) {
        found.add(i);
      }
    }
    boolean isSure = identity == identities.get(0) || found.size() == 1 && times == 1;
    if (found.isEmpty() || !isSure) {
      return -1;
    }
    taken.add(found.get(0));
    return found.get(0);
  }

  private Row joined(Row existing, SourceRow imported) {
    var row = existing;
    boolean isChanged = false;
    for (var entry : imported.row().values().entrySet()) {
      var before = existing.text(entry.getKey());
      var now = entry.getValue().plain();
      boolean isMeant = !entry.getKey().equals(ROW_NO) && !before.equals(now);
      if (isMeant) {
        isChanged = true;
        row = row.with(entry.getKey(), entry.getValue());
        findings.add(Rule.IMPORT_CHANGED, place(imported.place(), entry.getKey()), before, now);
      }
    }
    changed += isChanged ? 1 : 0;
    unchanged += isChanged ? 0 : 1;
    return row;
  }

  private static Location place(Location row, String field) {
    return new Location(row.file(), row.line(), row.column(), field, row.cell());
  }

  /** Rows without a number get the next ones. */
  private List<Row> numbered(List<Row> rows) {
    if (dataset.field(ROW_NO).isEmpty()) {
      return List.copyOf(rows);
    }
    int last = rows.stream().mapToInt(row -> row.whole(ROW_NO)).max().orElse(0);
    var numbered = new ArrayList<Row>();
    for (var row : rows) {
      boolean hasNumber = row.value(ROW_NO).isPresent();
      numbered.add(hasNumber ? row : row.with(ROW_NO, Optional.of(new Value.Whole(++last))));
    }
    return numbered;
  }

  private String everything(Row row) {
    var text = new StringBuilder();
    for (var field : dataset.fields()) {
      boolean isAsked =
          field.origin() == Field.Origin.INPUT && !field.name().equals(Dataset.AGENCY_ID);
      if (isAsked) {
        text.append(row.text(field.name())).append('\u0000');
      }
    }
    return text.toString();
  }

  private static String joined(Row row, String... fields) {
    var text = new StringBuilder();
    for (var field : fields) {
      if (row.text(field).isEmpty()) {
        return "";
      }
      text.append(row.text(field).replaceAll("\\s", "")).append('\u0000');
    }
    return text.toString();
  }
}
