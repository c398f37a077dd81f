package org.prongsai.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final LocalDate asOf;
  private final ProgressListener progress;
  private final List<PublishedFile> originals = new ArrayList<>();
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

  private DatasetFiles(Path folder, LocalDate asOf, ProgressListener progress) {
    this.folder = folder;
    this.asOf = asOf;
    this.progress = progress;
  }

  /**
   * The files.
   *
   * @param folder the folder that they are written to: some are copies of others there
   * @param asOf date of making in the properties of workbooks
   */
  public static DatasetFiles of(
      Map<String, Table> published, Path folder, LocalDate asOf, ProgressListener progress) {
    var all = new DatasetFiles(folder, asOf, progress);
    // Where there is one year, it is all there is: the same bytes need not be made twice.
    published.values().forEach(table -> all.add(table, table.years().size() == 1));
    return all;
  }

  /** The files of small tables, which need no folder to lie in. */
  public static List<PublishedFile> ofMemory(Map<String, Table> published, LocalDate asOf) {
    var all = new DatasetFiles(Path.of(""), asOf, ProgressListener.NONE);
    published.values().forEach(table -> all.add(table, false));
    return all.files();
  }

  /** All of them: those that are copies come last. */
  public List<PublishedFile> files() {
    return Stream.concat(originals.stream(), copies.stream()).toList();
  }

  /** Those that can be written first, in any order. */
  public List<PublishedFile> originals() {
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
    var base = "data/" + dataset.id() + "/";
    var name = base + year.map(FiscalYear::toString).orElse(dataset.id());
    for (var format : TableFormat.values()) {
      var path = name + format.ending();
      var original = Optional.of(base + dataset.id() + format.ending()).filter(p -> same);
      original.ifPresentOrElse(
          first -> copies.add(PublishedFile.copyOf(path, folder.resolve(first))),
          () -> originals.add(file(path, format, dataset, rows)));
      sources.add(new Source(path, format.name(), dataset, year, rows, original));
    }
  }

  private PublishedFile file(String path, TableFormat format, Dataset dataset, List<Row> rows) {
    var told =
        DiskRows.heard(rows, count -> progress.done(ProgressListener.Step.WRITE, path, count));
    return new PublishedFile(path, out -> format.write(dataset, told, asOf, out));
  }
}
