package org.prongsai.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.read.SourceReader;
import org.prongsai.read.table.HeaderTitles;
import org.prongsai.read.table.RawTable;
import org.prongsai.read.table.TableReader;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.cell.CellParser;

/** The table of a site that an import adds to. */
record ExistingTable(Path site, Dataset dataset, FiscalYear year) {

  Path file() {
    return folder().resolve(year + ".csv");
  }

  String name() {
    return SiteFolder.relative(site, file());
  }

  private Path folder() {
    return site.resolve(SiteFolder.CONTENT).resolve("data").resolve(dataset.id());
  }

  /** The rows that are there; none where there is no table. Its errors are reported. */
  List<Row> read(Problems problems) {
    var workbook = folder().resolve(year + ".xlsx");
    if (Files.exists(workbook)) {
      var name = SiteFolder.relative(site, workbook);
      problems.add(Rule.IMPORT_TABLE_IS_WORKBOOK, Location.of(name), name);
    }
    if (!Files.exists(file())) {
      return List.of();
    }
    var found = new Problems();
    var rows =
        new TableReader()
            .read(site, file(), HeaderTitles.of(SourceReader.shipped(dataset.id())), found)
            .map(table -> rows(table, found))
            .orElse(List.of());
    // How its cells were read is no news; what is wrong in it has to be known before it is written.
    problems.addAll(
        found.sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .filter(problem -> !problem.rule().equals(Rule.TABLE_EMPTY))
            .toList());
    return rows;
  }

  private List<Row> rows(RawTable table, Problems problems) {
    var names = dataset.fields().stream().map(field -> field.name()).toList();
    for (var cell : table.header()) {
      if (!cell.isEmpty() && !names.contains(cell.text())) {
        problems.add(Rule.COLUMN_UNKNOWN, cell.location(), cell.text(), "", names);
      }
    }
    var parser = new CellParser();
    var rows = new ArrayList<Row>();
    for (var raw : table.rows()) {
      var values = new LinkedHashMap<String, Value>();
      for (var field : dataset.fields()) {
        var cell = raw.cells().get(field.name());
        if (cell != null) {
          parser.parse(field, cell, problems).ifPresent(v -> values.put(field.name(), v));
        }
      }
      values.put(Dataset.FISCAL_YEAR, new Value.Whole(year.be()));
      rows.add(new Row(values));
    }
    return rows;
  }
}
