package org.prongsai.importer.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.text.FiscalYear;

/**
 * The months of a fiscal year that are marked in a row whose columns each stand for one.
 *
 * @param first first day of the first of them
 * @param last last day of the last of them
 */
public record MonthMarks(LocalDate first, LocalDate last) {

  private static final Pattern MARK = Pattern.compile("1|[^0-9๐-๙]{1,3}");

  /** Whether a cell holds only a mark, such as a stroke, a tick or a 1. */
  static boolean isMark(OfficeCell cell) {
    return MARK.matcher(cell.tidy()).matches();
  }

  /** The months of a row; empty where none is marked. */
  public static Optional<MonthMarks> in(OfficeRow row, Header header, FiscalYear year) {
    List<YearMonth> marked =
        header.columns().stream()
            .filter(column -> column.key().startsWith(Header.MONTH))
            .filter(column -> isMarked(row.shown(column.index())))
            .map(column -> Integer.parseInt(column.key().substring(Header.MONTH.length())))
            .map(month -> month(month, year))
            .sorted()
            .toList();
    return marked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MonthMarks(marked.get(0).atDay(1), marked.get(marked.size() - 1).atEndOfMonth()));
  }

  private static boolean isMarked(OfficeCell cell) {
    return !cell.isEmpty() && isMark(cell) && !CellNormaliser.isNothing(cell.tidy());
  }

  private static YearMonth month(int number, FiscalYear year) {
    var month = YearMonth.of(year.end().getYear(), number);
    return month.atDay(1).isAfter(year.end()) ? month.minusYears(1) : month;
  }
}
