package org.prongsai.model;

import static org.prongsai.columns.DatasetVersionsColumns.DATASET;
import static org.prongsai.columns.DatasetVersionsColumns.RELEASED_ON;
import static org.prongsai.columns.DatasetVersionsColumns.SHA256;
import static org.prongsai.columns.DatasetVersionsColumns.VERSION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of datasets that the agency recorded. */
public record RecordedVersions(List<Row> rows) {

  /** The dataset of versions; it records all others and not itself. */
  public static final String ID = "dataset-versions";

  /** A version of a dataset, and the date at which it was stated. */
  public record Version(int number, LocalDate releasedOn) {}

  public static RecordedVersions of(Map<String, Table> published) {
    var table = Optional.ofNullable(published.get(ID));
    return new RecordedVersions(table.map(Table::rows).orElse(List.of()));
  }

  /** The row of a dataset's last version. */
  public Optional<Row> last(String dataset) {
    return rows.stream()
        .filter(row -> row.text(DATASET).equals(dataset))
        .reduce((one, other) -> one.whole(VERSION) > other.whole(VERSION) ? one : other);
  }

  /** The last version of a dataset where it is what is published now; nothing is guessed. */
  public Optional<Version> current(String dataset, Collection<Distribution> files) {
    return last(dataset)
        .filter(
            row ->
                files.stream()
                    .filter(file -> file.dataset().equals(dataset) && file.year().isEmpty())
                    .filter(file -> file.format().equals("CSV"))
                    .anyMatch(file -> file.sha256().equals(row.text(SHA256))))
        .map(row -> new Version(row.whole(VERSION), row.day(RELEASED_ON).orElseThrow()));
  }
}
