package org.prongsai.read.table;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What is in a sheet of a workbook.
 *
 * @param isHidden whether nobody sees the sheet
 * @param rows those that hold anything, by their index
 * @param merged the cells that are merged
 * @param hiddenRows indexes of the rows that nobody sees
 * @param hiddenColumns numbers of the columns that nobody sees, from 0
 * @param notes what people noted on cells
 */
public record FoundSheet(
    String name,
    boolean isHidden,
    SortedMap<Integer, FileRow> rows,
    List<CellRangeAddress> merged,
    BitSet hiddenRows,
    BitSet hiddenColumns,
    SortedMap<CellAddress, String> notes) {

  /** A sheet of a kind of file whose notes are not looked at. */
  public FoundSheet(
      String name,
      boolean isHidden,
      SortedMap<Integer, FileRow> rows,
      List<CellRangeAddress> merged,
      BitSet hiddenRows,
      BitSet hiddenColumns) {
    this(
        name,
        isHidden,
        rows,
        merged,
        hiddenRows,
        hiddenColumns,
        Collections.unmodifiableSortedMap(new TreeMap<>()));
  }

  /** The sheet with the notes that stand on its cells. */
  FoundSheet noted(SortedMap<CellAddress, String> found) {
    return new FoundSheet(name, isHidden, rows, merged, hiddenRows, hiddenColumns, found);
  }

  /** The sheet without the rows that are no data. */
  FoundSheet without(Predicate<FileRow> rowsAside) {
    var left = new TreeMap<>(rows);
    left.values().removeIf(rowsAside);
    return new FoundSheet(name, isHidden, left, merged, hiddenRows, hiddenColumns, notes);
  }
}
