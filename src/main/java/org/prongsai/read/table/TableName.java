package org.prongsai.read.table;

import java.util.regex.Pattern;
import org.prongsai.problem.Location;

/**
 * Which table a file or a sheet of the workbook is.
 *
 * @param file as the places in it have it
 * @param dataset id of the dataset
 * @param year the year of all its rows; 0 where a column says it, or nothing
 */
record TableName(String file, String dataset, int year) {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** The table of a path {@code …/<dataset>/<year>.csv} or {@code .xlsx}. */
  static TableName of(String file) {
    var path = file.split("/");
    var dataset = path.length > 1 ? path[path.length - 2] : "";
    var base = path[path.length - 1].replaceFirst("\\.[^.]*$", "");
    return new TableName(file, dataset, YEAR.matcher(base).matches() ? Integer.parseInt(base) : 0);
  }

  /** The table of a sheet; its rows say of which year they are. */
  static TableName ofSheet(String workbook, String sheet, String dataset) {
    return new TableName(Location.sheet(workbook, sheet), dataset, 0);
  }
}
