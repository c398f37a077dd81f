package org.prongsai.spending;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.model.DiskRows;
import org.prongsai.model.Row;

/**
 * Rows in the order of a number that each has, such as its day; those of one number stay in their
 * order. Only the numbers are kept in memory: the rows may be stored outside it.
 */
final class OrderedRows {

  private final List<Row> rows;
  private final long[] numbers;
  private final int[] places;

  /** Reads all rows once. */
  OrderedRows(List<Row> rows, ToLongFunction<Row> number) {
    this.rows = rows;
    var ofRow = rows.stream().mapToLong(number).toArray();
    this.places =
        IntStream.range(0, ofRow.length)
            .boxed()
            .sorted(Comparator.comparingLong(place -> ofRow[place]))
            .mapToInt(place -> place)
            .toArray();
    this.numbers = Arrays.stream(places).mapToLong(place -> ofRow[place]).toArray();
  }

  /** How many rows have a number from the first to the last. */
  int count(long first, long last) {
    return start(last + 1) - start(first);
  }

  /** Index of the first number that is not below one. */
  private int start(long number) {
    int low = 0;
    int high = numbers.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Somebody who reads them, one after the other where they stand so. Serves one thread. */
  Reader reader() {
    return new Reader();
  }

  final class Reader {
    private Iterator<Row> open = rows.iterator();
    private int next;

    /** The rows with a number from the first to the last. */
    Stream<Row> between(long first, long last) {
      return IntStream.range(start(first), start(last + 1)).mapToObj(at -> row(places[at]));
    }

    private Row row(int place) {
      if (place != next) {
        open = DiskRows.from(rows, place);
      }
      next = place + 1;
      return open.next();
    }
  }
}
