package org.prongsai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every value has a place, and scores a scale that begins below the lowest. */
class ScaleTest {

  private static Scale scores(String... scores) {
    return Scale.ofScores(List.of(scores).stream().map(BigDecimal::new).toList());
  }

  private static List<String> ticks(Scale scale) {
    return scale.ticks().stream().map(BigDecimal::toPlainString).toList();
  }

  @Test
  void scoresBeginAtARoundNumberBelowTheLowest() {
    assertEquals(List.of("70", "80", "90", "100"), ticks(scores("80.58", "99.78")));
    assertEquals(List.of("40", "60", "80", "100"), ticks(scores("55.00")));
    assertTrue(scores("0.00").isFromZero());
    for (int hundredths = 100; hundredths <= 10_000; hundredths += 37) {
      var score = BigDecimal.valueOf(hundredths, 2);
      var scale = Scale.ofScores(List.of(score));
      assertTrue(scale.low().compareTo(score) < 0, () -> score + " on " + scale);
      assertTrue(scale.ticks().size() <= 6, () -> score + " on " + scale);
    }
  }

  @Test
  void amountsBeginAtZeroAndEndAtARoundNumber() {
    var scale = Scale.ofAmounts(List.of(new BigDecimal("390125.75"), new BigDecimal("12")));
    assertEquals(List.of("0", "100000", "200000", "300000", "400000"), ticks(scale));
    assertEquals("97.53%", scale.across(new BigDecimal("390125.75")));
    assertEquals(List.of("0", "1"), ticks(Scale.ofAmounts(List.of())));
    assertEquals(
        List.of("0", "1000000000", "2000000000", "3000000000"),
        ticks(Scale.ofAmounts(List.of(new BigDecimal("2500000000.01")))));
  }

  @Test
  void aValueBeyondAnEndStandsAtTheEnd() {
    assertEquals("0%", scores("80").across(new BigDecimal("3")));
    assertEquals("100%", scores("80").across(new BigDecimal("120")));
  }
}
