package org.prongsai.importer;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.model.Dataset;

/** What the columns of a dataset are called, for a report that names several of them. */
record ColumnNames(Dataset dataset) {

  /** {@code ราคาที่ตกลง (agreed_price_thb), …}: the Thai title and the name in the files. */
  String of(List<String> fields) {
    return fields.stream()
        .map(field -> dataset.field(field).orElseThrow().title().th() + " (" + field + ")")
        .collect(Collectors.joining(", "));
  }
}
