package org.prongsai.importer.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.cell.ContractCell;
import org.prongsai.read.table.RawCell;
import org.prongsai.text.ThaiDigits;

/** What stands in the columns of a table, in the rows that have a title. */
record ColumnValues(List<OfficeRow> rows) {

  private static final Pattern AMOUNT = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern DIGIT = Pattern.compile("[0-9๐-๙]");
  private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
  private static final int FIRST = 3;

  /** Those of a sheet whose header ends in a row. */
  static ColumnValues of(OfficeSheet sheet, int headerEnd, int titleColumn) {
    var below = sheet.rows().subList(headerEnd + 1, sheet.rows().size());
    return new ColumnValues(
        below.stream().filter(row -> !row.cell(titleColumn).isEmpty()).toList());
  }

  List<OfficeCell> in(int column) {
    return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
  }

  /** The first three different texts of a column, for a report. */
  String first(int column) {
    return in(column).stream()
        .map(OfficeCell::tidy)
        .distinct()
        .limit(FIRST)
        .map(text -> "\"" + text + "\"")
        .collect(Collectors.joining(", "));
  }

  /** Whether more than half of what a column holds are days. */
  boolean areDays(int column) {
    return isMost(column, ColumnValues::isDay);
  }

  /** Whether more than half of what a column holds are amounts. */
  boolean areAmounts(int column) {
    return isMost(column, ColumnValues::isAmount);
  }

  private boolean isMost(int column, Predicate<OfficeCell> kind) {
    var cells = in(column);
    return cells.stream().filter(kind).count() * 2 > cells.size();
  }

  private static boolean isDay(OfficeCell cell) {
    var text = cell.tidy();
    return cell.kind() == RawCell.Kind.DATE
        || ISO_DAY.matcher(text).matches()
        || ContractCell.daysIn(text).stream()
            .anyMatch(
                day ->
                    !DIGIT.matcher(text.substring(0, day.start())).find()
                        && !DIGIT.matcher(text.substring(day.end())).find());
  }

  private static boolean isAmount(OfficeCell cell) {
    var bare = ThaiDigits.toAscii(CellNormaliser.money(cell.tidy()));
    return cell.kind() != RawCell.Kind.DATE && AMOUNT.matcher(bare).matches();
  }
}
