package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void takesTheNearestWord() {
    assertEquals("amount", EditDistance.nearest("amuont", List.of("account", "amount", "month")));
  }

  @Test
  void takesTheFirstOfEquallyNearWords() {
    assertEquals("data", EditDistance.nearest("dat", List.of("data", "date")));
    assertEquals("date", EditDistance.nearest("dat", List.of("date", "data")));
  }

  @Test
  void takesAWordThatSharesHalfOfTheLettersAndNoneThatSharesLess() {
    assertEquals("abxy", EditDistance.nearest("abcd", List.of("abxy")));
    assertEquals("", EditDistance.nearest("abcd", List.of("axyz")));
    assertEquals("", EditDistance.nearest("abcd", List.of()));
  }
}
