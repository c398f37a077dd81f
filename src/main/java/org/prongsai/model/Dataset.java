package org.prongsai.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a dataset is: its Table Schema with titles in both languages.
 *
 * @param id name in addresses and files
 * @param yearly whether its rows belong to fiscal years ({@code agency} has none)
 * @param fields columns in published order, {@code agency_id} first
 * @param primaryKey columns that tell rows apart
 * @param foreignKeys references to other datasets
 * @param catalogueKeys references into the catalogue of the row's fiscal year
 * @param ownToSite whether a site brought it by a {@code dataset.yml} of its own
 * @param fromDocument whether its rows come from the document that a site names as its source
 * @param keywords what to find it by, in each language
 * @param gdCatalog what is known of it among the fields of the Government Data Catalog
 */
public record Dataset(
    String id,
    LocalizedText title,
    LocalizedText description,
    boolean yearly,
    List<Field> fields,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    List<CatalogueKey> catalogueKeys,
    boolean ownToSite,
    boolean fromDocument,
    Map<Language, List<String>> keywords,
    Map<String, String> gdCatalog) {

  /** Name of the column that every dataset starts with. */
  public static final String AGENCY_ID = "agency_id";

  /** Name of the column that holds the fiscal year in the Buddhist Era. */
  public static final String FISCAL_YEAR = "fiscal_year_be";

  /** The title of that column in a dataset whose descriptor does not have it. */
  public static final LocalizedText FISCAL_YEAR_TITLE =
      new LocalizedText("ปีงบประมาณ", "Fiscal year (BE)");

  /**
   * Reference of some columns to the columns of another dataset.
   *
   * @param checked whether a row that it leads nowhere from is a mistake; else the reference is
   *     published where it holds
   */
  public record ForeignKey(
      List<String> fields, String dataset, List<String> referenced, boolean checked) {
    public ForeignKey {
      fields = List.copyOf(fields);
      referenced = List.copyOf(referenced);
    }
  }

  /** Reference of one column to a list of the catalogue, such as {@code questions}. */
  public record CatalogueKey(String field, String list) {}

  public Dataset {
    fields = List.copyOf(fields);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
    catalogueKeys = List.copyOf(catalogueKeys);
    var words = new EnumMap<Language, List<String>>(Language.class);
    keywords.forEach((language, list) -> words.put(language, List.copyOf(list)));
    keywords = Collections.unmodifiableMap(words);
    gdCatalog = Collections.unmodifiableMap(new TreeMap<>(gdCatalog));
  }

  /** The key of the published rows: it tells those of several agencies apart. */
  public List<String> publishedKey() {
    return primaryKey.isEmpty() || primaryKey.contains(AGENCY_ID)
        ? primaryKey
        : Stream.concat(Stream.of(AGENCY_ID), primaryKey.stream()).toList();
  }

  /** The key of a row as a correction names it: its values in their order, a slash between. */
  public String rowKey(Row row) {
    return primaryKey.stream().map(row::text).collect(Collectors.joining("/"));
  }

  public Optional<Field> field(String name) {
    // Asked for every cell of a large table: a stream would cost more than the search.
    for (var field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
