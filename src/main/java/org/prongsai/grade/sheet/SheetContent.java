package org.prongsai.grade.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is in a sheet of a workbook.
 *
 * @param merged the regions whose cells are joined
 * @param around what stands on the sheet or its printed pages outside the cells
 */
public record SheetContent(String name, Grid grid, List<CellRange> merged, List<String> around) {

  public List<Fault> faults() {
    var places = new SheetCellReferences(name);
    var faults = new ArrayList<Fault>();
    joined(places).ifPresent(faults::add);
    if (!grid.isEmpty()) {
      faults.addAll(new SheetFaults(grid, places).find());
    }
    return faults;
  }

  private Optional<Fault> joined(CellReferences places) {
    return merged.stream()
        .min(Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn))
        .map(
            first ->
                new Fault(FaultKind.MERGED_CELLS, places.of(first), text(first), merged.size()));
  }

  /** The text of a joined cell, which stands in its first. */
  private String text(CellRange region) {
    return grid.rows().getOrDefault(region.firstRow(), List.of()).stream()
        .filter(cell -> cell.column() == region.firstColumn())
        .map(GridCell::text)
        .findFirst()
        .orElse("");
  }
}
