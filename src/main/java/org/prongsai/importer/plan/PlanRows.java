package org.prongsai.importer.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

/** Makes rows of what was read. */
final class PlanRows {

  private PlanRows() {}

  /** A row of a year; empty texts are no values. */
  static Row row(FiscalYear year, Map<String, Object> cells) {
    var values = new LinkedHashMap<String, Value>();
    values.put(Dataset.FISCAL_YEAR, new Value.Whole(year.be()));
    cells.forEach(
        (column, cell) -> {
          if (cell instanceof Integer number) {
            values.put(column, new Value.Whole(number));
          } else if (cell instanceof LocalDate day) {
            values.put(column, new Value.Day(day));
          } else if (!cell.toString().isEmpty()) {
            values.put(column, new Value.Text(cell.toString()));
          }
        });
    return new Row(values);
  }
}
