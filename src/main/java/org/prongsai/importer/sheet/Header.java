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
  public record Column(int index, String heading, String key, Location place) {

    /** The same column with another meaning. */
    Column as(String other) {
      return new Column(index, heading, other, place);
    }

    /** Whether the column is read. */
    public boolean isRead() {
      return isName(key);
    }
  }

  /** Key of a heading that is known and has no place in the dataset. */
  public static final String NO_PLACE = "-";

  /** Key of a heading that the office does not want. */
  public static final String IGNORED = "!";

  /** Key of a heading that only plans have. */
  public static final String OF_PLAN = "plan";

  /** Beginning of the keys of columns that each stand for a month, {@code month-10}. */
  public static final String MONTH = "month-";

  public Header {
    columns = List.copyOf(columns);
  }

  /** Whether a key is that of a column which is read. */
  public static boolean isName(String key) {
    return !key.isEmpty()
        && !key.endsWith("?")
        && !List.of(NO_PLACE, IGNORED, OF_PLAN).contains(key);
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
