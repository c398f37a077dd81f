package org.prongsai.validate.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.prongsai.problem.Location;

/**
 * Finds rows of a table that say the same. Rows are compared by hash first, one number for each
 * row, so that a million rows need not be held in memory; only rows with equal hashes are kept and
 * compared.
 */
public final class RepeatedRows {

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private RepeatedRows() {}

  /**
   * Hands on every row that says what an earlier one said.
   *
   * @param identity what a row says, or empty where it is like no other
   * @param field the column whose cell is named as the place of a row
   * @param action takes the row and the place of the first that said so
   */
  public static void forEach(
      CheckedTable table,
      Function<CheckedRow, String> identity,
      String field,
      BiConsumer<CheckedRow, String> action) {
    var shared = shared(table, identity);
    if (shared.length == 0) {
      return;
    }
    var first = new HashMap<String, Location>();
    for (var row : table.rows()) {
      var text = identity.apply(row);
      if (!text.isEmpty() && Arrays.binarySearch(shared, hash(text)) >= 0) {
        var other = first.putIfAbsent(text, row.at(field));
        if (other != null) {
          action.accept(row, other.said());
        }
      }
    }
  }

  /** The hashes that more than one row has, in order. */
  private static long[] shared(CheckedTable table, Function<CheckedRow, String> identity) {
    var hashes = new long[table.rows().size()];
    int count = 0;
    for (var row : table.rows()) {
      var text = identity.apply(row);
      if (!text.isEmpty()) {
        hashes[count++] = hash(text);
      }
    }
    Arrays.sort(hashes, 0, count);
    int kept = 0;
    for (int i = 1; i < count; i++) {
      if (hashes[i] == hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }

  /** FNV-1a over the characters. */
  private static long hash(String text) {
    long hash = FNV_START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
