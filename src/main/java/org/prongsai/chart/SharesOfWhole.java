package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.prongsai.page.Chart;

/**
 * The parts of a whole, one below the other: each bar begins where the one above it ends, so that
 * its end shows what the parts come to so far.
 */
public record SharesOfWhole(List<Share> shares) {

  private static final Scale SCALE = Scale.ofShares();
  private static final int HEIGHT = 28;
  private static final int TOP = 8;
  private static final int THICK = 12;

  /** A part and its share in percent. */
  public record Share(Chart.Label label, BigDecimal percent, String look) {}

  public SharesOfWhole {
    shares = List.copyOf(shares);
  }

  /** The chart; the numbers of the scale are written by the caller. */
  public Chart chart(Caption caption, Function<BigDecimal, String> words) {
    var panels = new ArrayList<Chart.Panel>();
    var above = BigDecimal.ZERO;
    for (var share : shares) {
      panels.add(
          new Drawing(HEIGHT)
              .grid(SCALE)
              .box("so-far", BigDecimal.ZERO, TOP, above, THICK)
              .box(share.look(), above, TOP, share.percent(), THICK)
              .panel(share.label()));
      above = above.add(share.percent());
    }
    return caption.rows(panels, Drawing.axis(SCALE, words));
  }
}
