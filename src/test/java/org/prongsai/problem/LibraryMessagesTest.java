package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryMessagesTest {

  private final LibraryMessages messages =
      new LibraryMessages(
          Map.of(
              ProblemDetail.LIST_NUMBER,
              "expected (.+), got (.+)",
              ProblemDetail.TABLE_EMPTY,
              "no rows"),
          ProblemDetail.YAML_SIGN);

  @Test
  void recognisesAWholeMessageWithWhatItRefersTo() {
    assertArrayEquals(new Object[] {"list-number", "2", "3"}, messages.args("expected 2, got 3"));
    assertArrayEquals(new Object[] {"table-empty"}, messages.args("no rows"));
  }

  @Test
  void saysOfAnyOtherMessageWhatItIsMostLikelyAbout() {
    assertArrayEquals(new Object[] {"yaml-sign"}, messages.args("no rows at all"));
  }
}
