package org.prongsai.importer.word;

import static org.prongsai.importer.word.WordBlock.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.prongsai.importer.word.WordBlock.Grid.Cell;
import org.prongsai.problem.ProblemDetail;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a table with its merged cells; one of a single cell or column is no table. */
final class WordTable {

  // So many columns a word processor can have.
  private static final int WIDEST = 63;

  private final LeftOut left;
  private final Function<Element, RichText> texts;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Map<Integer, int[]> open = new HashMap<>();

  /**
   * @param texts what stands in a cell
   */
  WordTable(LeftOut left, Function<Element, RichText> texts) {
    this.left = left;
    this.texts = texts;
  }

  List<WordBlock> read(Element table) {
    rows(table);
    var grid = new Grid(rows.stream().map(List::copyOf).toList());
    if (grid.width() > 1 && !rows.isEmpty()) {
      return List.of(grid);
    }
    if (!rows.isEmpty()) {
      left.changed(ProblemDetail.WORD_FRAME, "");
    }
    return rows.stream()
        .flatMap(List::stream)
        .map(Cell::text)
        .filter(text -> !text.isBlank())
        .<WordBlock>map(Paragraph::new)
        .toList();
  }

  private void rows(Node parent) {
    for (var child : Dom.children(parent)) {
      switch (Dom.name(child)) {
        case "tr" -> row(child);
        case "sdt" -> Dom.find(child, "sdtContent").ifPresent(this::rows);
        case "ins", "customXml", "moveTo" -> rows(child);
        case "del", "moveFrom" -> left.dropped(ProblemDetail.WORD_DELETED, Dom.text(child));
        default -> {
          // Properties of the table.
        }
      }
    }
  }

  private void row(Element row) {
    var found = new ArrayList<Cell>();
    if (Dom.find(row, "trPr", "del").isPresent()) {
      left.dropped(ProblemDetail.WORD_DELETED, Dom.text(row));
      return;
    }
    rows.add(found);
    cells(row, Dom.number(Dom.value(row, "trPr", "gridBefore"), 0), found);
  }

  private int cells(Node parent, int first, List<Cell> into) {
    int column = Math.min(Math.max(first, 0), WIDEST);
    for (var child : Dom.children(parent)) {
      if (Dom.name(child).equals("sdt")) {
        column = cells(Dom.find(child, "sdtContent").orElse(child), column, into);
      } else if (Dom.name(child).equals("tc") && column < WIDEST) {
        column += cell(child, column, into);
      }
    }
    return column;
  }

  private int cell(Element cell, int column, List<Cell> into) {
    int wide = Dom.number(Dom.value(cell, "tcPr", "gridSpan"), 1);
    int columns = Math.max(1, Math.min(wide, WIDEST - column));
    var merge = Dom.find(cell, "tcPr", "vMerge");
    boolean goesOn = merge.isPresent() && !Dom.attribute(merge.get(), "val").equals("restart");
    var above = open.get(column);
    if (goesOn && above != null && above[1] == columns && Dom.text(cell).isBlank()) {
      var list = rows.get(above[0]);
      list.replaceAll(c -> c.column() == column ? lengthened(c) : c);
      return columns;
    }
    into.add(new Cell(column, columns, 1, texts.apply(cell)));
    if (merge.isPresent()) {
      open.put(column, new int[] {rows.size() - 1, columns});
    } else {
      open.remove(column);
    }
    return columns;
  }

  private static Cell lengthened(Cell cell) {
    return new Cell(cell.column(), cell.columns(), cell.rows() + 1, cell.text());
  }
}
