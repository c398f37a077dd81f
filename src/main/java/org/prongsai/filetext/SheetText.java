package org.prongsai.filetext;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.prongsai.grade.sheet.GridCell;
import org.prongsai.grade.sheet.SheetContent;
import org.prongsai.grade.sheet.SheetTable;

/**
 * The name of a sheet and what stands around its cells, then the cells, each under the name of its
 * column, and its rows as wholes.
 */
record SheetText(LocatedTextSink target, SheetContent sheet) {

  void read() {
    target.cell(sheet.name(), "", "", sheet.name());
    sheet.around().forEach(text -> target.cell(sheet.name(), "", "", text));
    if (sheet.grid().isEmpty()) {
      return;
    }
    var table = SheetTable.of(sheet.grid());
    sheet.grid().rows().values().forEach(row -> read(row, table));
  }

  private void read(List<GridCell> row, SheetTable table) {
    for (var cell : row) {
      var name = new CellReference(cell.row(), cell.column(), false, false).formatAsString();
      target.cell(sheet.name(), name, table.name(cell.column()).orElse(""), cell.text());
    }
    if (row.size() > 1) {
      // A name in one cell and an address in the next; a number with each digit in its box.
      var whole = row.stream().map(GridCell::text).collect(Collectors.joining(" | "));
      target.cell(sheet.name(), Integer.toString(row.get(0).row() + 1), "", whole);
    }
  }
}
