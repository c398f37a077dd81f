package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.prongsai.page.Chart;

/**
 * The parts of a whole, the largest first. Each has a bar from zero, so that parts are compared by
 * length, and below it a thin one of what the parts come to so far.
 */
public record SharesOfWhole(List<Share> shares) {

  private static final Scale SCALE = Scale.ofShares();
  private static final int HEIGHT = 28;
  private static final int TOP = 4;
  private static final int THICK = 12;
  private static final int THIN_TOP = 21;
  private static final int THIN = 4;
  private static final int TEXT_LINE = 15;

  /**
   * A part.
   *
   * @param percent its share
   * @param soFar the share of it and all parts above
   */
  public record Share(Chart.Label label, BigDecimal percent, BigDecimal soFar, String look) {}

  public SharesOfWhole {
    shares = List.copyOf(shares);
  }

  /** The chart; the numbers of the scale are written by the caller. */
  public Chart chart(Caption caption, Function<BigDecimal, String> words) {
    var panels =
        shares.stream()
            .map(
                share ->
                    new Drawing(HEIGHT)
                        .grid(SCALE)
                        .box("so-far", BigDecimal.ZERO, THIN_TOP, share.soFar(), THIN)
                        .box(share.look(), BigDecimal.ZERO, TOP, share.percent(), THICK)
                        .value(share.label(), SCALE.across(share.percent()), TEXT_LINE)
                        .panel(share.label()))
            .toList();
    return caption.rows(panels, Drawing.axis(SCALE, words));
  }
}
