package org.prongsai.workbook.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.folder.SiteChanges;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.read.DocumentParser;
import org.prongsai.read.SourceReader;
import org.prongsai.read.Sources;
import org.prongsai.read.table.RawTable;
import org.prongsai.settings.DatasetParser;
import org.prongsai.store.TempFiles;
import org.prongsai.text.FiscalYear;
import org.prongsai.workbook.SheetRows;
import org.prongsai.workbook.SiteWorkbook;
import org.prongsai.yaml.Yaml;

/**
 * Makes the workbook of a site, with what its tables hold. The tables are moved to a folder beside
 * {@code content}, so that nothing is lost and nothing is in two places; all of it or nothing.
 *
 * @param year the fiscal year whose codes are offered; without one those of the site's rows
 * @param scratch tells which tables are too large for a workbook: they stay as they are
 */
public record TablesToWorkbook(Path site, Optional<FiscalYear> year, TempFiles scratch) {

  /** Where the tables go, beside {@code content}. */
  public static final String ASIDE = "tables-before-workbook";

  private static final String TABLES = SiteFolder.CONTENT + "/data/";

  /**
   * What came of it.
   *
   * @param sheets rows by the name of each sheet
   * @param moved the tables that are in the workbook, relative to the site
   * @param large tables that stay files
   * @param named those that are moved and that the settings name
   * @param aside the folder that the tables are moved to, relative to the site
   * @param written whether anything was written
   */
  public record Result(
      Map<String, Integer> sheets,
      List<String> moved,
      List<String> large,
      List<String> named,
      String aside,
      boolean written,
      Problems problems) {}

  /** Reads the site, and writes the workbook if that is asked for and nothing is wrong. */
  public Result run(boolean write) {
    return run(write, (dir, names, to) -> List.of());
  }

  Result run(boolean write, DocumentParser documents) {
    var found = new Problems();
    var changes = new SiteChanges(site);
    changes.see(SiteFolder.WORKBOOK);
    changes.seeAll(TABLES);
    var sources = new SourceReader(site, documents, scratch).readAll(found);
    var problems = ofTables(found);
    SiteChanges.refuseOpen(site, SiteFolder.WORKBOOK, problems);
    var datasets = datasets(sources);
    var tables =
        sources.tables().stream()
            .filter(table -> datasets.containsKey(table.dataset()))
            .filter(table -> SiteWorkbook.isFilledIn(datasets.get(table.dataset())))
            .toList();
    // A dataset is in one place: where one of its tables is too large, all of them stay.
    var large =
        tables.stream()
            .filter(RawTable::isLarge)
            .map(RawTable::dataset)
            .collect(Collectors.toSet());
    var small = tables.stream().filter(table -> !large.contains(table.dataset())).toList();
    var rows = rows(small);
    var book =
        new SiteWorkbook(
            datasets.values().stream().filter(set -> !large.contains(set.id())).toList(),
            catalogues(sources, small),
            isEnglish(sources));
    var moved =
        small.stream().filter(table -> !table.isSheet()).map(RawTable::file).sorted().toList();
    var aside = aside();
    boolean written =
        write
            && !problems.hasErrors()
            && write(book, rows, empty(sources, datasets, large, moved), aside, changes, problems);
    var sheets = new LinkedHashMap<String, Integer>();
    book.datasets()
        .forEach(
            set ->
                sheets.put(
                    SiteWorkbook.name(set),
                    rows.getOrDefault(set.id(), SheetRows.NONE).rows().size()));
    return new Result(
        sheets,
        moved,
        tables.stream()
            .filter(table -> large.contains(table.dataset()))
            .map(RawTable::file)
            .toList(),
        named(moved),
        site.relativize(aside).toString(),
        written,
        problems);
  }

  /** Only what is wrong with tables is in the way; a table without rows is none. */
  private static Problems ofTables(Problems found) {
    var problems = new Problems();
    problems.addAll(found.sorted().stream().filter(TablesToWorkbook::isOfTable).toList());
    return problems;
  }

  private static boolean isOfTable(Problem problem) {
    var path = problem.location().path();
    return (path.startsWith(TABLES) || path.equals(SiteFolder.WORKBOOK))
        && !List.of(Rule.TABLE_EMPTY, Rule.FILE_OPEN).contains(problem.rule())
        && problem.severity() != Severity.NOTE;
  }

  private static Map<String, Dataset> datasets(Sources sources) {
    var parser = new DatasetParser(new Problems());
    var datasets = new LinkedHashMap<String, Dataset>();
    sources
        .datasets()
        .forEach(
            (id, yaml) ->
                datasets.put(id, parser.parse(id, yaml, sources.ownDatasets().contains(id))));
    return datasets;
  }

  private static Map<String, SheetRows> rows(List<RawTable> tables) {
    var rows = new LinkedHashMap<String, List<Map<String, String>>>();
    for (var table : tables) {
      var there = rows.computeIfAbsent(table.dataset(), id -> new ArrayList<>());
      for (var raw : table.rows()) {
        var row = new LinkedHashMap<String, String>();
        raw.cells().forEach((column, cell) -> row.put(column, cell.text()));
        if (FiscalYear.isPlausible(table.year())) {
          row.merge(
              Dataset.FISCAL_YEAR,
              String.valueOf(table.year()),
              (typed, name) -> typed.isEmpty() ? name : typed);
        }
        there.add(row);
      }
    }
    return rows.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> SheetRows.of(e.getValue())));
  }

  /** Those of the years that the rows are of, and of the year that was asked for. */
  private List<Catalogue> catalogues(Sources sources, List<RawTable> tables) {
    var years = new TreeSet<FiscalYear>();
    year.ifPresent(years::add);
    for (var table : tables) {
      if (FiscalYear.isPlausible(table.year())) {
        years.add(new FiscalYear(table.year()));
      }
      if (table.isSheet()) {
        years.addAll(years(table));
      }
    }
    if (years.isEmpty()) {
      years.add(sources.catalogues().lastKey());
    }
    return years.stream()
        .map(of -> sources.catalogues().get(of))
        .filter(catalogue -> catalogue != null)
        .toList();
  }

  private static Set<FiscalYear> years(RawTable table) {
    var years = new TreeSet<FiscalYear>();
    for (var row : table.rows()) {
      var cell = row.cells().get(Dataset.FISCAL_YEAR);
      if (cell != null && cell.text().matches("[0-9]{4}")) {
        int be = Integer.parseInt(cell.text());
        if (FiscalYear.isPlausible(be)) {
          years.add(new FiscalYear(be));
        }
      }
    }
    return years;
  }

  /** Whether the site has English pages; so it is taken where its settings do not say. */
  private static boolean isEnglish(Sources sources) {
    return sources
        .settings()
        .or(sources::settingsLeft)
        .flatMap(settings -> settings.get("languages"))
        .filter(Yaml.Sequence.class::isInstance)
        .map(languages -> ((Yaml.Sequence) languages).items().stream())
        .map(
            items ->
                items.anyMatch(
                    item -> item instanceof Yaml.Scalar text && text.text().equals("en")))
        .orElse(true);
  }

  /** What the settings allow in one of these files they no longer allow in the workbook. */
  private List<String> named(List<String> files) {
    var settings = site.resolve(SiteFolder.SETTINGS);
    var said =
        Files.isRegularFile(settings)
            ? SiteFolder.text(settings, SiteFolder.SETTINGS, new Problems()).orElse("")
            : "";
    return files.stream().filter(said::contains).toList();
  }

  private Path aside() {
    var aside = site.resolve(ASIDE);
    for (int number = 2; Files.exists(aside); number++) {
      aside = site.resolve(ASIDE + "-" + number);
    }
    return aside;
  }

  /** The files that go: the tables, those without rows too, and the workbook that was there. */
  private List<Path> empty(
      Sources sources, Map<String, Dataset> datasets, Set<String> large, List<String> moved) {
    var files = new TreeSet<Path>();
    moved.forEach(file -> files.add(site.resolve(file)));
    for (var file : sources.folder().tables()) {
      var set = datasets.get(file.getParent().getFileName().toString());
      if (set != null && SiteWorkbook.isFilledIn(set) && !large.contains(set.id())) {
        files.add(file);
      }
    }
    sources.folder().workbook().ifPresent(files::add);
    return List.copyOf(files);
  }

  /** The workbook stands before the tables are moved: nothing is ever in neither. */
  private boolean write(
      SiteWorkbook book,
      Map<String, SheetRows> rows,
      List<Path> files,
      Path aside,
      SiteChanges changes,
      Problems problems) {
    changes.write(SiteFolder.WORKBOOK, book.bytes(rows));
    for (var file : files) {
      var to = aside.resolve(site.resolve(SiteFolder.CONTENT).relativize(file));
      var kept = SiteFolder.relative(site, to);
      if (file.equals(site.resolve(SiteFolder.WORKBOOK))) {
        changes.copy(kept, file);
      } else {
        changes.move(SiteFolder.relative(site, file), kept);
      }
    }
    return changes.save(problems);
  }
}
