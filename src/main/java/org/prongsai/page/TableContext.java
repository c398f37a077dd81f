package org.prongsai.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table: the first cell of a row is the row's name.
 *
 * @param caption what it shows
 * @param columns headers, units included
 * @param rows cells in column order
 * @param wide whether it scrolls sideways on a phone (data); else a row becomes a small card
 */
public record TableContext(
    String caption, List<Column> columns, List<List<Cell>> rows, boolean wide) implements Part {

  /**
   * A column.
   *
   * @param label its header
   * @param numeric whether its values align as numbers
   */
  public record Column(String label, boolean numeric) {}

  /**
   * A cell.
   *
   * @param value its words, empty for an empty cell
   * @param href where they lead, or empty
   * @param note small words after them, or empty
   * @param tone {@code below} for a score under the threshold, {@code zero} for none, else empty
   * @param id fragment that leads to the row, or empty (first cell only)
   * @param bar length of a bar in percent such as {@code 94.66}, or empty
   */
  public record Cell(Phrase value, String href, String note, String tone, String id, String bar) {

    public static Cell of(String text) {
      return of(Phrase.of(text));
    }

    public static Cell of(Phrase value) {
      return new Cell(value, "", "", "", "", "");
    }

    public static Cell link(String text, String href) {
      return new Cell(Phrase.of(text), href, "", "", "", "");
    }

    public Cell withNote(String words) {
      return new Cell(value, href, words, tone, id, bar);
    }

    public Cell withTone(String name) {
      return new Cell(value, href, note, name, id, bar);
    }

    public Cell withId(String fragment) {
      return new Cell(value, href, note, tone, fragment, bar);
    }

    public Cell withHref(String address) {
      return new Cell(value, address, note, tone, id, bar);
    }

    public Cell withBar(String percent) {
      return new Cell(value, href, note, tone, id, percent);
    }
  }

  /** The same table as data, which scrolls sideways on a phone. */
  public TableContext asWide() {
    return new TableContext(caption, columns, rows, true);
  }

  /** The table without the columns that are empty in all rows; the names of rows always stay. */
  public TableContext withoutEmptyColumns() {
    var kept =
        IntStream.range(0, columns.size()).filter(at -> at == 0 || isFilled(at)).boxed().toList();
    return new TableContext(
        caption,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
        wide);
  }

  private boolean isFilled(int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .anyMatch(cell -> !cell.value().text().isEmpty() || !cell.note().isEmpty());
  }
}
