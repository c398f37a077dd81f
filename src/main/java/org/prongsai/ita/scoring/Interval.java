package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Where a number lies: from {@code low} to {@code high}, each end taking part unless open. A number
 * printed with two decimals stands for all that round to it half up, so it is such an interval.
 */
public record Interval(BigFraction low, boolean lowOpen, BigFraction high, boolean highOpen) {

  private static final BigFraction FULL = BigFraction.of(100);

  /** All scores: 0 to 100. */
  public static final Interval SCORES = new Interval(BigFraction.ZERO, false, FULL, false);

  public static Interval of(BigFraction point) {
    return new Interval(point, false, point, false);
  }

  public static Interval closed(BigFraction low, BigFraction high) {
    return new Interval(low, false, high, false);
  }

  /** What a score from 0 to 100 may be that was rounded half up to the decimals of the number. */
  public static Interval rounded(BigDecimal printed) {
    var half = BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(printed.scale()).shiftLeft(1));
    var point = exact(printed);
    return new Interval(point.subtract(half), false, point.add(half), true).intersect(SCORES);
  }

  /** The number itself. */
  public static BigFraction exact(BigDecimal number) {
    return number.scale() <= 0
        ? BigFraction.of(number.toBigIntegerExact())
        : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  public boolean isEmpty() {
    int order = low.compareTo(high);
    return order > 0 || (order == 0 && (lowOpen || highOpen));
  }

  public boolean isPoint() {
    return low.equals(high) && !isEmpty();
  }

  public boolean contains(BigFraction number) {
    int fromLow = number.compareTo(low);
    int fromHigh = number.compareTo(high);
    return (fromLow > 0 || (fromLow == 0 && !lowOpen))
        && (fromHigh < 0 || (fromHigh == 0 && !highOpen));
  }

  /** Whether every number of the other one is in this one. */
  public boolean covers(Interval other) {
    return other.isEmpty() || intersect(other).equals(other);
  }

  public Interval intersect(Interval other) {
    int lows = low.compareTo(other.low);
    int highs = high.compareTo(other.high);
    return new Interval(
        lows >= 0 ? low : other.low,
        lows == 0 ? lowOpen || other.lowOpen : lows > 0 ? lowOpen : other.lowOpen,
        highs <= 0 ? high : other.high,
        highs == 0 ? highOpen || other.highOpen : highs < 0 ? highOpen : other.highOpen);
  }

  /** The least interval that holds both. */
  public Interval hull(Interval other) {
    int lows = low.compareTo(other.low);
    int highs = high.compareTo(other.high);
    return new Interval(
        lows <= 0 ? low : other.low,
        lows == 0 ? lowOpen && other.lowOpen : lows < 0 ? lowOpen : other.lowOpen,
        highs >= 0 ? high : other.high,
        highs == 0 ? highOpen && other.highOpen : highs > 0 ? highOpen : other.highOpen);
  }

  public Interval plus(Interval other) {
    return new Interval(
        low.add(other.low),
        lowOpen || other.lowOpen,
        high.add(other.high),
        highOpen || other.highOpen);
  }

  public Interval minus(Interval other) {
    return plus(
        new Interval(other.high.negate(), other.highOpen, other.low.negate(), other.lowOpen));
  }

  /** The interval times a number that is not negative. */
  public Interval times(BigFraction factor) {
    return factor.signum() == 0
        ? of(BigFraction.ZERO)
        : new Interval(low.multiply(factor), lowOpen, high.multiply(factor), highOpen);
  }
}
