package org.prongsai.grade.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The cells of a sheet, or of a part of it, that are not blank. Blank ones cost nothing: a stray
 * mark in the last row of a sheet leaves a million of them.
 */
public final class Grid {

  // Each turn of a spiral of tables would be a further level; nobody draws one by accident.
  private static final int DEEPEST = 16;

  private final NavigableMap<Integer, List<GridCell>> rows;
  private final NavigableMap<Integer, List<GridCell>> columns;

  public Grid(Collection<GridCell> cells) {
    var sorted =
        cells.stream()
            .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
            .toList();
    rows = by(GridCell::row, sorted);
    columns = by(GridCell::column, sorted);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The cells of each row that has any, from the left. */
  public NavigableMap<Integer, List<GridCell>> rows() {
    return rows;
  }

  /** The cells of each column that has any, from the top. */
  NavigableMap<Integer, List<GridCell>> columns() {
    return columns;
  }

  /** The smallest rectangle that holds all cells; there must be one. */
  CellRange area() {
    return new CellRange(rows.firstKey(), columns.firstKey(), rows.lastKey(), columns.lastKey());
  }

  /** The parts that blank rows and columns divide it into, from the top, then from the left. */
  List<Grid> blocks() {
    var blocks = new ArrayList<Grid>();
    divide(this, blocks, 0);
    return blocks;
  }

  private static void divide(Grid grid, List<Grid> blocks, int depth) {
    var parts = parts(grid.rows);
    if (parts.size() < 2) {
      parts = parts(grid.columns);
    }
    if (parts.size() < 2 || depth == DEEPEST) {
      blocks.add(grid);
    } else {
      parts.forEach(part -> divide(new Grid(part), blocks, depth + 1));
    }
  }

  /** Runs of lines without a gap between their numbers. */
  private static List<List<GridCell>> parts(NavigableMap<Integer, List<GridCell>> lines) {
    var parts = new ArrayList<List<GridCell>>();
    int next = Integer.MIN_VALUE;
    for (var line : lines.entrySet()) {
      if (line.getKey() != next) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).addAll(line.getValue());
      next = line.getKey() + 1;
    }
    return parts;
  }

  private static NavigableMap<Integer, List<GridCell>> by(
      ToIntFunction<GridCell> number, List<GridCell> cells) {
    var lines = new TreeMap<Integer, List<GridCell>>();
    for (var cell : cells) {
      lines.computeIfAbsent(number.applyAsInt(cell), key -> new ArrayList<>()).add(cell);
    }
    return lines;
  }
}
