package org.prongsai.read.table;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Finds the header of a table where the name of the office and a title may stand above it. */
record HeaderRow(String file, HeaderTitles titles, Problems problems) {

  /** Rows that are asked whether they are the header. */
  static final int ASKED = 20;

  // One known word may stand in a title by chance.
  private static final int FEWEST = 2;

  /** Index of the header among the first rows of a file; what stands above it is noted. */
  int find(List<FileRow> rows) {
    int header = titles.isNone() || rows.isEmpty() ? 0 : indexIn(rows);
    for (var above : rows.subList(0, header)) {
      var place = Location.ofCell(file, above.line(), 1, above.row(), "");
      problems.add(Rule.READ_ROW_LEFT, place, text(above));
    }
    return header;
  }

  /** The first row with known headings that are no fewer than the cells in the rows above it. */
  private int indexIn(List<FileRow> rows) {
    long filledAbove = 0;
    for (int i = 0; i < Math.min(rows.size(), ASKED); i++) {
      long known = known(rows.get(i));
      long filled = filled(rows.get(i));
      if (known == filled || known >= FEWEST) {
        return filledAbove < Math.max(known, FEWEST) ? i : 0;
      }
      filledAbove = Math.max(filledAbove, filled);
    }
    return filled(rows.get(0)) == 1 ? belowTitles(rows) : 0;
  }

  /** Where no row is known: the first of several texts, which titles of one text stand above. */
  private static int belowTitles(List<FileRow> rows) {
    for (int i = 1; i < Math.min(rows.size(), ASKED); i++) {
      if (filled(rows.get(i)) > 1) {
        return i;
      }
    }
    return 0;
  }

  private long known(FileRow row) {
    return row.cells().stream()
        .filter(cell -> titles.nameOf(CellText.clean(cell.text())).isPresent())
        .count();
  }

  /** Different texts in a row: a title that is merged over columns may be repeated in each. */
  private static long filled(FileRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .map(cell -> CellText.clean(cell.text()))
        .distinct()
        .count();
  }

  /** All that a row says. */
  static String text(FileRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .map(cell -> CellText.clean(cell.text()))
        .distinct()
        .collect(Collectors.joining(" · "));
  }
}
