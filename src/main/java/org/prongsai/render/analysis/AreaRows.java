package org.prongsai.render.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.columns.ItaAnalysesColumns;
import org.prongsai.model.Row;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** What the datasets of a year say of an area. */
record AreaRows(Scope scope, FiscalYear year) {

  List<Row> of(String dataset, String area) {
    return scope.rows(dataset, year).stream()
        .filter(row -> row.text(ItaAnalysesColumns.AREA).equals(area))
        .toList();
  }

  /** What stands in a column of an area's rows. */
  Set<String> values(String dataset, String area, String column) {
    return of(dataset, area).stream().map(row -> row.text(column)).collect(Collectors.toSet());
  }
}
