package org.prongsai.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shares of the parts of a whole in percent with two decimals, which add up to 100.00: each is
 * cut off, and the hundredths that are left go to those that lost most by it.
 */
final class Shares {

  private static final int DECIMALS = 2;
  private static final BigDecimal HUNDREDTHS = new BigDecimal(10_000);

  private Shares() {}

  /** The shares of all parts of a whole, in their order; none where the whole is zero. */
  static List<BigDecimal> of(List<BigDecimal> parts) {
    var whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (whole.signum() == 0) {
      return List.of();
    }
    var shares = new ArrayList<BigDecimal>();
    var lost = new ArrayList<BigDecimal>();
    for (var part : parts) {
      var both = part.multiply(HUNDREDTHS).divideAndRemainder(whole);
      shares.add(both[0].setScale(0, RoundingMode.UNNECESSARY));
      lost.add(both[1]);
    }
    int left =
        HUNDREDTHS.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).intValue();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer at) -> lost.get(at)).reversed())
        .limit(left)
        .forEach(at -> shares.set(at, shares.get(at).add(BigDecimal.ONE)));
    return shares.stream().map(share -> share.movePointLeft(DECIMALS).setScale(DECIMALS)).toList();
  }
}
