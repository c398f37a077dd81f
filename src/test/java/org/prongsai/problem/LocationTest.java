package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text ends that begins at a place. */
class LocationTest {

  @ParameterizedTest
  @CsvSource({"'', 3:5", "ab, 3:7", "'\uD83D\uDE00', 3:6", "'ab\n', 4:1", "'\na\r\nกข', 5:3"})
  void thePlaceBehindATextCountsItsLinesAndTheCodePointsOfTheLast(String text, String expected) {
    assertEquals("a.adoc:" + expected, Location.of("a.adoc", 3, 5).behind(text).toString());
  }
}
