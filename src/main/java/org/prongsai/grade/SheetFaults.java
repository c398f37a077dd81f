package org.prongsai.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the faults of one sheet, or of a CSV, that follow from its cells. */
final class SheetFaults {

  private final Grid grid;
  private final Places places;

  SheetFaults(Grid grid, Places places) {
    this.grid = grid;
    this.places = places;
  }

  /** The faults of the sheet as a whole, then those of its columns from the left. */
  List<Fault> find() {
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
  private List<Table> tables() {
    var tables = new ArrayList<Table>();
    for (var block : grid.blocks()) {
      var table = Table.of(block);
      if (isTable(table) && isAnother(table, tables)) {
        tables.add(table);
      }
    }
    return tables.size() > 1 ? tables : List.of(Table.of(grid));
  }

  private static boolean isTable(Table table) {
    var area = table.grid().area();
    return table.header().isPresent()
        && area.firstColumn() < area.lastColumn()
        && table.firstDataRow() <= area.lastRow();
  }

  /**
   * Whether it is more than a part of a table before it. An empty row in the midst of a table of
   * words makes a header of the next row, so below the same columns numbers or dates must follow.
   */
  private static boolean isAnother(Table table, List<Table> before) {
    var area = table.grid().area();
    boolean continues = before.stream().anyMatch(t -> t.grid().area().hasColumnsOf(area));
    return before.stream().noneMatch(other -> other.names().equals(table.names()))
        && (!continues || table.hasData());
  }

  private void header(Table first, List<Fault> faults) {
    int row = grid.area().firstRow();
    boolean isFirst = first.header().filter(cells -> cells.get(0).row() == row).isPresent();
    if (!isFirst) {
      var cells = grid.rows().get(row);
      var area = new Area(row, grid.area().firstColumn(), row, grid.area().lastColumn());
      var texts = cells.stream().map(GridCell::text).collect(Collectors.joining(" | "));
      faults.add(new Fault(FaultKind.NO_HEADER, places.of(area), texts, 1));
    }
  }

  private List<Fault> columns(List<Table> tables) {
    var faults = new LinkedHashMap<String, Fault>();
    for (int column : grid.columns().keySet()) {
      for (var table : tables) {
        DataColumn.of(table, column)
            .ifPresent(
                data -> {
                  add(faults, FaultKind.THAI_DIGITS, data.inThaiDigits(), table);
                  add(faults, FaultKind.BE_DATES, data.inBuddhistEra(), table);
                  add(faults, FaultKind.NUMBERS_AS_TEXT, data.asText(), table);
                });
      }
    }
    return List.copyOf(faults.values());
  }

  /** Adds to the count of the column where a table above it has the same fault. */
  private void add(Map<String, Fault> faults, FaultKind kind, List<GridCell> cells, Table table) {
    if (cells.isEmpty()) {
      return;
    }
    var first = cells.get(0);
    var place = places.of(first, table.name(first.column()));
    faults.merge(
        kind.id() + first.column(),
        new Fault(kind, place, first.text(), cells.size()),
        (one, more) -> new Fault(kind, one.place(), one.found(), one.count() + more.count()));
  }
}
