package org.prongsai.chart;

import java.util.List;
import org.prongsai.page.Chart;

/**
 * The words of a chart.
 *
 * @param id fragment of the chart
 * @param finding what it shows, as a sentence
 * @param description how it is drawn, for those who do not see it
 * @param notes sentences under it
 * @param keys what its signs mean
 */
public record Caption(
    String id, String finding, String description, List<String> notes, List<Chart.Key> keys) {

  Chart rows(List<Chart.Panel> panels, Chart.Panel axis) {
    return new Chart(id, "rows", finding, description, notes, keys, panels, axis);
  }

  /** Rows with points, beside which only a short number stands. */
  Chart points(List<Chart.Panel> panels, Chart.Panel axis) {
    return new Chart(id, "points", finding, description, notes, keys, panels, axis);
  }

  Chart compact(List<Chart.Panel> panels, Chart.Panel axis) {
    return new Chart(id, "compact", finding, description, notes, keys, panels, axis);
  }

  Chart multiples(List<Chart.Panel> panels) {
    return new Chart(id, "multiples", finding, description, notes, keys, panels, Drawing.none());
  }

  Chart single(Chart.Panel panel) {
    return new Chart(
        id, "single", finding, description, notes, keys, List.of(panel), Drawing.none());
  }
}
