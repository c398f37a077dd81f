package org.prongsai.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Shares in percent with two decimals, each rounded by itself: they need not add up to 100. */
public final class Shares {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DECIMALS = 2;

  private Shares() {}

  /** The shares of all parts of a whole, in their order; none where the whole is zero. */
  static List<BigDecimal> of(List<BigDecimal> parts) {
    var whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return whole.signum() == 0
        ? List.of()
        : parts.stream().map(part -> percent(part, whole)).toList();
  }

  /** A part of a whole that is not zero. */
  public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }
}
