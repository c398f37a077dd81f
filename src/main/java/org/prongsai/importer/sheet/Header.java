package org.prongsai.importer.sheet;

import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Location;

/**
 * The header of a sheet: how its columns were understood.
 *
 * @param firstRow index of its first row among those of the sheet
 * @param lastRow index of its last row
 * @param form the form that most of its headings belong to
 */
public record Header(int firstRow, int lastRow, String form, List<Column> columns) {

  /**
   * A column with a heading.
   *
   * @param index from 0
   * @param heading as found
   * @param key column of the dataset or of the import; empty where it is not known
   */
  public record Column(int index, String heading, String key, Location place) {}

  public Header {
    columns = List.copyOf(columns);
  }

  public boolean has(String key) {
    return column(key).isPresent();
  }

  public Optional<Column> column(String key) {
    return columns.stream().filter(column -> column.key().equals(key)).findFirst();
  }

  /** The cell of a row that stands under a key; empty where there is no such column. */
  OfficeCell cell(OfficeRow row, String key) {
    return column(key).map(column -> row.cell(column.index())).orElse(OfficeCell.EMPTY);
  }
}
