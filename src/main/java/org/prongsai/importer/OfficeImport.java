package org.prongsai.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.catalogue.CatalogueList;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.folder.SiteFolder;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.HeaderWords;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.sheet.OfficeFiles;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.importer.table.ExistingTable;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.model.Basis;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;

/**
 * Brings what an office has into a table of its site. Nothing is touched but that table, and that
 * only when it is asked for and nothing is wrong.
 */
public final class OfficeImport {

  private final ImportKind kind;
  private final Path site;
  private final FiscalYear year;
  private final ColumnChoices choices;
  private final Dataset dataset;
  private final Problems problems = new Problems();
  private final ImportFindings findings = new ImportFindings(problems);

  /** Imports rows of a fiscal year into the site that holds {@code content/}. */
  public OfficeImport(ImportKind kind, Path site, FiscalYear year, ColumnChoices choices) {
    this.kind = kind;
    this.site = site.toAbsolutePath().normalize();
    this.year = year;
    this.choices = choices;
    this.dataset = shipped(kind.dataset());
  }

  /** The titles of the columns that an office may say a heading to be; some have none. */
  public static Map<String, Optional<LocalizedText>> columns(ImportKind kind) {
    var dataset = shipped(kind.dataset());
    var columns = new LinkedHashMap<String, Optional<LocalizedText>>();
    ColumnChoices.allowed(dataset)
        .forEach(key -> columns.put(key, dataset.field(key).map(Field::title)));
    return columns;
  }

  /** The column that is meant by its name, its title or a heading that is known for it. */
  public static Optional<String> column(ImportKind kind, String typed) {
    var dataset = shipped(kind.dataset());
    var allowed = ColumnChoices.allowed(dataset);
    return Optional.of(typed)
        .filter(allowed::contains)
        .or(() -> new HeaderWords(dataset, ColumnChoices.NONE).key(typed))
        .filter(allowed::contains);
  }

  /** Reports what is wrong in what is remembered of an office's files. */
  public static void checkMemory(Path site, Problems problems) {
    ImportMemory.read(site, problems);
  }

  /** The descriptor of a dataset that ships. */
  public static Dataset shipped(String id) {
    return new DatasetParser(new Problems()).parse(id, SourceReader.shipped(id), false);
  }

  /** Joins files to the table of the site, which is written if asked for and without errors. */
  public ImportResult run(List<Path> files, boolean write) {
    try {
      return imported(files, write);
    } catch (OutOfMemoryError e) {
      // What was read is given up with the call, so there is memory again to say so.
      for (var file : files) {
        var name = file.getFileName().toString();
        problems.add(Rule.IMPORT_TOO_LARGE, Location.of(name), name);
      }
      var table = new SiteTables(site).table(dataset, year).file();
      var none = new ImportResult.Counts(0, 0, 0, 0, 0);
      return new ImportResult(
          kind, year, titles(), List.of(), List.of(), List.of(), none, table, false, List.of(),
          problems);
    }
  }

  private ImportResult imported(List<Path> files, boolean write) {
    var memory = ImportMemory.read(site, problems);
    var said = memory.of(dataset).and(choices);
    var sheets = new OfficeFiles(problems).read(files);
    var ordered = kind == ImportKind.PROCUREMENT ? SigningDateOrder.sheets(sheets) : sheets;
    var reader = new SheetImport(kind, dataset, year, said, problems);
    var read = reader.read(ordered);
    var found = read.stream().flatMap(sheet -> sheet.rows().stream()).toList();
    var tables = new SiteTables(site);
    var table = tables.table(dataset, year);
    tables.check(List.of(table), problems);
    if (write) {
      tables.refuseOpen(problems);
    }
    var existing = table.read(problems);
    var rows = joined(found, existing);
    var merged = new TableMerge(kind, dataset, findings).merge(existing, rows);
    var counts = counts(found.size(), rows.size(), merged);
    requireSomething(read, sheets);
    var used = used(read);
    reportEmptyColumns(merged, table);
    var companions = companions(tables);
    companions.ifPresent(beside -> beside.sayWhereBidsAre(rows, findings));
    var purchases = existing.isEmpty() ? merged.rows() : existing;
    companions.ifPresent(beside -> beside.requirePurchases(purchases, problems));
    boolean mayWrite = write && !problems.hasErrors();
    boolean isNew = mayWrite && !merged.rows().isEmpty() && table.write(merged.rows());
    var others =
        companions
            .filter(any -> mayWrite)
            .map(any -> any.write(merged, rows, reader.declared()))
            .orElse(List.of());
    var remembered = memory.of(dataset).and(used);
    boolean isLearnt = !memory.of(dataset).equals(remembered);
    if (isLearnt) {
      tables.changes().write(ImportMemory.NAME, memory.with(dataset, remembered));
    }
    boolean isSaved = mayWrite && tables.save(problems);
    boolean written = isNew && isSaved;
    var beside = isSaved ? others : List.<Path>of();
    if (isSaved && isLearnt) {
      findings.add(Rule.IMPORT_REMEMBERED, Location.of(ImportMemory.NAME), used.keys().keySet());
    }
    var summaries = read.stream().map(SheetImport.Read::summary).toList();
    return new ImportResult(
        kind,
        year,
        titles(),
        summaries,
        feeds(),
        merged.rows(),
        counts,
        table.file(),
        written,
        beside,
        problems);
  }

  private Optional<PurchaseCompanions> companions(SiteTables tables) {
    return kind == ImportKind.PROCUREMENT
        ? Optional.of(new PurchaseCompanions(tables, year, problems))
        : Optional.empty();
  }

  /** The choices whose headings are in the files; of the others it is said that they are not. */
  private ColumnChoices used(List<SheetImport.Read> read) {
    var headings =
        read.stream().flatMap(sheet -> sheet.summary().columns().stream()).map(c -> c.heading());
    var known = headings.flatMap(HeaderWords::wordings).collect(Collectors.toSet());
    var used = new LinkedHashMap<>(choices.keys());
    used.keySet().removeIf(choice -> HeaderWords.wordings(choice).noneMatch(known::contains));
    choices.keys().keySet().stream()
        // Without a header nothing is known of the headings.
        .filter(choice -> !used.containsKey(choice) && !read.isEmpty())
        .forEach(
            choice ->
                findings.add(Rule.IMPORT_CHOICE_UNUSED, Location.of("--map, --ignore"), choice));
    return new ColumnChoices(used);
  }

  /** What a plan leaves open its report says later; a purchase is reported once. */
  private void reportEmptyColumns(TableMerge.Merged merged, ExistingTable table) {
    if (kind == ImportKind.PROCUREMENT) {
      EmptyColumns.report(merged.imported(), new ColumnNames(dataset), table.name(), findings);
    }
  }

  private Map<String, LocalizedText> titles() {
    return dataset.fields().stream().collect(Collectors.toMap(Field::name, Field::title));
  }

  private static ImportResult.Counts counts(int found, int kept, TableMerge.Merged merged) {
    return new ImportResult.Counts(
        found, found - kept, merged.added(), merged.changed(), merged.unchanged());
  }

  private List<ImportedRow> joined(List<ImportedRow> found, List<Row> existing) {
    return kind == ImportKind.PROCUREMENT
        ? SigningDateOrder.rows(new DuplicatePurchases(dataset, findings).removed(found))
        : new ProjectMatcher(dataset, existing, findings).joined(found);
  }

  /** A file all of whose sheets are without a table is the wrong file. */
  private void requireSomething(List<SheetImport.Read> read, List<OfficeSheet> sheets) {
    for (var file : sheets.stream().map(OfficeSheet::file).distinct().toList()) {
      boolean isRead =
          read.stream()
              .map(found -> found.summary().place())
              .anyMatch(place -> place.equals(file) || place.startsWith(Location.sheet(file, "")));
      boolean isSaid =
          problems.sorted().stream()
              .filter(
                  problem ->
                      problem.rule().equals(Rule.IMPORT_NONE_DECLARED)
                          || problem.rule().equals(Rule.IMPORT_IS_PLAN)
                          || problem.rule().equals(Rule.IMPORT_HEADER_MISSING))
              .anyMatch(problem -> problem.location().file().startsWith(file));
      if (!isRead && !isSaid) {
        findings.add(Rule.IMPORT_HEADER_MISSING, Location.of(file), file, "-", "-");
      }
    }
  }

  /** The items that ask for rows of this year, by the catalogues of the assessments. */
  private List<ImportResult.Fed> feeds() {
    var fed = new ArrayList<ImportResult.Fed>();
    var scratch = new Problems(); // What is wrong with a catalogue of the site, check says.
    var catalogues =
        new CatalogueReader()
            .readAll(SiteFolder.scan(site, CatalogueList.names(), scratch), true, scratch)
            .byYear();
    for (var catalogue : catalogues.values()) {
      for (var item : catalogue.fedBy(kind.dataset(), year)) {
        var isConfirmed = item.basis() != Basis.RECALLED;
        fed.add(new ImportResult.Fed(catalogue.year(), item.item(), isConfirmed));
      }
    }
    return fed;
  }
}
