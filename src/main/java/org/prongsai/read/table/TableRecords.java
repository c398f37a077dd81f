package org.prongsai.read.table;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawTable.RawRow;
import org.prongsai.text.ExampleRow;

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
    return StreamSupport.stream(rows.spliterator(), false)
        .skip(1)
        .filter(row -> !isExample(row))
        .map(
            row -> {
              refuseNameless(row, reported);
              return columns.row(file, row, cells);
            })
        .iterator();
  }

  /** The example of a form is no data; that it was left out is said. */
  private boolean isExample(FileRow row) {
    var first = CellText.clean(row.cell(0).text());
    boolean isExample = ExampleRow.isMarkedBy(first);
    if (isExample) {
      var place = Location.ofCell(file, row.line(), 1, row.row(), "");
      problems.add(Rule.READ_EXAMPLE_LEFT, place, first);
    }
    return isExample;
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
