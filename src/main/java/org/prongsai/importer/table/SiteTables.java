package org.prongsai.importer.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.folder.SiteChanges;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.read.SourceReader;
import org.prongsai.read.table.HeaderTitles;
import org.prongsai.read.table.RawTable;
import org.prongsai.read.table.SiteWorkbookReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;
import org.prongsai.workbook.WorkbookEdit;
import org.prongsai.yaml.Yaml;

/** Where the tables of a site are kept: in its workbook, where there is one, else in files. */
public final class SiteTables {

  private final Path site;
  private final Problems found = new Problems();
  private final Map<String, Yaml.Mapping> descriptors = new LinkedHashMap<>();
  private final Map<String, RawTable> sheets = new LinkedHashMap<>();
  private final Optional<WorkbookEdit> workbook;
  private final SiteChanges changes;

  /** Looks what the site has. */
  public SiteTables(Path site) {
    this.site = site;
    this.changes = new SiteChanges(site);
    changes.see(SiteFolder.WORKBOOK);
    var file = site.resolve(SiteFolder.WORKBOOK);
    this.workbook =
        Files.isRegularFile(file) ? Optional.of(WorkbookEdit.of(file)) : Optional.empty();
    workbook.ifPresent(edit -> read(edit.bytes()));
  }

  private void read(byte[] bytes) {
    new SiteWorkbookReader(descriptors(), found)
        .readAll(SiteFolder.WORKBOOK, bytes)
        .forEach(table -> sheets.put(table.dataset(), table));
  }

  private Map<String, Yaml.Mapping> descriptors() {
    if (descriptors.isEmpty()) {
      var unheard = new Problems(); // What is wrong with one, check says.
      descriptors.putAll(SourceReader.descriptors(site, SiteFolder.descriptors(site), unheard));
    }
    return descriptors;
  }

  private HeaderTitles titles(Dataset dataset) {
    var id = dataset.id();
    return HeaderTitles.ofDataset(
        SourceReader.SHIPPED.contains(id) ? SourceReader.shipped(id) : descriptors().get(id));
  }

  /** The datasets that a site may have, its own among them. */
  public List<Dataset> datasets() {
    var parser = new DatasetParser(new Problems()); // What is wrong with one, check says.
    return descriptors().entrySet().stream()
        .map(
            found ->
                parser.parse(
                    found.getKey(),
                    found.getValue(),
                    !SourceReader.SHIPPED.contains(found.getKey())))
        .toList();
  }

  /** The table of a dataset and year, which may not be there yet. */
  public ExistingTable table(Dataset dataset, FiscalYear year) {
    return workbook.isEmpty() || hasFiles(dataset)
        ? new FileTable(site, dataset, year, titles(dataset), changes)
        : new WorkbookTable(
            site, dataset, year, Optional.ofNullable(sheets.get(dataset.id())), workbook.get());
  }

  /** A dataset is in one place: one that is in files stays there. */
  private boolean hasFiles(Dataset dataset) {
    var folder = site.resolve(SiteFolder.CONTENT).resolve("data").resolve(dataset.id());
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().matches(".*\\.(csv|xlsx)"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /** Reports what is wrong with the form of the workbook or of the sheets of these tables. */
  public void check(Iterable<ExistingTable> tables, Problems problems) {
    for (var problem : found.sorted()) {
      var file = problem.location().file();
      boolean isOurs = file.equals(SiteFolder.WORKBOOK);
      for (var table : tables) {
        isOurs |= file.equals(table.name());
      }
      boolean isInTheWay =
          problem.severity() == Severity.ERROR && !problem.rule().equals(Rule.TABLE_EMPTY);
      if (isOurs && isInTheWay) {
        problems.addAll(List.of(problem));
      }
    }
  }

  /** Reports a workbook that somebody has open. */
  public void refuseOpen(Problems problems) {
    if (workbook.isPresent()) {
      SiteChanges.refuseOpen(site, SiteFolder.WORKBOOK, problems);
    }
  }

  /** Other files that are written when the tables are. */
  public SiteChanges changes() {
    return changes;
  }

  /**
   * Writes the tables and the other files, all of them or none; false, with a problem, where one is
   * in use or was changed meanwhile.
   */
  public boolean save(Problems problems) {
    workbook
        .flatMap(WorkbookEdit::changed)
        .ifPresent(bytes -> changes.write(SiteFolder.WORKBOOK, bytes));
    return changes.save(problems);
  }
}
