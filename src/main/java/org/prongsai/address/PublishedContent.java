package org.prongsai.address;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Document;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/**
 * The published tables and documents from which the list of pages is made.
 *
 * @param tables published tables by dataset id
 * @param documents narrative documents in every language
 */
public record PublishedContent(Map<String, Table> tables, List<Document> documents) {

  /** The years that the tables speak of; a dataset of the site's own opens none. */
  public SortedSet<FiscalYear> years() {
    return sorted(
        tables.values().stream()
            .filter(table -> !table.dataset().ownToSite())
            .map(Table::years)
            .flatMap(Collection::stream));
  }

  /** The years in which one of these datasets has rows, in order. */
  public Stream<FiscalYear> years(String... datasets) {
    return sorted(
        Stream.of(datasets)
            .filter(tables::containsKey)
            .flatMap(dataset -> tables.get(dataset).years().stream()))
        .stream();
  }

  /** Whether the site has a table of the dataset, with or without rows. */
  public boolean has(String dataset) {
    return tables.containsKey(dataset);
  }

  /** The rows of a dataset, of all years; none where the site has no such table. */
  public List<Row> rows(String dataset) {
    return tables.containsKey(dataset) ? tables.get(dataset).rows() : List.of();
  }

  /** The rows of a year; none where the site has no such table. */
  public List<Row> rows(String dataset, FiscalYear year) {
    return tables.containsKey(dataset) ? tables.get(dataset).of(year) : List.of();
  }

  private static SortedSet<FiscalYear> sorted(Stream<FiscalYear> years) {
    return years.collect(Collectors.toCollection(TreeSet::new));
  }
}
