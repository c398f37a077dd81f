package org.prongsai.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.model.Dataset;
import org.prongsai.model.DiskRows;
import org.prongsai.model.Distribution;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** The CSV, JSON and XLSX files of all datasets, for all years and year by year. */
public final class DatasetFiles {

  private final Path folder;
  private final ProgressListener progress;
  private final List<WritableFile> originals = new ArrayList<>();
  private final List<PublishedFile> copies = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  /**
   * A file and the rows that it is written from, for the check that reads it back.
   *
   * @param format CSV, JSON or XLSX
   * @param original path of the file with the same bytes that this one is a copy of
   */
  public record Source(
      String path,
      String format,
      Dataset dataset,
      Optional<FiscalYear> year,
      List<Row> rows,
      Optional<String> original) {}

  private DatasetFiles(Path folder, ProgressListener progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * The files.
   *
   * @param folder the folder that they are written to: some are copies of others there
   */
  public static DatasetFiles of(
      Map<String, Table> published, Path folder, ProgressListener progress) {
    var all = new DatasetFiles(folder, progress);
    // Where there is one year, it is all there is: the same bytes need not be made twice.
    published.values().forEach(table -> all.add(table, table.years().size() == 1));
    return all;
  }

  /** The files of small tables, which need no folder to lie in. */
  public static List<PublishedFile> ofMemory(Map<String, Table> published) {
    var all = new DatasetFiles(Path.of(""), ProgressListener.NONE);
    published.values().forEach(table -> all.add(table, false));
    return all.sources.stream()
        .filter(source -> !source.format().equals(Distribution.PLAIN))
        .map(all::file)
        .toList();
  }

  /** Those that can be written first, in any order. */
  public List<WritableFile> originals() {
    return List.copyOf(originals);
  }

  /** Those that are read from one that has been written. */
  public List<PublishedFile> copies() {
    return List.copyOf(copies);
  }

  /** The files as distributions of their datasets, once they have been written. */
  public List<Distribution> distributions(Collection<WrittenFile> written) {
    var byPath = written.stream().collect(Collectors.toMap(WrittenFile::path, file -> file));
    return sources.stream()
        .map(
            source -> {
              var file = byPath.get(source.path());
              return new Distribution(
                  source.dataset().id(),
                  source.format(),
                  source.year(),
                  source.path(),
                  file.size(),
                  file.sha256());
            })
        .toList();
  }

  public List<Source> sources() {
    return List.copyOf(sources);
  }

  private void add(Table table, boolean copied) {
    add(table.dataset(), Optional.empty(), table.rows(), false);
    table.years().forEach(y -> add(table.dataset(), Optional.of(y), table.of(y), copied));
  }

  private void add(Dataset dataset, Optional<FiscalYear> year, List<Row> rows, boolean same) {
    for (var format : TableFormat.values()) {
      add(source(dataset, year, rows, same, format.ending(), format.name()));
    }
    var csv = TableFormat.CSV.ending();
    add(source(dataset, year, rows, same, csv, Distribution.PLAIN));
  }

  private static Source source(
      Dataset dataset,
      Optional<FiscalYear> year,
      List<Row> rows,
      boolean same,
      String ending,
      String format) {
    var path = path(dataset, year.map(FiscalYear::toString).orElse(dataset.id()) + ending, format);
    var original = Optional.of(path(dataset, dataset.id() + ending, format)).filter(f -> same);
    return new Source(path, format, dataset, year, rows, original);
  }

  private static String path(Dataset dataset, String name, String format) {
    var path = "data/" + dataset.id() + "/" + name;
    return format.equals(Distribution.PLAIN) ? Distribution.plain(path) : path;
  }

  private void add(Source source) {
    sources.add(source);
    if (source.original().isPresent()) {
      var first = folder.resolve(source.original().get());
      copies.add(PublishedFile.copyOf(source.path(), first));
    } else if (source.format().equals(TableFormat.CSV.name())) {
      originals.add(new CsvTwins(source.path(), source.dataset(), told(source)));
    } else if (!source.format().equals(Distribution.PLAIN)) { // which comes with its twin
      originals.add(file(source));
    }
  }

  private PublishedFile file(Source source) {
    var format = TableFormat.valueOf(source.format());
    var rows = told(source);
    return new PublishedFile(source.path(), out -> format.write(source.dataset(), rows, out));
  }

  private List<Row> told(Source source) {
    return DiskRows.heard(
        source.rows(), count -> progress.done(ProgressListener.Step.WRITE, source.path(), count));
  }
}
