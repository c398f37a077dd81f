package org.prongsai.importer;

import static org.prongsai.columns.AnnualPerformanceColumns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.problem.Rule;
import org.prongsai.text.Spaces;

/** Merges the rows of plan, progress and annual report of one project, by id or else by name. */
final class ProjectMatcher {

  private static final List<String> MUST_AGREE = List.of(PROJECT_TH, BUDGET_THB);

  private final ColumnNames names;
  private final ImportFindings findings;
  private final Map<String, ImportedRow> byId = new LinkedHashMap<>();
  private final Map<String, String> idOfName = new HashMap<>();
  private final Map<String, Integer> sheetOfId = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  // The last of the numbers that were tried as ids.
  private int made;

  ProjectMatcher(Dataset dataset, List<Row> existing, ImportFindings findings) {
    this.names = new ColumnNames(dataset);
    this.findings = findings;
    existing.forEach(this::know);
  }

  private static String name(Row row) {
    return Spaces.removed(row.text(PROJECT_TH));
  }

  private void know(Row row) {
    idOfName.putIfAbsent(name(row), row.text(PROJECT_ID));
    taken.add(row.text(PROJECT_ID));
  }

  /** One row a project, in the order in which they were met. */
  List<ImportedRow> joined(List<ImportedRow> rows) {
    rows.stream()
        .map(ImportedRow::row)
        .filter(row -> !row.text(PROJECT_ID).isEmpty())
        .forEach(this::know);
    var twice = new ArrayList<ImportedRow>();
    for (var row : rows) {
      var identified = row.with(row.row().with(PROJECT_ID, id(row)));
      var id = identified.row().text(PROJECT_ID);
      var first = byId.get(id);
      if (first == null) {
        byId.put(id, identified);
      } else if (sheetOfId.get(id) == row.sheet() || !differing(first, identified).isEmpty()) {
        report(first, identified, row.row().text(PROJECT_ID).isEmpty());
        twice.add(identified);
      } else {
        byId.put(id, first.with(updated(first, identified)));
      }
      sheetOfId.put(id, row.sheet());
    }
    var joined = new ArrayList<>(byId.values());
    joined.addAll(twice);
    return joined;
  }

  private String id(ImportedRow row) {
    var given = row.row().text(PROJECT_ID);
    if (!given.isEmpty()) {
      return given;
    }
    var known = Optional.ofNullable(idOfName.get(name(row.row()))).filter(id -> !id.isEmpty());
    var id = known.orElseGet(this::next);
    if (known.isEmpty()) {
      idOfName.put(name(row.row()), id);
      findings.add(Rule.IMPORT_PROJECT_ID_MADE, row.place(), row.row().text(PROJECT_TH), id);
    }
    return id;
  }

  /** {@code p001}, or the first number behind those that are taken. */
  private String next() {
    String id;
    do {
      made++;
      id = String.format(Locale.ROOT, "p%03d", made);
    } while (taken.contains(id));
    return id;
  }

  private static List<String> differing(ImportedRow first, ImportedRow other) {
    return MUST_AGREE.stream()
        .filter(field -> !other.row().text(field).isEmpty() && !first.row().text(field).isEmpty())
        .filter(
            field ->
                !Spaces.removed(first.row().text(field))
                    .equals(Spaces.removed(other.row().text(field))))
        .toList();
  }

  private void report(ImportedRow first, ImportedRow other, boolean isByName) {
    var differing = differing(first, other);
    findings.add(
        Rule.IMPORT_PROJECT_TWICE,
        other.place(),
        isByName ? other.row().text(PROJECT_TH) : other.row().text(PROJECT_ID),
        DuplicatePurchases.said(first.place()),
        names.of(differing));
  }

  /** A later file knows more: what it says takes the place of what was said before. */
  private Row updated(ImportedRow first, ImportedRow later) {
    var row = first.row();
    for (var entry : later.row().values().entrySet()) {
      var before = row.text(entry.getKey());
      if (!before.isEmpty() && !before.equals(entry.getValue().plain())) {
        var at = later.cells().apply(entry.getKey());
        findings.add(Rule.IMPORT_CHANGED, at, before, entry.getValue().plain());
      }
      row = row.with(entry.getKey(), entry.getValue());
    }
    return row;
  }
}
