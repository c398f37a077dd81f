package org.prongsai.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.prongsai.text.FiscalYear;

/**
 * The rows of a dataset over all years, in published order; those of a year are found at once. Many
 * rows are kept outside memory (see {@link DiskRows}): whoever walks through them keeps none.
 */
public final class Table {

  private final Dataset dataset;
  private final List<Row> rows;
  private final SortedMap<FiscalYear, List<Row>> byYear;

  public Table(Dataset dataset, List<Row> rows) {
    this.dataset = dataset;
    this.rows = DiskRows.copyOf(rows);
    this.byYear = rows instanceof DiskRows stored ? stored.byYear() : byYear(dataset, rows);
  }

  private static SortedMap<FiscalYear, List<Row>> byYear(Dataset dataset, List<Row> rows) {
    var years = new TreeMap<FiscalYear, List<Row>>();
    if (dataset.yearly()) {
      rows.forEach(row -> years.computeIfAbsent(row.year(), y -> new ArrayList<>()).add(row));
    }
    years.replaceAll((year, list) -> List.copyOf(list));
    return years;
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
