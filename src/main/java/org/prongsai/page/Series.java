package org.prongsai.page;

import java.util.List;

/**
 * Figures over the years: a small chart for each, and the table that the charts draw. Coordinates
 * are in the units of a chart that is {@code width} by {@code height}, as ASCII digits.
 *
 * @param label what is drawn
 * @param width of every chart
 * @param height of every chart
 * @param charts one a figure; none where there is nothing to draw yet
 * @param legend what the signs mean, those that are used
 * @param table the same figures as numbers
 */
public record Series(
    String label,
    String width,
    String height,
    List<Chart> charts,
    List<LegendEntry> legend,
    Grid table)
    implements Part {

  /**
   * A chart.
   *
   * @param title the figure's name
   * @param words all it shows in words, for those who do not see it
   * @param lines of the scale, the threshold, and between the points
   * @param points the figures that are known
   * @param labels of the scale and the years
   */
  public record Chart(
      String title, String words, List<Line> lines, List<Point> points, List<Label> labels) {}

  /**
   * A straight line.
   *
   * @param kind {@code grid}, {@code mark}, {@code join} or {@code break}
   */
  public record Line(String kind, String x1, String y1, String x2, String y2) {}

  /**
   * A figure of a year.
   *
   * @param kind {@code printed} or {@code derived}
   * @param value as shown, or empty where there is no room
   * @param top where the value stands
   */
  public record Point(String kind, String x, String y, String value, String top) {}

  /**
   * Words in a chart.
   *
   * @param kind {@code scale}, {@code year} or {@code gap}
   */
  public record Label(String kind, String x, String y, String text) {}

  /** A sign, of the kind of a line or a point, and what it means. */
  public record LegendEntry(String kind, String words) {}

  /**
   * The table: a row a figure, a column a year.
   *
   * @param caption what it shows
   * @param corner header of the first column
   * @param years headers of the others
   * @param rows the figures
   */
  public record Grid(String caption, String corner, List<String> years, List<GridRow> rows) {}

  /** A figure over the years; {@code note} how its name is known, or empty. */
  public record GridRow(Phrase name, String note, List<GridCell> cells) {}

  /**
   * A figure of a year.
   *
   * @param value as shown, or empty where it is not known
   * @param href where it stands on the site, or empty
   * @param note that it is computed, or that it is below the pass mark, or empty
   * @param tone {@code below} or empty
   */
  public record GridCell(String value, String href, String note, String tone) {}
}
