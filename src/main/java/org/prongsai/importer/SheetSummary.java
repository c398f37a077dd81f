package org.prongsai.importer;

import java.time.YearMonth;
import java.util.List;

/**
 * How a sheet was understood.
 *
 * @param place the file, and the sheet in it
 * @param form id of the form that its headings belong to, such as {@code sor-khor-ror-1}
 * @param headerRow row of the spreadsheet in which the header ends
 * @param months that it speaks of; none where it does not say
 * @param rows number of rows that were read
 */
public record SheetSummary(
    String place,
    String form,
    int headerRow,
    List<YearMonth> months,
    List<MappedColumn> columns,
    int rows) {

  /**
   * A column and what it was read as.
   *
   * @param cell the cell of its heading, such as {@code C7}
   * @param key column of the dataset; or a column of the import that is split or not kept; empty
   *     where it is not known
   */
  public record MappedColumn(String cell, String heading, String key) {}

  public SheetSummary {
    months = List.copyOf(months);
    columns = List.copyOf(columns);
  }
}
