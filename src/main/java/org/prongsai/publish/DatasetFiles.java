package org.prongsai.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** The CSV and JSON files of all datasets, for all years and year by year. */
public final class DatasetFiles {

  private final List<PublishedFile> files = new ArrayList<>();
  private final List<Distribution> distributions = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  /** A file and the rows that it was written from, for the check that reads it back. */
  public record Source(String path, String format, Dataset dataset, List<Row> rows) {}

  private DatasetFiles() {}

  public static DatasetFiles of(Map<String, Table> published) {
    var all = new DatasetFiles();
    published.values().forEach(all::add);
    return all;
  }

  public List<PublishedFile> files() {
    return List.copyOf(files);
  }

  public List<Distribution> distributions() {
    return List.copyOf(distributions);
  }

  public List<Source> sources() {
    return List.copyOf(sources);
  }

  private void add(Table table) {
    add(table.dataset(), Optional.empty(), table.rows());
    table.years().forEach(year -> add(table.dataset(), Optional.of(year), table.of(year)));
  }

  private void add(Dataset dataset, Optional<FiscalYear> year, List<Row> rows) {
    var name = year.map(FiscalYear::toString).orElse(dataset.id());
    var path = "data/" + dataset.id() + "/" + name;
    add(dataset, year, rows, "CSV", path + ".csv", new CsvWriter().write(dataset, rows));
    add(dataset, year, rows, "JSON", path + ".json", new JsonWriter().write(dataset, rows));
  }

  private void add(
      Dataset dataset,
      Optional<FiscalYear> year,
      List<Row> rows,
      String format,
      String path,
      byte[] bytes) {
    var file = new PublishedFile(path, bytes);
    files.add(file);
    distributions.add(
        new Distribution(dataset.id(), format, year, path, bytes.length, file.sha256()));
    sources.add(new Source(path, format, dataset, rows));
  }
}
