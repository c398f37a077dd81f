package org.prongsai.read;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.RawTable.RawRow;

/** Makes records by column name of the rows of a file, one after the other. */
final class TableRecords implements Iterable<RawRow> {

  private final String file;
  private final Columns columns;
  private final Iterable<SheetRow> rows;
  private final Problems problems;

  /**
   * @param rows the rows of the file, header first
   */
  TableRecords(String file, Columns columns, Iterable<SheetRow> rows, Problems problems) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
    this.problems = problems;
  }

  @Override
  public Iterator<RawRow> iterator() {
    var walk = rows.iterator();
    walk.next();
    var cells = new CellReader(file, problems);
    var reported = new HashSet<Integer>();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return walk.hasNext();
      }

      @Override
      public RawRow next() {
        var row = walk.next();
        refuseNameless(row, reported);
        return columns.row(file, row, cells);
      }
    };
  }

  /** A name that is missing over data is a problem, said once. */
  private void refuseNameless(SheetRow row, Set<Integer> reported) {
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
