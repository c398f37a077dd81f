package org.prongsai.problem;

import java.util.Map;
import java.util.TreeMap;

/**
 * What people call the columns of the tables, so that a report can say it beside their names.
 *
 * @param byLanguage titles by language, then by dataset and column as {@code dataset/column}
 */
public record ColumnLabels(Map<String, Map<String, String>> byLanguage) {

  /** Nothing is known of the columns. */
  static final ColumnLabels NONE = new ColumnLabels(Map.of());

  private static final String TABLES = "content/data/";

  public ColumnLabels {
    var copy = new TreeMap<String, Map<String, String>>();
    byLanguage.forEach((language, titles) -> copy.put(language, Map.copyOf(titles)));
    byLanguage = Map.copyOf(copy);
  }

  /** The key of a column. */
  public static String key(String dataset, String column) {
    return dataset + "/" + column;
  }

  /** The title of the column of a place; empty where there is none or it is not known. */
  String of(Location location, String language) {
    var file = location.file();
    int end = file.lastIndexOf('/');
    if (!file.startsWith(TABLES) || end < TABLES.length()) {
      return "";
    }
    var key = key(file.substring(TABLES.length(), end), location.field());
    return byLanguage.getOrDefault(language, Map.of()).getOrDefault(key, "");
  }
}
