package org.prongsai.grade.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the faults of one sheet, or of a CSV, that follow from its cells. */
public record SheetFaults(Grid grid, CellReferences places) {

  // A header and three rows; name, post and date of who signs are fewer.
  private static final int ROWS_OF_WORDS = 4;

  /** The faults of the sheet as a whole, then those of its columns from the left. */
  public List<Fault> find() {
    var tables = tables();
    var faults = new ArrayList<Fault>();
    header(tables.get(0), faults);
    if (tables.size() > 1) {
      var second = tables.get(1);
      var names = String.join(" | ", second.names());
      var place = places.of(second.grid().area());
      faults.add(new Fault(FaultKind.SEVERAL_TABLES_IN_SHEET, place, names, tables.size()));
    }
    faults.addAll(columns(tables));
    return faults;
  }

  /** The tables with headers of their own; all of the sheet where there are not two of them. */
  private List<SheetTable> tables() {
    var tables = new ArrayList<SheetTable>();
    var names = new HashSet<List<String>>();
    var columns = new HashSet<Set<Integer>>();
    for (var block : grid.blocks()) {
      var table = SheetTable.of(block);
      boolean continues = columns.contains(block.columns().keySet());
      if (isTable(table)
          && (names.isEmpty() || isAnother(table, continues))
          && names.add(table.names())) {
        tables.add(table);
        columns.add(block.columns().keySet());
      }
    }
    return tables.size() > 1 ? tables : List.of(SheetTable.of(grid));
  }

  private static boolean isTable(SheetTable table) {
    var area = table.grid().area();
    return table.header().isPresent()
        && area.firstColumn() < area.lastColumn()
        && table.firstDataRow() <= area.lastRow();
  }

  /**
   * Whether it is more than a part of the table before it or a place for signatures. An empty row
   * in the midst of a table of words makes a header of the next row, so numbers or dates must
   * follow, or, beside the columns of the first table, some rows of words.
   */
  private static boolean isAnother(SheetTable table, boolean continues) {
    return table.hasData() || (!continues && table.grid().rows().size() >= ROWS_OF_WORDS);
  }

  private void header(SheetTable first, List<Fault> faults) {
    int row = grid.area().firstRow();
    boolean isFirst = first.header().filter(cells -> cells.get(0).row() == row).isPresent();
    if (!isFirst) {
      var cells = grid.rows().get(row);
      var area = new CellRange(row, grid.area().firstColumn(), row, grid.area().lastColumn());
      var texts = cells.stream().map(GridCell::text).collect(Collectors.joining(" | "));
      faults.add(new Fault(FaultKind.NO_HEADER, places.of(area), texts, 1));
    }
  }

  private List<Fault> columns(List<SheetTable> tables) {
    var faults = new TreeMap<Integer, Map<FaultKind, Fault>>();
    for (var table : tables) {
      for (int column : table.grid().columns().keySet()) {
        var data = DataColumn.of(table, column);
        if (data.isPresent()) {
          // A table further down adds to what one above it has in the same column.
          var before = faults.computeIfAbsent(column, key -> new EnumMap<>(FaultKind.class));
          add(before, FaultKind.THAI_DIGITS, data.get().inThaiDigits(), table);
          add(before, FaultKind.BE_DATES, data.get().inBuddhistEra(), table);
          add(before, FaultKind.NUMBERS_AS_TEXT, data.get().asText(), table);
        }
      }
    }
    return faults.values().stream().flatMap(column -> column.values().stream()).toList();
  }

  private void add(
      Map<FaultKind, Fault> faults, FaultKind kind, List<GridCell> cells, SheetTable table) {
    if (!cells.isEmpty()) {
      var first = cells.get(0);
      var place = places.of(first, table.name(first.column()));
      faults.merge(
          kind,
          new Fault(kind, place, first.text(), cells.size()),
          (one, more) -> new Fault(kind, one.place(), one.found(), one.count() + more.count()));
    }
  }
}
