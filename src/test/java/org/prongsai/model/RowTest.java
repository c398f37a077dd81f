package org.prongsai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-1, -1",
    "2147483646, 2147483646",
    "2147483647, 2147483647",
    "2147483648, 2147483647",
    "9223372036854775807, 2147483647",
    "-2147483647, -2147483647",
    "-2147483648, -2147483648",
    "-2147483649, -2147483648",
    "-9223372036854775808, -2147483648"
  })
  void aWholeNumberBeyondWhatFitsIsTheNearestThatDoes(long number, int whole) {
    assertEquals(whole, new Row(Map.of("a", new Value.Whole(number))).whole("a"));
    assertEquals(whole, new Row(Map.of("a", new Value.Text("" + number))).whole("a"));
  }
}
