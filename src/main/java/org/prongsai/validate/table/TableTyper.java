package org.prongsai.validate.table;

import java.util.LinkedHashMap;
import java.util.List;
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
import org.prongsai.text.EditDistance;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.cell.CellParser;

/** Turns a table as found into typed rows of its dataset: header, required cells, types, year. */
final class TableTyper {

  private final Dataset dataset;
  private final boolean thaiOnly;
  private final ProgressListener progress;
  private final Problems problems;
  private final CellParser cells = new CellParser();

  TableTyper(
      Dataset dataset, List<Language> languages, ProgressListener progress, Problems problems) {
    this.dataset = dataset;
    this.progress = progress;
    this.thaiOnly = !languages.contains(Language.EN);
    this.problems = problems;
  }

  /** Hands on the typed rows; none where the year or the header cannot be right. */
  void type(RawTable table, Consumer<CheckedRow> sink) {
    if (!isYear(table) || !headerFits(table)) {
      return;
    }
    long count = 0;
    for (var row : table.rows()) {
      sink.accept(type(table, row));
      count++;
      if (count % ProgressListener.EVERY == 0) {
        progress.done(ProgressListener.Step.READ, table.file(), count);
      }
    }
  }

  private boolean isYear(RawTable table) {
    if (dataset.yearly() && !FiscalYear.isPlausible(table.year())) {
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

  private boolean headerFits(RawTable table) {
    var names = dataset.fields().stream().map(Field::name).toList();
    var found = table.header().stream().map(RawCell::text).toList();
    boolean fits = true;
    for (var cell : table.header()) {
      if (!cell.isEmpty() && !names.contains(cell.text())) {
        problems.add(
            Rule.COLUMN_UNKNOWN, cell.location(), cell.text(), nearest(cell.text(), names), names);
        fits = false;
      }
    }
    for (var field : dataset.fields()) {
      if (isExpected(field) && !found.contains(field.name())) {
        problems.add(Rule.COLUMN_MISSING, Location.of(table.file()), field.name(), found);
        fits = false;
      }
    }
    return fits;
  }

  /** The column that is meant: the one with that title, else the one most alike. */
  private String nearest(String name, List<String> names) {
    return dataset.fields().stream()
        .filter(field -> field.title().th().equals(name) || field.title().en().equals(name))
        .map(Field::name)
        .findFirst()
        .orElseGet(() -> EditDistance.nearest(name, names));
  }

  private boolean isExpected(Field field) {
    boolean given = field.origin() == Field.Origin.KEY || field.origin() == Field.Origin.INPUT;
    boolean english = field.name().endsWith("_en");
    // A table may leave out what has a default: the file's name is the year, a value is stated.
    boolean hasDefault = field.name().equals(Dataset.FISCAL_YEAR) || field.valueField().isPresent();
    return given && !hasDefault && !(thaiOnly && english);
  }

  private CheckedRow type(RawTable table, RawTable.RawRow raw) {
    var values = new LinkedHashMap<String, Value>();
    for (var field : dataset.fields()) {
      value(table, raw, field).ifPresent(value -> values.put(field.name(), value));
    }
    return new CheckedRow(new Row(values), raw);
  }

  private Optional<Value> value(RawTable table, RawTable.RawRow raw, Field field) {
    var cell = raw.cells().get(field.name());
    boolean isYear = field.name().equals(Dataset.FISCAL_YEAR);
    var value =
        cell == null || cell.isEmpty()
            ? Optional.<Value>empty()
            : cells.parse(field, cell, problems);
    if (isYear && dataset.yearly()) {
      var year = new Value.Whole(table.year());
      if (value.isPresent() && !value.get().equals(year)) {
        problems.add(Rule.VALUE_DISAGREES, cell.location(), cell.text(), year.plain());
      }
      return Optional.of(year);
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
}
