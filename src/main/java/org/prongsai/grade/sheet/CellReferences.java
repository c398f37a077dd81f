package org.prongsai.grade.sheet;

import java.util.Optional;

/** Writes references to the cells and ranges of a sheet, in the way of one file format. */
interface CellReferences {

  String of(CellRange area);

  /** The name of a cell, whose column may have one. */
  String of(GridCell cell, Optional<String> column);
}
