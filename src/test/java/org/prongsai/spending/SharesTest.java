package org.prongsai.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharesTest {

  private static String shares(String... parts) {
    return Shares.of(Stream.of(parts).map(BigDecimal::new).toList()).toString();
  }

  @Test
  void eachIsRoundedByItself() {
    assertEquals("[33.33, 33.33, 33.33]", shares("1", "1", "1"));
    assertEquals("[14.29, 42.86, 42.86]", shares("1", "3", "3"));
    assertEquals("[0.00, 66.67, 33.33]", shares("0", "2.00", "1.00"));
    assertEquals("[0.01, 100.00]", shares("1", "19999"));
  }

  @Test
  void ofNothingThereAreNoShares() {
    assertEquals(List.of(), Shares.of(List.of(BigDecimal.ZERO)));
    assertEquals(List.of(), Shares.of(List.of()));
  }
}
