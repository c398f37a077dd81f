package org.prongsai.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** More columns than this are those of a form. */
  private static final int FORM = 7;

  /** Letters in a line of a table on a phone of 360 pixels. */
  private static final int PHONE = 37;

  /** Letters of a value and its note that a narrow column of numbers has room for. */
  private static final int REMARK = 56;

  /** Letters of a name that may have to stay together. */
  private static final int NAME = 18;

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
   * @param self the number of the row, leading to where it stands; none where it has no place
   */
  public record Cell(
      Phrase value, String href, String note, String tone, String id, String bar, List<Link> self) {

    public static Cell of(String text) {
      return of(Phrase.of(text));
    }

    public static Cell of(Phrase value) {
      return new Cell(value, "", "", "", "", "", List.of());
    }

    public static Cell link(String text, String href) {
      return new Cell(Phrase.of(text), href, "", "", "", "", List.of());
    }

    public Cell withNote(String words) {
      return new Cell(value, href, words, tone, id, bar, self);
    }

    public Cell withTone(String name) {
      return new Cell(value, href, note, name, id, bar, self);
    }

    public Cell withId(String fragment) {
      return new Cell(value, href, note, tone, fragment, bar, self);
    }

    public Cell withSelf(Link number) {
      return new Cell(value, href, note, tone, id, bar, List.of(number));
    }

    public Cell withHref(String address) {
      return new Cell(value, address, note, tone, id, bar, self);
    }

    public Cell withBar(String percent) {
      return new Cell(value, href, note, tone, id, percent, self);
    }
  }

  /** What a phone makes of a table; the names are those of the styles. */
  public enum Shape {
    /** Scrolls sideways within itself. */
    WIDE,
    /** A card a row; on large screens it may need more than the page has. */
    MANY,
    /** A card a row. */
    CARDS,
    /** Stays a table. */
    FITS
  }

  /** How the table is laid out. */
  public Shape shape() {
    if (wide) {
      return Shape.WIDE;
    }
    if (columns.size() > FORM) {
      return Shape.MANY;
    }
    return columns.size() <= 3 && letters() <= PHONE && !hasLongRemark() ? Shape.FITS : Shape.CARDS;
  }

  /** Whether a number comes with words that would run down a narrow column. */
  private boolean hasLongRemark() {
    return IntStream.range(0, columns.size())
        .filter(at -> columns.get(at).numeric())
        .anyMatch(
            at ->
                rows.stream()
                    .map(row -> row.get(at))
                    .anyMatch(cell -> letters(cell.value().text() + cell.note()) > REMARK));
  }

  /** Letters of the widest row: texts are broken at spaces, headers of numbers are not. */
  private int letters() {
    return IntStream.range(0, columns.size())
        .map(
            at ->
                columns.get(at).numeric()
                    ? Math.max(letters(columns.get(at).label()), longest(at))
                    : Math.min(longest(at), NAME))
        .sum();
  }

  private int longest(int column) {
    return rows.stream()
        .flatMap(row -> Stream.of(row.get(column).value().text().split(" ")))
        .mapToInt(TableContext::letters)
        .max()
        .orElse(0);
  }

  /** Letters that take room; marks above and below others do not. */
  private static int letters(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
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
