package org.prongsai.ita.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/** A sum of intervals from which a term can be taken away again. */
final class IntervalSum {

  private BigFraction low = BigFraction.ZERO;
  private BigFraction high = BigFraction.ZERO;
  private int lowsOpen;
  private int highsOpen;

  void add(Interval term) {
    low = low.add(term.low());
    high = high.add(term.high());
    lowsOpen += term.lowOpen() ? 1 : 0;
    highsOpen += term.highOpen() ? 1 : 0;
  }

  Interval interval() {
    return new Interval(low, lowsOpen > 0, high, highsOpen > 0);
  }

  /** The sum of all terms but one of them. */
  Interval without(Interval term) {
    return new Interval(
        low.subtract(term.low()),
        lowsOpen > (term.lowOpen() ? 1 : 0),
        high.subtract(term.high()),
        highsOpen > (term.highOpen() ? 1 : 0));
  }
}
