package org.prongsai.importer;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementColumns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Rule;
import org.prongsai.text.Spaces;

/**
 * Joins imported rows to those of the table. Rows keep their numbers, and what only the table says
 * stays; where both say something else, the import is the newer.
 */
final class TableMerge {

  private final ImportKind kind;
  private final Dataset dataset;
  private final List<Function<Row, String>> identities;
  private final ImportFindings findings;
  private int added;
  private int changed;
  private int unchanged;

  /**
   * The table after an import, and how many of the imported rows were what.
   *
   * @param imported the imported rows alone, as they are in the table
   */
  record Merged(List<Row> rows, List<Row> imported, int added, int changed, int unchanged) {}

  TableMerge(ImportKind kind, Dataset dataset, ImportFindings findings) {
    this.kind = kind;
    this.dataset = dataset;
    this.findings = findings;
    this.identities =
        kind == ImportKind.PERFORMANCE
            ? List.of(row -> row.text(PROJECT_ID))
            : List.of(
                this::everything,
                row -> row.text(EGP_PROJECT_NO),
                row -> joined(row, TITLE, CONTRACT_SIGNED_DATE, SUPPLIER_NAME),
                row -> joined(row, TITLE, AGREED_PRICE_THB, SUPPLIER_NAME));
  }

  Merged merge(List<Row> existing, List<ImportedRow> imported) {
    var rows = new ArrayList<>(existing);
    var matches = new HashMap<Integer, Integer>();
    // The surest identity first, for all rows, so that a vague one takes nobody's place.
    for (var identity : identities) {
      match(existing, imported.stream().map(ImportedRow::row).toList(), identity, matches);
    }
    var titles = new SameTitleCheck(kind, existing, Set.copyOf(matches.values()), findings);
    var touched = new ArrayList<Row>();
    for (int i = 0; i < imported.size(); i++) {
      var match = matches.get(i);
      if (match == null) {
        titles.added(imported.get(i));
        touched.add(imported.get(i).row());
        rows.add(imported.get(i).row());
        added++;
      } else {
        touched.add(joined(existing.get(match), imported.get(i)));
        rows.set(match, touched.get(i));
      }
    }
    return new Merged(numbered(rows), touched, added, changed, unchanged);
  }

  /** Adds the pairs that an identity tells; one that several rows share is sure only in full. */
  private void match(
      List<Row> existing,
      List<Row> imported,
      Function<Row, String> identity,
      Map<Integer, Integer> matches) {
    boolean isInFull = identity == identities.get(0);
    var taken = new HashSet<>(matches.values());
    var known = places(existing, identity, taken);
    var asked = places(imported, identity, matches.keySet());
    for (var entry : asked.entrySet()) {
      var found = known.getOrDefault(entry.getKey(), List.of());
      boolean isSure = isInFull || found.size() == 1 && entry.getValue().size() == 1;
      int pairs = isSure ? Math.min(found.size(), entry.getValue().size()) : 0;
      for (int i = 0; i < pairs; i++) {
        matches.put(entry.getValue().get(i), found.get(i));
      }
    }
  }

  /** Where each identity stands among rows that have no partner yet. */
  private static Map<String, List<Integer>> places(
      List<Row> rows, Function<Row, String> identity, Set<Integer> taken) {
    var places = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < rows.size(); i++) {
      var own = identity.apply(rows.get(i));
      if (!own.isBlank() && !taken.contains(i)) {
        places.computeIfAbsent(own, key -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  private Row joined(Row existing, ImportedRow imported) {
    var row = existing;
    boolean isChanged = false;
    for (var entry : imported.row().values().entrySet()) {
      var before = existing.text(entry.getKey());
      var now = entry.getValue().plain();
      boolean isMeant = !entry.getKey().equals(ROW_NO) && !before.equals(now);
      if (isMeant) {
        isChanged = true;
        row = row.with(entry.getKey(), entry.getValue());
        findings.add(Rule.IMPORT_CHANGED, imported.place().inField(entry.getKey()), before, now);
      }
    }
    changed += isChanged ? 1 : 0;
    unchanged += isChanged ? 0 : 1;
    return row;
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
      text.append(Spaces.removed(row.text(field))).append('\u0000');
    }
    return text.toString();
  }
}
