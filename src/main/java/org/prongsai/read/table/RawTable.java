package org.prongsai.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prongsai.problem.Location;

/**
 * A table file as it was found.
 *
 * @param file path relative to the site folder, or a sheet of the workbook
 * @param dataset id of the dataset, the name of its folder
 * @param year the file's name where it is a number, else 0
 * @param header the column names as written, with their places, in order
 * @param rows the records; a record holds a cell for each column name
 * @param isLarge whether the records are too many for memory: they are read from their file
 *     whenever they are walked through, and with them the problems of their cells are found
 */
public record RawTable(
    String file,
    String dataset,
    int year,
    List<RawCell> header,
    Iterable<RawRow> rows,
    boolean isLarge) {

  /** A record: its cells by column name (in header order), and where it starts. */
  public record RawRow(Map<String, RawCell> cells, Location location) {}

  public RawTable {
    header = List.copyOf(header);
  }

  /** Whether it is a sheet of the workbook, whose rows say of which year they are. */
  public boolean isSheet() {
    return !Location.of(file).sheet().isEmpty();
  }

  public List<RawRow> list() {
    var list = new ArrayList<RawRow>();
    rows.forEach(list::add);
    return list;
  }
}
