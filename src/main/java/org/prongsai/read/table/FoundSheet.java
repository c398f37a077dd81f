package org.prongsai.read.table;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What is in a sheet of a workbook.
 *
 * @param isHidden whether nobody sees the sheet
 * @param rows those that hold anything, by their index
 * @param merged the cells that are merged
 * @param hiddenRows indexes of the rows that nobody sees
 * @param hiddenColumns numbers of the columns that nobody sees, from 0
 */
public record FoundSheet(
    String name,
    boolean isHidden,
    SortedMap<Integer, FileRow> rows,
    List<CellRangeAddress> merged,
    BitSet hiddenRows,
    BitSet hiddenColumns) {}
