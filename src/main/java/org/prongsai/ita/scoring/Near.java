package org.prongsai.ita.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/** A number, or one that lies next to it: some times the smallest of all numbers is added. */
record Near(BigFraction number, BigFraction smallest) implements Comparable<Near> {

  static Near of(BigFraction number) {
    return new Near(number, BigFraction.ZERO);
  }

  /** The least number of an interval. */
  static Near low(Interval interval) {
    return new Near(interval.low(), interval.lowOpen() ? BigFraction.ONE : BigFraction.ZERO);
  }

  /** The greatest number of an interval. */
  static Near high(Interval interval) {
    var off = interval.highOpen() ? BigFraction.ONE.negate() : BigFraction.ZERO;
    return new Near(interval.high(), off);
  }

  /** Whether it only lies next to the number. */
  boolean isOff() {
    return smallest.signum() != 0;
  }

  Near plus(Near other, BigFraction times) {
    return new Near(
        number.add(other.number.multiply(times)), smallest.add(other.smallest.multiply(times)));
  }

  Near minus(Near other) {
    return plus(other, BigFraction.ONE.negate());
  }

  Near times(BigFraction factor) {
    return new Near(number.multiply(factor), smallest.multiply(factor));
  }

  @Override
  public int compareTo(Near other) {
    // BigFraction 1.2 compares two negative numbers the wrong way round.
    int order = number.subtract(other.number).signum();
    return order == 0 ? smallest.subtract(other.smallest).signum() : order;
  }
}
