package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.prongsai.page.Chart;

/** Collects the shapes of one drawing. */
final class Drawing {

  private static final String LEFT = "0%";
  private static final String RIGHT = "100%";
  // Height of an axis, and where its numbers stand.
  private static final int AXIS = 28;
  private static final String AXIS_LINE = "22";
  private static final int FEW_TICKS = 4;

  private final int height;
  private final List<Chart.Box> boxes = new ArrayList<>();
  private final List<Chart.Line> lines = new ArrayList<>();
  private final List<Chart.Sign> signs = new ArrayList<>();
  private final List<Chart.Text> texts = new ArrayList<>();

  Drawing(int height) {
    this.height = height;
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static String percent(BigDecimal number) {
    return plain(number) + "%";
  }

  /** A drawing with nothing in it. */
  static Chart.Panel none() {
    return new Drawing(0).panel(Chart.Label.NONE);
  }

  /** The numbers of a scale below the rows that share it, and its lines, as high as the rows. */
  static Chart.Panel axis(Scale scale, Function<BigDecimal, String> words) {
    var axis = new Drawing(AXIS);
    var ticks = scale.ticks();
    for (int i = 0; i < ticks.size(); i++) {
      // Where it is narrow, every second number of many is left to the reader.
      var shown = words.apply(ticks.get(i));
      var x = scale.across(ticks.get(i));
      axis.text(look(i, ticks.size(), shown), x, AXIS_LINE, shown).line("grid", x, "0", x, RIGHT);
    }
    return axis.panel(Chart.Label.NONE);
  }

  /** A first number of several letters would be cut off at the edge if it stood in the middle. */
  private static String look(int tick, int ticks, String shown) {
    if (tick == 0 && shown.length() > 1) {
      return "first";
    }
    return ticks > FEW_TICKS && tick % 2 == 1 ? "second" : "middle";
  }

  /** Lines from top to bottom at the ticks of a scale. */
  Drawing grid(Scale scale) {
    scale.ticks().forEach(tick -> upright("grid", scale.across(tick)));
    return this;
  }

  /** A line from top to bottom. */
  Drawing upright(String look, String x) {
    return line(look, x, "0", x, Integer.toString(height));
  }

  /** A line from side to side. */
  Drawing level(String look, String y) {
    return line(look, LEFT, y, RIGHT, y);
  }

  Drawing line(String look, String x1, String y1, String x2, String y2) {
    lines.add(new Chart.Line(look, x1, y1, x2, y2));
    return this;
  }

  Drawing box(String look, BigDecimal x, int y, BigDecimal width, int boxHeight) {
    return box(look, percent(x), Integer.toString(y), percent(width), Integer.toString(boxHeight));
  }

  Drawing box(String look, String x, String y, String width, String boxHeight) {
    boxes.add(new Chart.Box(look, x, y, width, boxHeight));
    return this;
  }

  Drawing sign(String look, String x, String y) {
    signs.add(new Chart.Sign(look, x, y));
    return this;
  }

  Drawing text(String look, String x, String y, String words) {
    texts.add(new Chart.Text(look, x, y, words));
    return this;
  }

  /** The figure of a label, beside what it is drawn with. */
  Drawing value(Chart.Label label, String x, int y) {
    return text(label.tone().isEmpty() ? "at" : "at-" + label.tone(), x, plain(y), label.value());
  }

  private static String plain(int number) {
    return Integer.toString(number);
  }

  /** The drawing with what stands beside it. */
  Chart.Panel panel(Chart.Label label) {
    return new Chart.Panel(label, height, lines, boxes, signs, texts);
  }
}
