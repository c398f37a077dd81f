package org.prongsai.grade.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class SheetCellReferencesTest {

  private final SheetCellReferences places = new SheetCellReferences("a");

  @Test
  void aRangeIsNamedByItsCorners() {
    assertEquals("a!B1:D3", places.of(SheetCellReferences.area(CellRangeAddress.valueOf("B1:D3"))));
    assertEquals("a!A:A", places.of(SheetCellReferences.area(CellRangeAddress.valueOf("A:A"))));
  }

  /** As in an XLS file with one bit turned. */
  @Test
  void aRangeWithItsEndsTurnedRoundIsTheSameRange() {
    var range = CellRangeAddress.valueOf("B1:D3");
    range.setFirstColumn(3);
    range.setLastColumn(1);
    range.setFirstRow(2);
    range.setLastRow(0);
    assertEquals("a!B1:D3", places.of(SheetCellReferences.area(range)));
  }
}
