package org.prongsai.render.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Places scores and years in a small chart. The scale ends at 100 and starts at a round number
 * below the least score: points, unlike bars, do not have to stand on zero.
 *
 * @param low where the scale starts, 0 to 90
 * @param columns how many years there is room for
 */
record ChartScale(int low, int columns) {

  static final int WIDTH = 360;
  static final int HEIGHT = 190;

  private static final int LEFT = 46;
  private static final int RIGHT = 354;
  private static final int TOP = 30;
  private static final int BASE = 152;
  private static final int YEAR_LINE = 180;
  private static final int FULL = 100;
  private static final int FINE = 10;
  private static final int COARSE = 20;
  private static final int MOST_FINE = 40;
  // Room for a value under the lowest point of the scale, in points of the score.
  private static final BigDecimal ROOM = new BigDecimal(3);

  /** A scale on which all numbers have a place. */
  static ChartScale of(Collection<BigDecimal> numbers, int columns) {
    var least = numbers.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO).subtract(ROOM);
    int low = floor(least, FINE);
    return new ChartScale(FULL - low > MOST_FINE ? floor(least, COARSE) : low, columns);
  }

  private static int floor(BigDecimal number, int step) {
    return number.signum() <= 0 ? 0 : number.intValue() / step * step;
  }

  /** The numbers at which the scale has a line, from the lowest. */
  List<Integer> ticks() {
    int step = FULL - low > MOST_FINE ? COARSE : FINE;
    var ticks = new ArrayList<Integer>();
    for (int tick = low; tick <= FULL; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** Height of a score. */
  String y(BigDecimal score) {
    return y(score, 0);
  }

  /** How many units a score stands above the foot of the scale. */
  int units(BigDecimal score) {
    return score
        .subtract(new BigDecimal(low))
        .multiply(new BigDecimal(BASE - TOP))
        .divide(new BigDecimal(FULL - low), 0, RoundingMode.HALF_UP)
        .intValue();
  }

  /** A height that many units above that of a score. */
  String y(BigDecimal score, int above) {
    var share =
        new BigDecimal(FULL)
            .subtract(score)
            .multiply(new BigDecimal(BASE - TOP))
            .divide(new BigDecimal(FULL - low), 1, RoundingMode.HALF_UP);
    return plain(share.add(new BigDecimal(TOP - above)));
  }

  /** The middle of a column, counted from 0. */
  String x(int column) {
    return at(2 * column + 1);
  }

  /** The left edge of a column; of the column after the last one, the right end. */
  String edge(int column) {
    return at(2 * column);
  }

  private String at(int halves) {
    var share =
        new BigDecimal(halves * (RIGHT - LEFT))
            .divide(new BigDecimal(2 * columns), 1, RoundingMode.HALF_UP);
    return plain(share.add(new BigDecimal(LEFT)));
  }

  String left() {
    return Integer.toString(LEFT);
  }

  String right() {
    return Integer.toString(RIGHT);
  }

  /** Where the labels of years stand. */
  String yearLine() {
    return Integer.toString(YEAR_LINE);
  }

  /** Where the sign for an absent score stands: at the foot, away from any score. */
  String gapLine() {
    return Integer.toString(BASE - 8);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
