package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
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

  @Test
  void aSumLosesATermAgain() {
    var one = new Interval(BigFraction.of(1), true, BigFraction.of(2), false);
    var two = new Interval(BigFraction.of(10), false, BigFraction.of(20), true);
    var sum = new IntervalSum();
    sum.add(one);
    sum.add(two);
    assertEquals(one.plus(two), sum.interval());
    assertEquals(two, sum.without(one));
    assertEquals(one, sum.without(two));
  }

  /** An interval between whole numbers, and all its halves: what of 0, ½, 1, 1½, 2 is in it. */
  private record Small(Interval interval, SortedSet<Integer> halves) {

    static List<Small> all() {
      var all = new ArrayList<Small>();
      for (int bits = 0; bits < 36; bits++) {
        all.add(of(bits / 12, bits / 4 % 3, bits % 2 == 1, bits / 2 % 2 == 1));
      }
      return all;
    }

    private static Small of(int low, int high, boolean lowOpen, boolean highOpen) {
      var halves = new TreeSet<Integer>();
      for (int half = lowOpen ? 2 * low + 1 : 2 * low; half <= 2 * high; half++) {
        halves.add(half);
      }
      if (highOpen) {
        halves.remove(2 * high);
      }
      var ends = new Interval(BigFraction.of(low), lowOpen, BigFraction.of(high), highOpen);
      return new Small(ends, halves);
    }

    static SortedSet<Integer> halves(Interval interval) {
      var halves = new TreeSet<>(List.of(0, 1, 2, 3, 4));
      halves.removeIf(half -> !interval.contains(BigFraction.of(half, 2)));
      return halves;
    }
  }

  @Test
  void holdsTheNumbersBetweenItsEnds() {
    for (var small : Small.all()) {
      assertEquals(small.halves(), Small.halves(small.interval()), small::toString);
      assertEquals(small.halves().isEmpty(), small.interval().isEmpty(), small::toString);
      assertEquals(
          small.halves().size() == 1 && small.interval().low().equals(small.interval().high()),
          small.interval().isPoint(),
          small::toString);
    }
  }

  @Test
  void intersectionAndHullHoldTheNumbersTheyShould() {
    for (var one : Small.all()) {
      for (var other : Small.all()) {
        var both = new TreeSet<>(one.halves());
        both.retainAll(other.halves());
        assertEquals(both, Small.halves(one.interval().intersect(other.interval())));
        if (!one.halves().isEmpty() && !other.halves().isEmpty()) {
          var hull = new TreeSet<>(List.of(0, 1, 2, 3, 4));
          hull.removeIf(n -> n < Math.min(one.halves().first(), other.halves().first()));
          hull.removeIf(n -> n > Math.max(one.halves().last(), other.halves().last()));
          assertEquals(hull, Small.halves(one.interval().hull(other.interval())));
        }
      }
    }
  }
}
