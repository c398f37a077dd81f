package org.prongsai.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Table;

/**
 * The references that a package declares: those that hold in every published row. A reader of
 * packages takes one with an empty part for a wrong one.
 *
 * @param published tables as published, by dataset id
 */
record DeclaredReferences(Map<String, Table> published) {

  /** The references of a dataset, with the agency: so they hold in tables of several agencies. */
  List<Dataset.ForeignKey> of(Dataset dataset) {
    return dataset.foreignKeys().stream()
        .filter(key -> published.containsKey(key.dataset()) && holds(dataset, key))
        .map(
            key ->
                new Dataset.ForeignKey(
                    withAgency(key.fields()),
                    key.dataset(),
                    withAgency(key.referenced()),
                    key.checked()))
        .toList();
  }

  private boolean holds(Dataset dataset, Dataset.ForeignKey key) {
    boolean filled =
        key.fields().stream()
            .allMatch(name -> dataset.field(name).filter(TableSchema::isFilled).isPresent());
    if (filled && key.checked()) {
      return true; // as the rows were read; they may be too many to be read again
    }
    var known = new HashSet<List<String>>();
    published.get(key.dataset()).rows().forEach(row -> known.add(texts(row, key.referenced())));
    return published.get(dataset.id()).rows().stream()
        .map(row -> texts(row, key.fields()))
        .allMatch(texts -> !texts.contains("") && known.contains(texts));
  }

  private static List<String> texts(Row row, List<String> fields) {
    return fields.stream().map(row::text).toList();
  }

  private static List<String> withAgency(List<String> fields) {
    return Stream.concat(Stream.of(Dataset.AGENCY_ID), fields.stream()).toList();
  }
}
