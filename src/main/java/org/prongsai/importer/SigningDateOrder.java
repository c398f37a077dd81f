package org.prongsai.importer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.prongsai.importer.sheet.OfficeSheet;

/**
 * The order of rows of several sheets: by the day on which they were signed. A row without one
 * follows the row above it; the first of a sheet stands where its month begins. Rows of one sheet
 * stay as they are.
 */
final class SigningDateOrder {

  private SigningDateOrder() {}

  private record Dated(LocalDate day, ImportedRow row) {}

  /**
   * Sheets by the last month that they speak of, a quarter behind its months, which say more; those
   * without one last, as they were given.
   */
  static List<OfficeSheet> sheets(List<OfficeSheet> sheets) {
    return sheets.stream()
        .sorted(
            Comparator.comparing(SigningDateOrder::last)
                .thenComparingInt(sheet -> sheet.months().size()))
        .toList();
  }

  private static YearMonth last(OfficeSheet sheet) {
    var months = sheet.months();
    return months.isEmpty() ? YearMonth.from(LocalDate.MAX) : months.get(months.size() - 1);
  }

  static List<ImportedRow> rows(List<ImportedRow> rows) {
    if (rows.stream().map(ImportedRow::sheet).distinct().count() < 2) {
      return rows;
    }
    var last = new HashMap<Integer, LocalDate>();
    var dated = new ArrayList<Dated>();
    for (var row : rows) {
      var start = row.month().map(month -> month.atDay(1)).orElse(LocalDate.MAX);
      var day = row.signed().orElse(last.getOrDefault(row.sheet(), start));
      last.put(row.sheet(), day);
      dated.add(new Dated(day, row));
    }
    dated.sort(Comparator.comparing(Dated::day));
    return dated.stream().map(Dated::row).toList();
  }
}
