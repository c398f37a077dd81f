package org.prongsai.read.table;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawTable.RawRow;

/**
 * Makes records by column name of the rows of a file, one after the other.
 *
 * @param rows the rows of the file, header first
 */
record TableRecords(String file, HeaderColumns columns, Iterable<FileRow> rows, Problems problems)
    implements Iterable<RawRow> {

  @Override
  public Iterator<RawRow> iterator() {
    var cells = new CellReader(file, problems);
    var reported = new HashSet<Integer>();
    var isBelowHeader = new AtomicBoolean(true);
    return StreamSupport.stream(rows.spliterator(), false)
        .skip(1)
        .filter(row -> !isAside(row, isBelowHeader))
        .map(
            row -> {
              refuseNameless(row, reported);
              return columns.row(file, row, cells);
            })
        .iterator();
  }

  /**
   * The example of a form is no data, nor are units below the header, nor a total; what was left
   * out is said.
   */
  private boolean isAside(FileRow row, AtomicBoolean isBelowHeader) {
    boolean explains = isBelowHeader.get() && RowAside.explainsHeader(row);
    isBelowHeader.compareAndSet(true, explains);
    var place = Location.ofCell(file, row.line(), 1, row.row(), "");
    if (RowAside.isTotal(row)) {
      problems.add(Rule.TOTAL_ROW, place, HeaderRow.text(row));
      return true;
    }
    if (!explains && !RowAside.isExample(row)) {
      return false;
    }
    var rule = explains ? Rule.READ_ROW_LEFT : Rule.READ_EXAMPLE_LEFT;
    problems.add(rule, place, explains ? HeaderRow.text(row) : CellText.clean(row.cell(0).text()));
    return true;
  }

  /** A name that is missing over data is a problem, said once. */
  private void refuseNameless(FileRow row, Set<Integer> reported) {
    columns
        .nameless()
        .forEach(
            (index, header) -> {
              var cell = row.cell(index);
              if (!cell.isEmpty() && reported.add(index)) {
                problems.add(Rule.COLUMN_NAMELESS, header, CellText.clean(cell.text()));
              }
            });
  }
}
