package org.prongsai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.page.Chart;

/** Amounts as columns side by side that stand on zero; the highest has its sum over it. */
public record Columns(List<Column> columns, Scale scale) {

  private static final int HEIGHT = 230;
  private static final int TOP = 30;
  private static final int BASE = 196;
  private static final String LABEL_LINE = "220";
  private static final int TICK_DROP = 5;
  private static final int VALUE_RISE = 8;
  private static final String TICK_PLACE = "-8";
  // How much of its place a column fills.
  private static final BigDecimal FILL = new BigDecimal("0.7");
  // A sum near an edge is written away from it.
  private static final int NEAR_EDGE = 2;

  /**
   * A column.
   *
   * @param name a short word
   * @param amount how high it is, empty where there is none to draw
   * @param without the sign that says why there is none; {@link #GAP} is an empty frame
   */
  public record Column(String name, Optional<BigDecimal> amount, String without) {
    private BigDecimal height() {
      return amount.orElse(BigDecimal.ZERO);
    }
  }

  /** Where nobody knows whether there is anything. */
  public static final String GAP = "gap";

  public static Columns of(List<Column> columns) {
    return new Columns(
        List.copyOf(columns), Scale.ofAmounts(columns.stream().map(Column::height).toList()));
  }

  /**
   * The chart; its numbers are written by the caller.
   *
   * @param ticks those of the scale
   * @param words that of the highest column
   */
  public Chart chart(
      Caption caption, Function<BigDecimal, String> ticks, Function<BigDecimal, String> words) {
    var drawing = new Drawing(HEIGHT);
    for (var tick : scale.ticks()) {
      var y = scale.pixels(tick, TOP, BASE);
      drawing.level(tick.signum() == 0 ? "base" : "grid", Drawing.plain(y));
      var line = Drawing.plain(y.add(new BigDecimal(TICK_DROP)));
      drawing.text("scale", TICK_PLACE, line, ticks.apply(tick));
    }
    int highest = highest();
    for (int i = 0; i < columns.size(); i++) {
      column(drawing, i, i == highest ? words.apply(columns.get(i).height()) : "");
    }
    return caption.single(drawing.panel(Chart.Label.NONE));
  }

  private int highest() {
    int highest = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (columns.get(i).height().compareTo(columns.get(highest).height()) > 0) {
        highest = i;
      }
    }
    return highest;
  }

  private void column(Drawing drawing, int at, String shown) {
    var column = columns.get(at);
    var place = Scale.FULL.divide(new BigDecimal(columns.size()), 4, RoundingMode.HALF_UP);
    var middle = place.multiply(new BigDecimal(at)).add(place.divide(new BigDecimal(2)));
    var width = place.multiply(FILL).setScale(2, RoundingMode.HALF_UP);
    var left = middle.subtract(width.divide(new BigDecimal(2))).setScale(2, RoundingMode.HALF_UP);
    var x = Drawing.percent(middle.setScale(2, RoundingMode.HALF_UP));
    if (column.height().signum() > 0) {
      var y = scale.pixels(column.height(), TOP, BASE);
      var height = Drawing.plain(new BigDecimal(BASE).subtract(y));
      drawing.box("fill", Drawing.percent(left), Drawing.plain(y), Drawing.percent(width), height);
      if (!shown.isEmpty()) {
        var line = Drawing.plain(y.subtract(new BigDecimal(VALUE_RISE)));
        drawing.text(valueLook(at), x, line, shown);
      }
    } else if (column.without().equals(GAP)) {
      var height = Integer.toString(BASE - TOP);
      drawing.box(
          GAP, Drawing.percent(left), Integer.toString(TOP), Drawing.percent(width), height);
    } else {
      // None is a figure too; what is not known is told apart from it.
      var look = column.amount().isPresent() ? "none" : column.without();
      drawing.sign(look, x, Integer.toString(BASE));
    }
    drawing.text(at % 2 == 0 ? "middle" : "lower", x, LABEL_LINE, column.name());
  }

  private String valueLook(int at) {
    return at < NEAR_EDGE
        ? "value-first"
        : at >= columns.size() - NEAR_EDGE ? "value-last" : "value";
  }
}
