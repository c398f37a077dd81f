package org.prongsai.importer.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.prongsai.catalogue.CatalogueForm;
import org.prongsai.catalogue.CatalogueList;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.folder.SiteFolder;
import org.prongsai.importer.table.ExistingTable;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.importer.word.AsciiDocPage;
import org.prongsai.importer.word.WordBlock;
import org.prongsai.importer.word.WordBlock.Heading;
import org.prongsai.importer.word.WordFile;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;

/**
 * Brings a Word document into a site: as a page of its own, or, where it is the analysis and the
 * measures of a year, as tables and the pages beside them. What is there already is not touched.
 */
public final class TextImport {

  private static final Set<String> OF_PLAN = Set.of("ita-measures", "ita-measure-steps");

  // Scores that are there came with the result itself and stay.
  private static final String SCORES = "ita-question-scores";

  private final Path site;
  private final Problems problems = new Problems();

  /**
   * What came of it.
   *
   * @param pages documents and pictures by their paths below the site folder
   * @param tables how many rows each table gets, by what messages call it
   */
  public record Result(
      Map<String, byte[]> pages, Map<String, Integer> tables, boolean written, Problems problems) {

    public boolean isChange() {
      return !pages.isEmpty() || !tables.isEmpty();
    }
  }

  public TextImport(Path site) {
    this.site = site.toAbsolutePath().normalize();
  }

  /** Makes a page of a document, at a path below the folder of a language. */
  public Result page(Path file, String path, boolean write) {
    var blocks = new ArrayList<>(new WordFile(file, problems).read());
    var title = title(blocks, file);
    var name = path.substring(path.lastIndexOf('/') + 1);
    var page = AsciiDocPage.of(title, blocks, name);
    var files = new LinkedHashMap<String, byte[]>();
    if (!problems.hasErrors()) {
      var folder = "content/th/" + path.substring(0, path.length() - name.length());
      files.put("content/th/" + path + ".adoc", page.text().getBytes(StandardCharsets.UTF_8));
      page.pictures().forEach((picture, bytes) -> files.put(folder + picture, bytes));
    }
    return finish(files, new SiteTables(site), Map.of(), write);
  }

  /** The first heading, which is then no part of the text; else the name of the file. */
  private static String title(List<WordBlock> blocks, Path file) {
    if (!blocks.isEmpty() && blocks.get(0) instanceof Heading heading) {
      blocks.remove(0);
      return heading.plain();
    }
    var first = blocks.stream().filter(b -> b instanceof Heading h && h.level() == 0).findFirst();
    first.ifPresent(blocks::remove);
    return first
        .map(WordBlock::plain)
        .orElseGet(() -> file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
  }

  /** Makes tables and pages of the document of a year. */
  public Result plan(Path file, FiscalYear year, boolean write) {
    var name = file.getFileName().toString();
    var blocks = new WordFile(file, problems).read();
    var scratch = new Problems(); // What is wrong with the site itself, check says.
    var folder = SiteFolder.scan(site, CatalogueList.names(), scratch);
    var years = new CatalogueReader().readAll(folder, true, scratch).byYear();
    var catalogue = Optional.ofNullable(years.get(year));
    var areas = new AreaNames(year, names(catalogue), name, problems).learned(blocks);
    var codes = new TreeSet<String>();
    catalogue.ifPresent(c -> c.questions().forEach(question -> codes.add(question.question())));
    var document = new IntegrityDocument(year, areas, new QuestionCodes(codes, name, problems));
    var found = document.read(blocks);
    if (found.tables().isEmpty() && !problems.hasErrors()) {
      problems.add(Rule.IMPORT_TEXT_NO_PLAN, Location.of(name), name, year);
    }
    var files = new LinkedHashMap<String, byte[]>();
    found
        .pages()
        .forEach(
            (path, text) ->
                files.put("content/th/" + path + ".adoc", text.getBytes(StandardCharsets.UTF_8)));
    found
        .areas()
        .forEach(
            (of, names) -> {
              var known = Optional.ofNullable(years.get(of));
              if (known.isPresent() && names(known).isEmpty() && !names.isEmpty()) {
                files.put(
                    "content/catalogues/" + of + "/areas.csv",
                    CatalogueForm.areas(names, file.getFileName().toString()));
              }
            });
    var tables = new SiteTables(site);
    var rows = new LinkedHashMap<ExistingTable, List<Row>>();
    found
        .tables()
        .forEach(
            (id, list) -> {
              var dataset =
                  new DatasetParser(new Problems()).parse(id, SourceReader.shipped(id), false);
              var of = OF_PLAN.contains(id) ? document.planYear() : year;
              rows.put(tables.table(dataset, of), list);
            });
    return finish(files, tables, rows, write);
  }

  /** The areas of a year of which the names are known. */
  private static Map<Integer, String> names(Optional<Catalogue> catalogue) {
    var names = new TreeMap<Integer, String>();
    catalogue.map(Catalogue::areas).orElse(List.of()).stream()
        .filter(area -> !area.name().th().isEmpty())
        .forEach(area -> names.put(area.area(), area.name().th()));
    return names;
  }

  private Result finish(
      Map<String, byte[]> files,
      SiteTables tables,
      Map<ExistingTable, List<Row>> rows,
      boolean write) {
    tables.check(rows.keySet(), problems);
    var changed = new LinkedHashMap<ExistingTable, List<Row>>();
    rows.forEach(
        (table, list) -> {
          var there = table.read(problems);
          if (there.isEmpty()) {
            changed.put(table, list);
          } else if (!table.dataset().id().equals(SCORES) && !isSame(there, list)) {
            problems.add(Rule.IMPORT_TEXT_TABLE, Location.of(table.name()), there.size());
          }
        });
    var news = new LinkedHashMap<String, byte[]>();
    files.forEach(
        (path, bytes) -> {
          if (!isThere(path, bytes)) {
            news.put(path, bytes);
          }
        });
    var counts = new LinkedHashMap<String, Integer>();
    changed.forEach((table, list) -> counts.put(table.name(), list.size()));
    boolean written = write && !problems.hasErrors() && (!news.isEmpty() || !changed.isEmpty());
    if (written) {
      changed.forEach(ExistingTable::write);
      news.forEach(tables.changes()::write);
      written = tables.save(problems);
    }
    return new Result(news, counts, written, problems);
  }

  /** Whether the table has these rows, whatever was added to them. */
  private static boolean isSame(List<Row> there, List<Row> found) {
    return there.size() == found.size()
        && IntStream.range(0, found.size())
            .allMatch(
                at -> {
                  var row = found.get(at);
                  return row.values().keySet().stream()
                      .allMatch(column -> row.text(column).equals(there.get(at).text(column)));
                });
  }

  /** Whether a file is there as it would be written; another one is in the way. */
  private boolean isThere(String path, byte[] bytes) {
    var file = site.resolve(path);
    if (!Files.exists(file)) {
      return false;
    }
    try {
      if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
        problems.add(Rule.IMPORT_TEXT_THERE, Location.of(path), path);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
