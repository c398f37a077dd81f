package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.page.Chart;

/** Amounts as bars one below the other, each on its own or in the frame of a whole. */
public record Bars(List<Bar> bars, Scale scale) {

  private static final int HEIGHT = 28;
  private static final int FRAME_TOP = 4;
  private static final int FRAME = 20;
  private static final int TOP = 8;
  private static final int THICK = 12;
  private static final int TEXT_LINE = 19;

  /**
   * A bar.
   *
   * @param label its name and amount
   * @param amount how long it is, empty where it is not known
   * @param whole of which it is a part, such as a budget, drawn as a frame
   */
  public record Bar(Chart.Label label, Optional<BigDecimal> amount, Optional<BigDecimal> whole) {}

  /** On a scale of amounts. */
  public static Bars of(List<Bar> bars) {
    var amounts =
        bars.stream()
            .flatMap(bar -> Stream.of(bar.amount(), bar.whole()).flatMap(Optional::stream))
            .toList();
    return new Bars(List.copyOf(bars), Scale.ofAmounts(amounts));
  }

  /** The chart; the numbers of the scale are written by the caller. */
  public Chart chart(Caption caption, Function<BigDecimal, String> words) {
    return caption.rows(bars.stream().map(this::panel).toList(), Drawing.axis(scale, words));
  }

  private Chart.Panel panel(Bar bar) {
    var drawing = new Drawing(HEIGHT).grid(scale);
    bar.whole()
        .filter(whole -> whole.signum() > 0)
        .ifPresent(
            whole -> drawing.box("frame", BigDecimal.ZERO, FRAME_TOP, scale.share(whole), FRAME));
    bar.amount()
        .filter(amount -> amount.signum() > 0)
        .ifPresent(amount -> drawing.box("fill", BigDecimal.ZERO, TOP, scale.share(amount), THICK));
    var end = bar.whole().orElse(BigDecimal.ZERO).max(bar.amount().orElse(BigDecimal.ZERO));
    return drawing.value(bar.label(), scale.across(end), TEXT_LINE).panel(bar.label());
  }
}
