package org.prongsai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where values stand between the two ends of a chart.
 *
 * @param low at one end
 * @param high at the other
 * @param ticks round values that have a line, the two ends among them
 */
public record Scale(BigDecimal low, BigDecimal high, List<BigDecimal> ticks) {

  static final BigDecimal FULL = new BigDecimal(100);

  private static final int FINE = 10;
  private static final int COARSE = 20;
  private static final int MOST_FINE = 40;
  private static final BigDecimal MOST_STEPS = new BigDecimal(4);
  private static final List<Integer> ROUND = List.of(1, 2, 5);
  // Keeps the lowest point away from the edge.
  private static final BigDecimal ROOM = BigDecimal.ONE;

  public Scale {
    ticks = List.copyOf(ticks);
  }

  /** Scores up to 100 from a round number below the lowest: points need not stand on zero. */
  public static Scale ofScores(Collection<BigDecimal> scores) {
    var least = scores.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO).subtract(ROOM);
    int fine = floor(least, FINE);
    int step = 100 - fine > MOST_FINE ? COARSE : FINE;
    return even(new BigDecimal(floor(least, step)), new BigDecimal(step), FULL);
  }

  private static int floor(BigDecimal number, int step) {
    return number.signum() <= 0 ? 0 : number.intValue() / step * step;
  }

  /** Amounts from zero to a round number that none is above; lengths have to stand on zero. */
  public static Scale ofAmounts(Collection<BigDecimal> amounts) {
    var most = amounts.stream().reduce(BigDecimal.ONE, BigDecimal::max);
    for (var unit = BigDecimal.ONE; ; unit = unit.movePointRight(1)) {
      for (int round : ROUND) {
        var step = unit.multiply(new BigDecimal(round)).setScale(0, RoundingMode.UNNECESSARY);
        var steps = most.divide(step, 0, RoundingMode.CEILING);
        if (steps.compareTo(MOST_STEPS) <= 0) {
          return even(BigDecimal.ZERO, step, step.multiply(steps));
        }
      }
    }
  }

  /** Shares of a whole in percent. */
  public static Scale ofShares() {
    return even(BigDecimal.ZERO, new BigDecimal(25), FULL);
  }

  private static Scale even(BigDecimal low, BigDecimal step, BigDecimal high) {
    var ticks = new ArrayList<BigDecimal>();
    for (var tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return new Scale(low, high, ticks);
  }

  /** Whether it starts at zero; where it does not, the chart has to say so. */
  public boolean isFromZero() {
    return low.signum() == 0;
  }

  /** How far along a value stands, 0 to 100; a value beyond an end stands at the end. */
  BigDecimal share(BigDecimal value) {
    return value
        .subtract(low)
        .multiply(FULL)
        .divide(high.subtract(low), 2, RoundingMode.HALF_UP)
        .max(BigDecimal.ZERO)
        .min(FULL);
  }

  /** The same as a place across a drawing. */
  String across(BigDecimal value) {
    return Drawing.percent(share(value));
  }

  /** A place down a drawing, in pixels between the two given. */
  String down(BigDecimal value, int top, int base) {
    return Drawing.plain(pixels(value, top, base));
  }

  /** The same as a number. */
  BigDecimal pixels(BigDecimal value, int top, int base) {
    var part =
        share(value).multiply(new BigDecimal(base - top)).divide(FULL, 1, RoundingMode.HALF_UP);
    return new BigDecimal(base).subtract(part);
  }
}
