package org.prongsai.importer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.problem.Rule;

/**
 * Finds the headers further down a sheet whose columns stand in another order than those of the
 * first one: the rows below them would be read in the wrong columns.
 */
public record RepeatedHeaders(OfficeSheet sheet, Header header, HeaderWords words) {

  private static final int FEWEST = 3;

  /** The filled rows below the header, without those below a header in another order. */
  public List<OfficeRow> rows(ImportFindings findings) {
    var rows = new ArrayList<OfficeRow>();
    boolean isOther = false;
    for (var row : sheet.rows().subList(header.lastRow() + 1, sheet.rows().size())) {
      if (isHeader(row)) {
        var other = other(row);
        other.ifPresent(column -> report(row, column, findings));
        isOther = other.isPresent();
      }
      if (!isOther && !row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Whether a row holds as many headings as a header does, wherever they stand. */
  private boolean isHeader(OfficeRow row) {
    return row.cells().stream()
            .flatMap(cell -> words.exact(cell.text()).stream())
            .map(HeaderWords.Word::key)
            .distinct()
            .count()
        >= FEWEST;
  }

  /** The first column with a heading that means something else than the one above. */
  private Optional<Integer> other(OfficeRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      int index = i;
      var above = header.columns().stream().filter(column -> column.index() == index).findFirst();
      boolean differs =
          words
              .exact(row.cell(i).text())
              .filter(word -> above.filter(column -> column.key().equals(word.key())).isEmpty())
              .isPresent();
      if (differs && !isAbove(row.cell(i), index)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether the first header has the same heading there, in whichever of its rows. */
  private boolean isAbove(OfficeCell cell, int column) {
    Predicate<OfficeRow> isSame =
        row ->
            CellNormaliser.heading(row.shown(column).text())
                .equals(CellNormaliser.heading(cell.text()));
    return sheet.rows().subList(header.firstRow(), header.lastRow() + 1).stream().anyMatch(isSame);
  }

  private void report(OfficeRow row, int column, ImportFindings findings) {
    var first = sheet.rows().get(header.lastRow());
    var above =
        header.columns().stream()
            .filter(other -> other.index() == column)
            .map(Header.Column::heading)
            .findFirst()
            .orElse("");
    findings.add(
        Rule.IMPORT_HEADER_OTHER,
        sheet.at(row, column, ""),
        row.cell(column).tidy(),
        row.row(),
        above,
        first.row());
  }
}
