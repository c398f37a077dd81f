package org.prongsai.validate.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.read.table.RawTable;
import org.prongsai.store.TempFiles;
import org.prongsai.text.EditDistance;

/** Types the rows of all datasets: in memory or, if one of their files is large, on disk. */
public record TypedTables(
    Map<String, Dataset> datasets,
    List<Language> languages,
    TempFiles scratch,
    ProgressListener progress,
    Problems problems) {

  /** The typed rows by dataset id, those of all years in one table. */
  public Map<String, CheckedTable> of(List<RawTable> files) {
    var found = new LinkedHashMap<String, List<RawTable>>();
    datasets.keySet().forEach(id -> found.put(id, new ArrayList<>()));
    for (var table : files) {
      if (isKnown(table)) {
        found.get(table.dataset()).add(table);
      }
    }
    var tables = new LinkedHashMap<String, CheckedTable>();
    datasets.forEach((id, dataset) -> tables.put(id, type(dataset, found.get(id))));
    return tables;
  }

  private boolean isKnown(RawTable table) {
    if (hasDescriptorWithErrors(table)) {
      return false; // What its columns are is not known.
    }
    if (datasets.containsKey(table.dataset()) && !table.dataset().equals("agency")) {
      return true;
    }
    problems.add(
        Rule.DATASET_UNKNOWN,
        Location.of(table.file()),
        table.dataset(),
        filled(),
        SiteFolder.SETTINGS,
        EditDistance.nearest(table.dataset(), filled()));
    return false;
  }

  /** Ids of the datasets that people fill in: the others are computed. */
  private List<String> filled() {
    return datasets.values().stream()
        .filter(set -> set.fields().stream().anyMatch(f -> f.origin() == Field.Origin.INPUT))
        .map(Dataset::id)
        .filter(id -> !id.equals("agency"))
        .toList();
  }

  private CheckedTable type(Dataset dataset, List<RawTable> files) {
    var typer = new TableTyper(dataset, languages, progress, problems);
    if (files.stream().anyMatch(RawTable::isLarge)) {
      var spool = new DiskRowStore(dataset, scratch);
      files.forEach(file -> typer.type(file, absent -> spool.begin(file, absent), spool::add));
      return spool.finish();
    }
    var rows = new ArrayList<CheckedRow>();
    files.forEach(file -> typer.type(file, absent -> {}, rows::add));
    // As those on disk: a file of all years may have them in any order.
    if (dataset.yearly()) {
      rows.sort(Comparator.comparing(row -> row.row().year()));
    }
    return new CheckedTable(dataset, rows);
  }

  private boolean hasDescriptorWithErrors(RawTable table) {
    var descriptor = "content/data/" + table.dataset() + "/dataset.yml";
    return problems.sorted().stream()
        .anyMatch(
            problem ->
                problem.severity() == Severity.ERROR
                    && problem.location().file().equals(descriptor)
                    && !problem.rule().equals(Rule.FILE_UNKNOWN));
  }
}
