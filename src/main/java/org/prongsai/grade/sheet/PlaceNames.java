package org.prongsai.grade.sheet;

import java.util.Optional;

/** Names the places of a sheet, in a file of one kind. */
interface PlaceNames {

  String of(CellRange area);

  /** The name of a cell, whose column may have one. */
  String of(GridCell cell, Optional<String> column);
}
