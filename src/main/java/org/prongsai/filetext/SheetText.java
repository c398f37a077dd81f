package org.prongsai.filetext;

import java.util.List;
import org.prongsai.filetext.NeighbourCells.Cell;
import org.prongsai.grade.sheet.GridCell;
import org.prongsai.grade.sheet.SheetContent;
import org.prongsai.grade.sheet.SheetTable;

/**
 * The name of a sheet and what stands around its cells, then the cells, each under the name of its
 * column, and its rows and columns as wholes.
 */
record SheetText(LocatedTextSink target, SheetContent sheet) {

  void read() {
    var here = target.inSheet(sheet.name());
    here.cell("", "", sheet.name());
    sheet.around().forEach(text -> here.cell("", "", text));
    if (sheet.grid().isEmpty()) {
      return;
    }
    var table = SheetTable.of(sheet.grid());
    var rows = new TableText(here, column -> table.name(column).orElse(""));
    sheet.grid().rows().values().forEach(row -> read(row, table, here, rows));
    rows.end();
  }

  private static void read(
      List<GridCell> row, SheetTable table, LocatedTextSink here, TableText rows) {
    for (var cell : row) {
      var place = TableText.reference(cell.row(), cell.column());
      here.cell(place, table.name(cell.column()).orElse(""), cell.text());
    }
    var cells = row.stream().map(cell -> new Cell(cell.column(), cell.text())).toList();
    rows.row(row.get(0).row(), 0, cells);
  }
}
