package org.prongsai.importer.word;

import java.util.List;
import java.util.Optional;

/** A part of a document, in the order in which they stand. */
public sealed interface WordBlock {

  /** Its words, less those of a table. */
  default String plain() {
    return "";
  }

  /**
   * A heading.
   *
   * @param level 0 for the title of the document, 1 for the first below it
   */
  record Heading(int level, RichText text) implements WordBlock {
    @Override
    public String plain() {
      return text.plain();
    }
  }

  /** Text. */
  record Paragraph(RichText text) implements WordBlock {
    @Override
    public String plain() {
      return text.plain();
    }
  }

  /**
   * An item of a list that the word processor numbers.
   *
   * @param marker the number as it is shown; empty for a point
   */
  record Item(String marker, int depth, RichText text) implements WordBlock {
    @Override
    public String plain() {
      return (marker + " " + text.plain()).strip();
    }
  }

  /**
   * A picture.
   *
   * @param words that stand for it, or empty
   */
  record Picture(String ending, byte[] data, String words) implements WordBlock {}

  /** A table. */
  record Grid(List<List<Cell>> rows) implements WordBlock {

    /**
     * A cell, at the first place that it covers.
     *
     * @param column from 0
     */
    public record Cell(int column, int columns, int rows, RichText text) {}

    int width() {
      return rows.stream()
          .flatMap(List::stream)
          .mapToInt(cell -> cell.column() + cell.columns())
          .max()
          .orElse(0);
    }

    /** The cell that covers a place. */
    public Optional<Cell> at(int row, int column) {
      for (int from = row; from >= 0; from--) {
        for (var cell : rows.get(from)) {
          boolean isBelow = from + cell.rows() > row;
          if (isBelow && cell.column() <= column && column < cell.column() + cell.columns()) {
            return Optional.of(cell);
          }
        }
      }
      return Optional.empty();
    }

    /** The words of a cell, which may begin in a row above. */
    public String merged(int row, int column) {
      return at(row, column)
          .filter(cell -> cell.column() == column)
          .map(cell -> cell.text().plain())
          .orElse("");
    }

    /** What a row says that has one text from edge to edge; a number may stand beside it. */
    public Optional<String> across(int row) {
      var cells = rows.get(row);
      var texts = cells.stream().map(cell -> cell.text().plain().strip());
      var filled = texts.filter(text -> !text.isEmpty()).toList();
      boolean isNumbered = filled.size() == 2 && filled.get(0).matches("[0-9๐-๙]{1,2}[.)]?");
      boolean isWhole = cells.stream().mapToInt(Cell::columns).sum() == width();
      return isWhole && (filled.size() == 1 || isNumbered)
          ? Optional.of(String.join(" ", filled))
          : Optional.empty();
    }

    /** The words of a cell, where it begins at that place; empty where another covers it. */
    public String text(int row, int column) {
      return rows.get(row).stream()
          .filter(cell -> cell.column() == column)
          .map(cell -> cell.text().plain())
          .findFirst()
          .orElse("");
    }
  }
}
