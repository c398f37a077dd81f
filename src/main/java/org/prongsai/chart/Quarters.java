package org.prongsai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.prongsai.page.Chart;

/**
 * What is known of things in the four quarters of a year, one thing below the other.
 *
 * @param names of the four quarters
 * @param today how much of the year is over, in percent; empty where the day is not in the year
 */
public record Quarters(List<Row> rows, List<String> names, Optional<BigDecimal> today) {

  private static final int HEIGHT = 32;
  private static final int TOP = 3;
  private static final int CELL = 26;
  private static final String MIDDLE = "16";
  private static final int AXIS = 28;
  private static final String AXIS_LINE = "20";
  private static final BigDecimal QUARTER = new BigDecimal(25);
  private static final BigDecimal WIDTH = new BigDecimal(24);
  private static final BigDecimal HALF = new BigDecimal(2);

  /**
   * A thing.
   *
   * @param label its name
   * @param quarters the sign of each quarter; empty where none is due
   */
  public record Row(Chart.Label label, List<String> quarters) {
    public Row {
      quarters = List.copyOf(quarters);
    }
  }

  /** How much of the time from one day to another is over at the end of a third, in percent. */
  public static Optional<BigDecimal> over(LocalDate first, LocalDate last, LocalDate day) {
    if (day.isBefore(first) || day.isAfter(last)) {
      return Optional.empty();
    }
    var days = new BigDecimal(ChronoUnit.DAYS.between(first, day) + 1);
    var all = new BigDecimal(ChronoUnit.DAYS.between(first, last) + 1);
    return Optional.of(days.multiply(Scale.FULL).divide(all, 2, RoundingMode.HALF_UP));
  }

  public Chart chart(Caption caption) {
    var axis = new Drawing(AXIS);
    for (int i = 0; i < names.size(); i++) {
      axis.text("middle", Drawing.percent(middle(i)), AXIS_LINE, names.get(i));
    }
    return caption.compact(rows.stream().map(this::panel).toList(), axis.panel(Chart.Label.NONE));
  }

  private Chart.Panel panel(Row row) {
    var drawing = new Drawing(HEIGHT);
    for (int i = 0; i < row.quarters().size(); i++) {
      var look = row.quarters().get(i);
      if (!look.isEmpty()) {
        drawing
            .box("cell", QUARTER.multiply(new BigDecimal(i)), TOP, WIDTH, CELL)
            .sign(look, Drawing.percent(middle(i)), MIDDLE);
      }
    }
    today.ifPresent(at -> drawing.upright("today", Drawing.percent(at)));
    return drawing.panel(row.label());
  }

  private static BigDecimal middle(int quarter) {
    return QUARTER.multiply(new BigDecimal(quarter)).add(WIDTH.divide(HALF));
  }
}
