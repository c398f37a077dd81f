package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static final long SEED = 2567;

  @Test
  void aPrintedNumberStandsForAllThatRoundToIt() {
    var random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      var exact = new BigDecimal(random.nextInt(10_000_001)).movePointLeft(5);
      var printed = exact.setScale(2, RoundingMode.HALF_UP);
      assertTrue(
          Interval.rounded(printed).contains(Interval.exact(exact)),
          () -> exact + " in " + printed + ", seed " + SEED);
      var other = printed.add(new BigDecimal("0.01")).min(new BigDecimal("100.00"));
      assertEquals(
          other.compareTo(printed) == 0,
          Interval.rounded(other).contains(Interval.exact(exact)),
          () -> exact + " in " + other + ", seed " + SEED);
    }
  }

  @Test
  void aScoreIsNeverAbove100() {
    assertEquals(
        new Interval(BigFraction.of(19999, 200), false, BigFraction.of(100), false),
        Interval.rounded(new BigDecimal("100.00")));
  }

  @Test
  void anOpenEndDoesNotTakePart() {
    var below = Interval.rounded(new BigDecimal("84.99"));
    var from = Interval.closed(BigFraction.of(16999, 200), BigFraction.of(100));
    assertTrue(below.intersect(from).isEmpty());
    assertFalse(below.isEmpty());
    assertEquals(
        new Interval(BigFraction.of(16997, 200), false, BigFraction.of(100), false),
        below.hull(from));
  }

  @Test
  void addsAndSubtractsTheEnds() {
    var one = new Interval(BigFraction.of(1), false, BigFraction.of(2), true);
    var two = new Interval(BigFraction.of(10), true, BigFraction.of(20), false);
    assertEquals(new Interval(BigFraction.of(11), true, BigFraction.of(22), true), one.plus(two));
    assertEquals(new Interval(BigFraction.of(8), true, BigFraction.of(19), false), two.minus(one));
    assertEquals(Interval.of(BigFraction.ZERO), one.times(BigFraction.ZERO));
  }
}
