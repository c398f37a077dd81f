package org.prongsai.problem;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people call the columns of the tables, so that a report can say it beside their names.
 *
 * @param byLanguage titles by language, then by dataset and column as {@code dataset/column}
 * @param sheets the datasets that sheets of a workbook hold, by the file of the places in them
 */
public record ColumnLabels(
    Map<String, Map<String, String>> byLanguage, Map<String, String> sheets) {

  /** Nothing is known of the columns. */
  static final ColumnLabels NONE = new ColumnLabels(Map.of());

  private static final String TABLES = "content/data/";

  public ColumnLabels {
    var copy = new TreeMap<String, Map<String, String>>();
    byLanguage.forEach((language, titles) -> copy.put(language, Map.copyOf(titles)));
    byLanguage = Map.copyOf(copy);
    sheets = Map.copyOf(sheets);
  }

  public ColumnLabels(Map<String, Map<String, String>> byLanguage) {
    this(byLanguage, Map.of());
  }

  /** The dataset whose table a file or a sheet of a workbook is. */
  Optional<String> datasetOf(String file) {
    int end = file.lastIndexOf('/');
    return file.startsWith(TABLES) && end >= TABLES.length()
        ? Optional.of(file.substring(TABLES.length(), end))
        : Optional.ofNullable(sheets.get(file));
  }

  /** The key of a column. */
  public static String key(String dataset, String column) {
    return dataset + "/" + column;
  }

  /** The title of the column of a place; empty where there is none or it is not known. */
  String of(Location location, String language) {
    return datasetOf(location.file())
        .map(dataset -> title(dataset, location.field(), language))
        .orElse("");
  }

  /** The title of a column of a dataset; empty where it is not known. */
  String title(String dataset, String column, String language) {
    return byLanguage.getOrDefault(language, Map.of()).getOrDefault(key(dataset, column), "");
  }
}
