package org.prongsai.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.prongsai.text.FiscalYear;

/** The rows of a dataset over all years, in published order; those of a year are found at once. */
public final class Table {

  private final Dataset dataset;
  private final List<Row> rows;
  private final SortedMap<FiscalYear, List<Row>> byYear = new TreeMap<>();

  public Table(Dataset dataset, List<Row> rows) {
    this.dataset = dataset;
    this.rows = List.copyOf(rows);
    if (dataset.yearly()) {
      rows.forEach(row -> byYear.computeIfAbsent(row.year(), y -> new ArrayList<>()).add(row));
    }
    byYear.replaceAll((year, list) -> List.copyOf(list));
  }

  public Dataset dataset() {
    return dataset;
  }

  public List<Row> rows() {
    return rows;
  }

  public List<Row> of(FiscalYear year) {
    return byYear.getOrDefault(year, List.of());
  }

  /** The fiscal years that have rows; none for a dataset without years. */
  public SortedSet<FiscalYear> years() {
    return Collections.unmodifiableSortedSet((SortedSet<FiscalYear>) byYear.keySet());
  }
}
