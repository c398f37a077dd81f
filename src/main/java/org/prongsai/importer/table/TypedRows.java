package org.prongsai.importer.table;

import java.util.LinkedHashMap;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.read.table.RawTable;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.cell.CellParser;

/** Makes rows of a dataset of what a table holds. */
record TypedRows(Dataset dataset, FiscalYear year, Problems problems) {

  /** Reports columns that the dataset does not have: they would be lost. */
  void checkHeader(RawTable table) {
    var names = dataset.fields().stream().map(field -> field.name()).toList();
    for (var cell : table.header()) {
      if (!cell.isEmpty() && !names.contains(cell.text())) {
        problems.add(Rule.COLUMN_UNKNOWN, cell.location(), cell.text(), "", names);
      }
    }
  }

  /** A row of the year. */
  Row row(RawTable.RawRow raw) {
    var parser = new CellParser();
    var values = new LinkedHashMap<String, Value>();
    for (var field : dataset.fields()) {
      var cell = raw.cells().get(field.name());
      if (cell != null) {
        parser.parse(field, cell, problems).ifPresent(v -> values.put(field.name(), v));
      }
    }
    values.put(Dataset.FISCAL_YEAR, new Value.Whole(year.be()));
    return new Row(values);
  }

  /**
   * How its cells were read is no news; what is wrong in it has to be known before it is written.
   */
  static void report(Problems found, Problems problems) {
    problems.addAll(
        found.sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .filter(problem -> !problem.rule().equals(Rule.TABLE_EMPTY))
            .toList());
  }
}
