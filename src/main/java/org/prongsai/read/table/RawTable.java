package org.prongsai.read.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.prongsai.problem.Location;

/**
 * A table file as it was found.
 *
 * @param file path relative to the site folder
 * @param dataset id of the dataset, the name of its folder
 * @param year the file's name where it is a number, else 0
 * @param header the column names as written, with their places, in order
 * @param rows the records; a record holds a cell for each column name
 */
public record RawTable(String file, String dataset, int year, List<RawCell> header, Rows rows) {

  /** A record: its cells by column name (in header order), and where it starts. */
  public record RawRow(Map<String, RawCell> cells, Location location) {}

  public sealed interface Rows extends Iterable<RawRow> permits Held, Streamed {}

  public record Held(List<RawRow> list) implements Rows {
    public Held {
      list = List.copyOf(list);
    }

    @Override
    public Iterator<RawRow> iterator() {
      return list.iterator();
    }
  }

  /**
   * Records that are read from their file whenever they are walked through, and with them the
   * problems of their cells are found.
   */
  public record Streamed(Iterable<RawRow> source) implements Rows {
    @Override
    public Iterator<RawRow> iterator() {
      return source.iterator();
    }
  }

  public RawTable {
    header = List.copyOf(header);
  }

  public List<RawRow> list() {
    var list = new ArrayList<RawRow>();
    rows.forEach(list::add);
    return list;
  }

  /** Whether the records are too many for memory. */
  public boolean isLarge() {
    return rows instanceof Streamed;
  }
}
