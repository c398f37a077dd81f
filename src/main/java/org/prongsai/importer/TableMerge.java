package org.prongsai.importer;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementColumns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Rule;
import org.prongsai.spending.PurchaseIds;

/**
 * Joins imported rows to those of the table. Rows keep their numbers, and what only the table says
 * stays, and so does what the site says that it corrected; where both say something else, the
 * import is the newer unless it says less.
 */
final class TableMerge {

  /** What the table says for good. */
  static final Set<String> KEPT = Set.of(ROW_NO, PURCHASE_ID);

  private final ImportKind kind;
  private final Dataset dataset;
  private final List<PurchaseIdentities> identities;
  private final CorrectedValues corrected;
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

  TableMerge(ImportKind kind, Dataset dataset, CorrectedValues corrected, ImportFindings findings) {
    this.corrected = corrected;
    this.kind = kind;
    this.dataset = dataset;
    this.findings = findings;
    this.identities = PurchaseIdentities.of(kind, dataset);
  }

  Merged merge(List<Row> table, List<ImportedRow> imported) {
    // What a row was published under stays its id, whatever the import changes.
    var existing = identified(table);
    var rows = new ArrayList<>(existing);
    var matches = new HashMap<Integer, Integer>();
    // The surest identity first, for all rows, so that a vague one takes nobody's place.
    for (var identity : identities) {
      match(existing, imported, identity, matches);
    }
    var titles =
        new SameTitleCheck(
            new ColumnNames(dataset),
            kind.title(),
            existing,
            Set.copyOf(matches.values()),
            findings);
    var places = new ArrayList<Integer>();
    for (int i = 0; i < imported.size(); i++) {
      var match = matches.get(i);
      if (match == null) {
        titles.added(imported.get(i));
        places.add(rows.size());
        rows.add(imported.get(i).row());
        added++;
      } else {
        places.add(match);
        rows.set(match, joined(existing.get(match), imported.get(i)));
      }
    }
    var numbered = identified(numbered(rows));
    return new Merged(
        numbered, places.stream().map(numbered::get).toList(), added, changed, unchanged);
  }

  private List<Row> identified(List<Row> rows) {
    return kind == ImportKind.PROCUREMENT
        ? rows.stream().map(new PurchaseIds(rows)::identified).toList()
        : rows;
  }

  /** Adds the pairs that an identity tells; one that several rows share is sure only in full. */
  private void match(
      List<Row> existing,
      List<ImportedRow> imported,
      PurchaseIdentities identity,
      Map<Integer, Integer> matches) {
    boolean isInFull = identity == identities.get(0);
    var known = places(existing, identity.known(), Set.copyOf(matches.values()));
    var asked = places(imported, identity.asked(), matches.keySet());
    for (var entry : asked.entrySet()) {
      var found = known.getOrDefault(entry.getKey(), List.of());
      boolean isSure = isInFull || found.size() == 1 && entry.getValue().size() == 1;
      int pairs = isSure ? Math.min(found.size(), entry.getValue().size()) : 0;
      for (int i = 0; i < pairs; i++) {
        int own = entry.getValue().get(i);
        if (isInFull || identity.allows(existing.get(found.get(i)), imported.get(own))) {
          matches.put(own, found.get(i));
        }
      }
    }
  }

  /** Where each identity stands among rows that have no partner yet. */
  private static <T> Map<String, List<Integer>> places(
      List<T> rows, Function<T, String> identity, Set<Integer> taken) {
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
      var field = entry.getKey();
      boolean isNews = !KEPT.contains(field) && !isRespelt(field, before, entry.getValue());
      if (isNews && kind == ImportKind.PROCUREMENT && isPoorer(field, before, now)) {
        findings.add(Rule.IMPORT_KEPT, imported.cells().apply(field), before, now);
      } else if (isNews && isCorrected(existing, field, now)) {
        findings.add(Rule.IMPORT_CORRECTED, imported.cells().apply(field), before, now);
      } else if (isNews) {
        isChanged = true;
        row = row.with(field, entry.getValue());
        var rule = before.isEmpty() ? Rule.IMPORT_FILLED : Rule.IMPORT_CHANGED;
        findings.add(rule, imported.cells().apply(field), before, now);
      }
    }
    changed += isChanged ? 1 : 0;
    unchanged += isChanged ? 0 : 1;
    return row;
  }

  /** Whether a value says what the table says, if in another spelling. */
  private static boolean isRespelt(String field, String before, Value now) {
    return before.equals(now.plain())
        || now instanceof Value.Text text
            && Spelling.of(field, before).equals(Spelling.of(field, text.text()));
  }

  private boolean isCorrected(Row existing, String field, String now) {
    var column = dataset.field(field).orElseThrow();
    return corrected.has(dataset.rowKey(existing), column, now, existing.text(field));
  }

  private boolean isPoorer(String field, String before, String now) {
    return Spelling.isPoorer(dataset.field(field).orElseThrow(), before, now);
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
}
