package org.prongsai.render;

import static org.prongsai.columns.ItaResultsColumns.SCORE;

import java.util.Optional;
import org.prongsai.ita.Figures;
import org.prongsai.model.Row;
import org.prongsai.text.FiscalYear;

/**
 * The newest years for which the site has a result, a plan and disclosure items; the home page
 * shows these.
 *
 * @param result the newest that has a result with a score
 * @param plan the newest that has measures
 * @param oit the newest whose disclosure items have scores, else the newest that has a list of them
 */
public record LatestYears(
    Optional<FiscalYear> result, Optional<FiscalYear> plan, Optional<FiscalYear> oit) {

  public static LatestYears of(Figures figures) {
    return new LatestYears(
        newestScored(figures, "ita-results"),
        newest(figures, "ita-measures"),
        newestScored(figures, "oit-disclosures").or(() -> newest(figures, "oit-disclosures")));
  }

  private static Optional<FiscalYear> newest(Figures figures, String dataset) {
    return figures.table(dataset).years().stream().max(FiscalYear::compareTo);
  }

  private static Optional<FiscalYear> newestScored(Figures figures, String dataset) {
    return figures.table(dataset).rows().stream()
        .filter(row -> row.decimal(SCORE).isPresent())
        .map(Row::year)
        .max(FiscalYear::compareTo);
  }
}
