package org.prongsai.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.ita.Figures;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.Distribution;
import org.prongsai.model.Settings;
import org.prongsai.spending.Highlights;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.text.FiscalYear;

/**
 * What pages show about the data besides its rows: files, statistics, excerpts; computed once for
 * all pages.
 *
 * @param distributions the published files of datasets
 * @param companions files beside the data: forms of others, empty templates
 * @param highlights the rows of long tables that pages show
 * @param monthly what the monthly forms of each year's purchases hold
 * @param statistics what the values of each column are like, by dataset id
 * @param words what describes a dataset to others
 */
public record PublishedDataSummary(
    List<Distribution> distributions,
    List<CompanionFile> companions,
    Highlights highlights,
    Map<FiscalYear, MonthlyForms> monthly,
    Map<String, List<ColumnStatistics>> statistics,
    DatasetDescriptions words) {

  public PublishedDataSummary {
    distributions = List.copyOf(distributions);
    companions = List.copyOf(companions);
    monthly = Map.copyOf(monthly);
    statistics = Map.copyOf(statistics);
  }

  public static PublishedDataSummary of(
      Figures figures,
      Settings settings,
      List<Distribution> distributions,
      List<CompanionFile> companions,
      Map<FiscalYear, MonthlyForms> monthly,
      DatasetDescriptions words) {
    var statistics = new HashMap<String, List<ColumnStatistics>>();
    figures.tables().forEach((id, table) -> statistics.put(id, ColumnStatistics.of(table)));
    return new PublishedDataSummary(
        distributions,
        companions,
        Highlights.of(figures.tables(), settings.asOf()),
        monthly,
        statistics,
        words);
  }
}
