package org.prongsai.validate.table;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawTable.RawRow;
import org.prongsai.text.FiscalYear;

/** A typed row and where it was read. */
public final class CheckedRow {

  private static final int FIRST_MONTH = 10;

  private final Row row;
  private final Supplier<RawRow> raw;

  CheckedRow(Row row, RawRow raw) {
    this(row, () -> raw);
  }

  /** The raw row is made anew when a rule asks for what was found. */
  CheckedRow(Row row, Supplier<RawRow> raw) {
    this.row = row;
    this.raw = raw;
  }

  public Row row() {
    return row;
  }

  public RawRow raw() {
    return raw.get();
  }

  /** The place of a column's cell, or of the row where the table has no such column. */
  public Location at(String field) {
    var found = raw.get();
    var cell = found.cells().get(field);
    return cell == null ? found.location() : cell.location();
  }

  /** Reports a problem of a cell: what was found in it, and what else the rule says. */
  public void report(Rule rule, String field, Problems problems, Object... more) {
    problems.add(
        rule, at(field), Stream.concat(Stream.of(found(field)), Stream.of(more)).toArray());
  }

  /**
   * Reports a problem of a cell that may be one of another year: last the cell that says the year
   * of the row, or else the year whose file the row belongs into.
   */
  public void reportYear(
      Rule rule, String field, LocalDate day, Problems problems, Object... more) {
    var said = raw.get().cells().get(Dataset.FISCAL_YEAR);
    boolean isSaid = said != null && !said.isEmpty();
    boolean isNext = day.getMonthValue() >= FIRST_MONTH;
    int year = day.getYear() + FiscalYear.ERA_OFFSET + (isNext ? 1 : 0);
    var both = Stream.of(isSaid ? said.location().cell() : "", isSaid ? "" : year);
    report(rule, field, problems, Stream.concat(Stream.of(more), both).toArray());
  }

  /** The text of a cell as it was found. */
  public String found(String field) {
    var cell = raw.get().cells().get(field);
    return cell == null ? row.text(field) : cell.text();
  }
}
