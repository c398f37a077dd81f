package org.prongsai.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.folder.SiteFolder;
import org.prongsai.importer.table.InputTableCsv;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.store.TempFiles;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ShippedText;
import org.prongsai.workbook.site.TablesToWorkbook;

/**
 * The files of a new site: settings, the workbook, and texts that say that they are not written
 * yet. No file states anything that the office did not say.
 */
public record NewSite(
    SiteAnswers answers, LocalDate asOf, SortedMap<FiscalYear, Catalogue> catalogues) {

  static final List<String> TABLES =
      List.of(
          "ita-results",
          "ita-tool-scores",
          "ita-indicator-scores",
          "ita-question-scores",
          "ita-analyses",
          "ita-findings",
          "ita-limitations",
          "ita-measures",
          "ita-measure-steps",
          "ita-measure-progress",
          "oit-evidence",
          "oit-elements");

  static final String ITEMS = "oit-disclosures";

  /** The documents, and the examples that they are made of. */
  private static Map<String, String> documents(FiscalYear year) {
    return Map.of("about", "about", year + "/index", "year", "updates/_example", "update");
  }

  /** Whether a folder can become a site: it is not there, or nothing is in it. */
  public static boolean isFree(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      return Files.notExists(folder, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Every file but the tables, by its path below the folder of the site. */
  SortedMap<String, String> texts() {
    var files = new TreeMap<String, String>();
    files.put("content/site.yml", new SiteSettings(answers, asOf).text());
    for (var language : answers.languages()) {
      documents(answers.year())
          .forEach(
              (path, example) ->
                  files.put(
                      "content/" + language + "/" + path + ".adoc",
                      ShippedText.read(
                          "/org/prongsai/scaffold/" + example + "_" + language + ".adoc")));
    }
    return files;
  }

  /** Writes the site and returns the files, relative to its folder. */
  public List<String> write(Path folder) {
    var written = new ArrayList<String>();
    texts()
        .forEach(
            (path, text) -> {
              var file = folder.resolve(path).toFile();
              Uncheck.run(
                  () -> FileUtils.writeByteArrayToFile(file, text.getBytes(UTF_8)),
                  () -> "cannot write " + file);
              written.add(path);
            });
    written.add(workbook(folder));
    return written;
  }

  /** The workbook of the year, in which the items of the year stand already. */
  private String workbook(Path folder) {
    var items = folder.resolve("content/data/" + ITEMS + "/" + answers.year() + ".csv");
    InputTableCsv.write(items, dataset(ITEMS), items());
    var made =
        new TablesToWorkbook(folder, Optional.of(answers.year()), TempFiles.unused()).run(true);
    if (!made.written()) {
      throw new IllegalStateException("no workbook: " + made.problems().summaries());
    }
    Uncheck.run(
        () -> FileUtils.deleteDirectory(folder.resolve(made.aside()).toFile()),
        () -> "cannot delete the table that is in the workbook");
    return SiteFolder.WORKBOOK;
  }

  static Dataset dataset(String id) {
    return new DatasetParser(new Problems()).parse(id, SourceReader.shipped(id), false);
  }

  /** A row for each item of the year that is known: who is responsible is to be filled in. */
  private List<Row> items() {
    var catalogue = catalogues.get(answers.year());
    return catalogue == null
        ? List.of()
        : catalogue.items().stream()
            .map(
                item -> {
                  var values = new LinkedHashMap<String, Value>();
                  values.put(Dataset.FISCAL_YEAR, new Value.Whole(answers.year().be()));
                  values.put(OitDisclosuresColumns.ITEM, new Value.Text(item.question()));
                  return new Row(values);
                })
            .toList();
  }
}
