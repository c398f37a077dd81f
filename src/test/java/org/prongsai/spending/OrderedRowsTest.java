package org.prongsai.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.model.Value;

/** Rows come in the order of their numbers, those of one number as they stand. */
class OrderedRowsTest {

  private static final List<Integer> DAYS = List.of(5, 3, 9, 3, 5, 1);

  private static OrderedRows rows() {
    var rows =
        IntStream.range(0, DAYS.size())
            .mapToObj(
                at ->
                    new Row(Map.of())
                        .with("place", new Value.Whole(at))
                        .with("day", new Value.Whole(DAYS.get(at))))
            .toList();
    return new OrderedRows(rows, row -> row.whole("day"));
  }

  private static List<Integer> places(OrderedRows.Reader reader, long first, long last) {
    return reader.between(first, last).map(row -> row.whole("place")).toList();
  }

  @Test
  void bothEndsBelongToARange() {
    assertEquals(List.of(1, 3, 0, 4), places(rows().reader(), 3, 5));
    assertEquals(List.of(5, 1, 3, 0, 4, 2), places(rows().reader(), Long.MIN_VALUE, 9));
    assertEquals(List.of(), places(rows().reader(), 6, 8));
  }

  @Test
  void aReaderMayGoBack() {
    var reader = rows().reader();
    assertEquals(List.of(2), places(reader, 9, 9));
    assertEquals(List.of(5), places(reader, 1, 1));
    assertEquals(List.of(1, 3), places(reader, 2, 4));
  }

  @Test
  void countsAsManyAsItReads() {
    for (int first = 0; first < 11; first++) {
      for (int last = first; last < 11; last++) {
        assertEquals(places(rows().reader(), first, last).size(), rows().count(first, last));
      }
    }
  }
}
