package org.prongsai.importer.sheet;

import java.util.List;

/**
 * A row of a sheet as its file holds it.
 *
 * @param cells from column A on, to the last that holds anything
 */
record SheetRow(boolean hidden, List<OfficeCell> cells) {

  static final SheetRow NONE = new SheetRow(false, List.of());

  SheetRow {
    cells = List.copyOf(cells);
  }

  OfficeCell cell(int column) {
    return column < cells.size() ? cells.get(column) : OfficeCell.EMPTY;
  }
}
