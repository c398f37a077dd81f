package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.RecordedVersions;
import org.prongsai.text.FiscalYear;

/**
 * A dataset as it is published.
 *
 * @param rows how many rows it has over all years
 * @param years the fiscal years that have rows, in order; none for a dataset without years
 * @param distributions its files, in the order of publication
 * @param companions the same rows in the forms of others, and templates
 * @param foreignKeys its references that hold in every row
 * @param version the recorded version that it is, where one is recorded
 */
record DatasetEntry(
    Dataset dataset,
    int rows,
    List<FiscalYear> years,
    List<Distribution> distributions,
    List<CompanionFile> companions,
    List<Dataset.ForeignKey> foreignKeys,
    Optional<RecordedVersions.Version> version) {

  private static final LocalizedText NO_ROWS =
      new LocalizedText("ยังไม่มีข้อมูล (0 แถว) ", "No data yet (0 rows). ");

  DatasetEntry {
    years = List.copyOf(years);
    distributions = List.copyOf(distributions);
    companions = List.copyOf(companions);
    foreignKeys = List.copyOf(foreignKeys);
  }

  String id() {
    return dataset.id();
  }

  /**
   * What it is; its title where a site has not described a dataset of its own. One without rows
   * says so in every catalogue.
   */
  LocalizedText description() {
    var text = dataset.description().th().isEmpty() ? dataset.title() : dataset.description();
    return rows > 0
        ? text
        : new LocalizedText(
            NO_ROWS.th() + text.th(), text.en().isEmpty() ? "" : NO_ROWS.en() + text.en());
  }

  /** The date at which the recorded version was stated, ISO 8601; empty where none is recorded. */
  String modified() {
    return version.map(recorded -> recorded.releasedOn().toString()).orElse("");
  }

  /** The files of one year, or those that hold all years. */
  List<Distribution> of(Optional<FiscalYear> year) {
    return distributions.stream().filter(file -> file.year().equals(year)).toList();
  }

  /** The files of one year in the forms of others; one that holds them stands for its months. */
  List<CompanionFile> formsOf(FiscalYear year) {
    return companions.stream()
        .filter(file -> file.year().equals(Optional.of(year)) && file.month().isEmpty())
        .toList();
  }

  /** The CSV file with all years, of which every dataset has one. */
  Optional<Distribution> csv() {
    return all(MediaFormat.CSV);
  }

  /** Its twin for programs. */
  Optional<Distribution> plain() {
    return all(MediaFormat.PLAIN);
  }

  private Optional<Distribution> all(MediaFormat format) {
    return of(Optional.empty()).stream()
        .filter(file -> file.format().equals(format.name()))
        .findFirst();
  }

  /** The formats it is published in, in the order of publication. */
  List<String> formats() {
    return distributions.stream().map(Distribution::format).distinct().toList();
  }

  /** What to find it by: Thai first. */
  List<String> keywords() {
    var words = new ArrayList<String>();
    Stream.of(Language.values())
        .forEach(language -> words.addAll(dataset.keywords().getOrDefault(language, List.of())));
    return words.stream().distinct().toList();
  }
}
