package org.prongsai.validate.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.RawTable;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.cell.CellParser;

/** Turns a table as found into typed rows of its dataset: header, required cells, types, year. */
final class TableTyper {

  private final Dataset dataset;
  private final boolean thaiOnly;
  private final ProgressListener progress;
  private final Problems problems;
  private final CellParser cells = new CellParser();
  private final CompoundCells compounds;

  TableTyper(
      Dataset dataset, List<Language> languages, ProgressListener progress, Problems problems) {
    this.dataset = dataset;
    this.progress = progress;
    this.thaiOnly = !languages.contains(Language.EN);
    this.problems = problems;
    this.compounds = CompoundCells.of(dataset, problems);
  }

  /**
   * Hands on the typed rows; none where the year is not known, or no column.
   *
   * @param header hears first what stands for the columns that the table lacks
   */
  void type(RawTable table, Consumer<Map<String, RawCell>> header, Consumer<CheckedRow> sink) {
    if (!isYear(table)) {
      return;
    }
    var absent = new HeaderCheck(dataset, thaiOnly, problems).absent(table);
    if (absent.isEmpty()) {
      return;
    }
    header.accept(absent.get());
    long count = 0;
    for (var row : table.rows()) {
      type(table, with(row, absent.get()), sink);
      count++;
      if (count % ProgressListener.EVERY == 0) {
        progress.done(ProgressListener.Step.READ, table.file(), count);
      }
    }
  }

  private static RawTable.RawRow with(RawTable.RawRow row, Map<String, RawCell> absent) {
    if (absent.isEmpty()) {
      return row;
    }
    var cells = new LinkedHashMap<>(row.cells());
    cells.putAll(absent);
    return new RawTable.RawRow(cells, row.location());
  }

  private boolean isYear(RawTable table) {
    if (dataset.yearly() && table.isSheet()) {
      return saysYears(table) || isYearMissing(table);
    }
    if (dataset.yearly() && !FiscalYear.isPlausible(table.year()) && !saysYears(table)) {
      var example = table.year() > 1900 && table.year() < 2200 ? table.year() + 543 : 2567;
      problems.add(
          Rule.YEAR_NOT_A_FISCAL_YEAR,
          Location.of(table.file()),
          table.file().substring(table.file().lastIndexOf('/') + 1),
          example);
      return false;
    }
    return true;
  }

  /** Reports a sheet whose rows do not say of which year they are. */
  private boolean isYearMissing(RawTable table) {
    var year = dataset.field(Dataset.FISCAL_YEAR).orElseThrow();
    new HeaderCheck(dataset, thaiOnly, problems).missing(table, List.of(year.name()));
    return false;
  }

  /**
   * Whether a file has the name and the column of the one that we publish of all years, or a sheet
   * that column.
   */
  private boolean saysYears(RawTable table) {
    return (table.isSheet() || table.file().matches(".*/" + dataset.id() + "\\.[a-z]+"))
        && table.header().stream().anyMatch(cell -> cell.text().equals(Dataset.FISCAL_YEAR));
  }

  private void type(RawTable table, RawTable.RawRow found, Consumer<CheckedRow> sink) {
    var raw = compounds.parted(found);
    var values = new LinkedHashMap<String, Value>();
    for (var field : dataset.fields()) {
      value(table, raw, field).ifPresent(value -> values.put(field.name(), value));
    }
    // Of a row whose year is not known nothing can be said.
    if (!dataset.yearly() || values.containsKey(Dataset.FISCAL_YEAR)) {
      sink.accept(new CheckedRow(new Row(values), raw));
    }
  }

  private Optional<Value> value(RawTable table, RawTable.RawRow raw, Field field) {
    var cell = raw.cells().get(field.name());
    boolean isYear = field.name().equals(Dataset.FISCAL_YEAR);
    var value =
        cell == null || cell.isEmpty()
            ? Optional.<Value>empty()
            : cells.parse(field, cell, problems);
    if (isYear && dataset.yearly() && FiscalYear.isPlausible(table.year())) {
      var year = new Value.Whole(table.year());
      if (value.isPresent() && !value.get().equals(year)) {
        problems.add(Rule.VALUE_DISAGREES, cell.location(), cell.text(), year.plain());
      }
      return Optional.of(year);
    }
    if (isYear && dataset.yearly() && value.isPresent() && !isFiscalYear(value.get())) {
      problems.add(Rule.NUMBER_OUT_OF_RANGE, cell.location(), cell.text(), "2500", "2600");
      return Optional.empty();
    }
    // A cell that was already found bad is not reported a second time for being empty.
    if (cell != null
        && cell.isEmpty()
        && field.isExpectedInInput()
        && !problems.hasAt(cell.location())) {
      problems.add(Rule.CELL_REQUIRED, cell.location(), "", field.name());
    }
    return value;
  }

  private static boolean isFiscalYear(Value value) {
    return value instanceof Value.Whole whole
        && whole.number() == (int) whole.number()
        && FiscalYear.isPlausible((int) whole.number());
  }
}
