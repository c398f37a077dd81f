package org.prongsai.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.prongsai.text.FiscalYear;

/** The rows of a dataset over all years, in published order. */
public record Table(Dataset dataset, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  public List<Row> of(FiscalYear year) {
    return rows.stream().filter(row -> row.whole(Dataset.FISCAL_YEAR) == year.be()).toList();
  }

  /** The fiscal years that have rows; none for a dataset without years. */
  public SortedSet<FiscalYear> years() {
    var years = new TreeSet<FiscalYear>();
    if (dataset.yearly()) {
      rows.forEach(row -> years.add(row.year()));
    }
    return years;
  }
}
