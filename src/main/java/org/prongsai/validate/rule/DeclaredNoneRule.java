package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.Sources;
import org.prongsai.read.table.RawTable;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** A year without purchases or projects is declared, so that nobody takes it for forgotten. */
@AutoService(SiteRule.class)
public final class DeclaredNoneRule implements SiteRule {

  public static final Rule NONE_NOT_DECLARED = Rule.error("none-not-declared");
  public static final Rule NONE_BUT_ROWS = Rule.error("none-but-rows");
  public static final Rule YEAR_NOT_DECLARED = Rule.warning("year-not-declared");

  private static final int MOST_AHEAD = 2;
  private static final List<String> DATASETS =
      List.of(SpendingTables.PROCUREMENT, SpendingTables.PERFORMANCE);

  @Override
  public void check(CheckedSite site, Problems problems) {
    var tables = site.sources().tables();
    var settings = site.site().settings();
    for (var table : tables) {
      if (DATASETS.contains(table.dataset()) && FiscalYear.isPlausible(table.year())) {
        check(table, settings, problems);
      }
    }
    for (var dataset : DATASETS) {
      var inside = ofAllYears(dataset, site);
      inside.forEach(
          (year, file) -> {
            if (settings.declaredNone(dataset, year).isPresent()) {
              problems.add(NONE_BUT_ROWS, Location.of(file), dataset, year, SiteFolder.SETTINGS);
            }
          });
      years(dataset, site.sources(), inside.keySet(), settings, problems);
    }
  }

  /** The years of which a file of all years has rows, each with that file. */
  private static Map<FiscalYear, String> ofAllYears(String dataset, CheckedSite site) {
    var files =
        site.sources().tables().stream()
            .filter(table -> table.dataset().equals(dataset))
            .filter(table -> !FiscalYear.isPlausible(table.year()))
            .map(RawTable::file)
            .collect(Collectors.toSet());
    var years = new TreeMap<FiscalYear, String>();
    if (!files.isEmpty()) {
      for (var row : site.tables().get(dataset).rows()) {
        var file = row.raw().location().file();
        if (files.contains(file)) {
          years.putIfAbsent(row.row().year(), file);
        }
      }
    }
    return years;
  }

  /** A year between others of which nothing is said may be one that was forgotten. */
  private static void years(
      String dataset,
      Sources sources,
      Set<FiscalYear> inside,
      Settings settings,
      Problems problems) {
    var said =
        Stream.concat(
                sources.tables().stream()
                    .filter(table -> table.dataset().equals(dataset))
                    .map(RawTable::year)
                    .filter(FiscalYear::isPlausible),
                settings.declaredNone().stream()
                    .filter(none -> none.dataset().equals(dataset))
                    .map(none -> none.year().be()))
            .collect(Collectors.toCollection(TreeSet::new));
    inside.forEach(year -> said.add(year.be()));
    // A year that is a slip is told of, and not those before it.
    said.removeIf(year -> year > FiscalYear.of(settings.asOf()).be() + MOST_AHEAD);
    if (said.isEmpty()) {
      return;
    }
    var sheet = sheet(dataset, sources);
    IntStream.range(said.first(), said.last())
        .filter(year -> !said.contains(year))
        .forEach(
            year ->
                problems.add(
                    YEAR_NOT_DECLARED,
                    Location.of(SiteFolder.SETTINGS),
                    dataset,
                    year,
                    SiteFolder.SETTINGS,
                    sheet.isEmpty() ? "content/data/" + dataset + "/" + year + ".csv" : "",
                    sheet));
  }

  /** The sheet of the workbook in which the dataset stands; empty where it stands in files. */
  private static String sheet(String dataset, Sources sources) {
    return sources.tables().stream()
        .filter(table -> table.dataset().equals(dataset) && table.isSheet())
        .map(table -> Location.of(table.file()).sheet())
        .findFirst()
        .orElse("");
  }

  private static void check(RawTable table, Settings settings, Problems problems) {
    var year = new FiscalYear(table.year());
    boolean isDeclared = settings.declaredNone(table.dataset(), year).isPresent();
    // What is wrong with the first row of a large table is found twice, and kept once.
    boolean hasRows = table.rows().iterator().hasNext();
    if (!hasRows && !isDeclared) {
      problems.add(
          NONE_NOT_DECLARED, Location.of(table.file()), table.dataset(), year, SiteFolder.SETTINGS);
    }
    if (hasRows && isDeclared) {
      problems.add(
          NONE_BUT_ROWS, Location.of(table.file()), table.dataset(), year, SiteFolder.SETTINGS);
    }
  }
}
