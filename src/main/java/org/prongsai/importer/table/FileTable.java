package org.prongsai.importer.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.folder.SiteChanges;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.HeaderTitles;
import org.prongsai.read.table.RawTable;
import org.prongsai.read.table.TableReader;
import org.prongsai.text.FiscalYear;

/** A table that is a CSV file of its own; one that is a workbook is read, and not written. */
record FileTable(
    Path site, Dataset dataset, FiscalYear year, HeaderTitles titles, SiteChanges changes)
    implements ExistingTable {

  @Override
  public Path file() {
    return file(".csv");
  }

  @Override
  public String name() {
    return SiteFolder.relative(site, file());
  }

  private Path file(String ending) {
    var folder = site.resolve(SiteFolder.CONTENT).resolve("data").resolve(dataset.id());
    return folder.resolve((dataset.yearly() ? year : dataset.id()) + ending);
  }

  @Override
  public List<Row> read(Problems problems) {
    changes.see(name());
    var workbook = file(".xlsx");
    if (Files.exists(workbook)) {
      var name = SiteFolder.relative(site, workbook);
      problems.add(Rule.IMPORT_TABLE_IS_WORKBOOK, Location.of(name), name);
    }
    var there = Files.exists(file()) ? file() : workbook;
    if (!Files.exists(there)) {
      return List.of();
    }
    var found = new Problems();
    var rows =
        new TableReader()
            .read(site, there, titles, found)
            .map(table -> rows(table, new TypedRows(dataset, year, found)))
            .orElse(List.of());
    if (!there.equals(workbook)) { // Into one nothing is written, whatever is in it.
      TypedRows.report(found, problems);
    }
    return rows;
  }

  private static List<Row> rows(RawTable table, TypedRows typed) {
    typed.checkHeader(table);
    return table.list().stream().map(typed::row).toList();
  }

  @Override
  public boolean write(List<Row> rows) {
    var bytes = InputTableCsv.of(dataset, rows);
    boolean isNew = !InputTableCsv.isSo(file(), bytes);
    if (isNew) {
      changes.write(name(), bytes);
    }
    return isNew;
  }
}
