package org.prongsai.importer.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What is in a sheet of a workbook.
 *
 * @param rows those that hold anything, by their index
 * @param merged the cells that are merged
 * @param hidden numbers of the columns that are hidden, from 0
 */
record FoundSheet(
    SortedMap<Integer, SheetRow> rows, List<CellRangeAddress> merged, BitSet hidden) {}
