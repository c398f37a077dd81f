package org.prongsai.validate.spending;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prongsai.columns.OitEvidenceColumns;
import org.prongsai.model.Dataset;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.rule.SiteRule;
import org.prongsai.validate.table.CheckedTable;

/** A year of which nobody can know anything yet is a slip: 2586 for 2568. */
@AutoService(SiteRule.class)
public final class YearAheadRule implements SiteRule {

  public static final Rule YEAR_AHEAD = Rule.error("year-ahead");

  /** A plan or a contract may well be of such a year. */
  public static final Rule YEAR_FAR_AHEAD = Rule.warning("year-far-ahead");

  // A plan is of the next year, and the date of a site may be of last year.
  private static final int AHEAD = 2;
  private static final String EVIDENCE = "oit-evidence";
  private static final String FOLDER = "[0-9]{4}(/.*)?";

  @Override
  public void check(CheckedSite site, Problems problems) {
    if (site.site().settings().asOf().equals(Settings.UNREAD)) {
      return;
    }
    int now = FiscalYear.of(site.site().settings().asOf()).be();
    var known = new TreeSet<Integer>(Comparator.reverseOrder());
    site.site().tables().values().forEach(t -> t.years().forEach(year -> known.add(year.be())));
    known.removeIf(year -> year > now + AHEAD);
    // Whoever brings the lists of a year means it.
    var meant =
        site.sources().folder().catalogues().stream()
            .map(file -> file.getParent().getFileName().toString())
            .collect(Collectors.toSet());
    var years = new Years(now, known, meant, problems);
    var files = new HashMap<String, Integer>();
    site.sources().tables().forEach(table -> files.put(table.file(), table.year()));
    // What a site's own dataset is about, a projection perhaps, only the site knows.
    var own = site.sources().ownDatasets();
    site.tables().values().stream()
        .filter(table -> !own.contains(table.dataset().id()))
        .forEach(table -> check(table, years, files));
    site.site()
        .documents()
        .all()
        .forEach(page -> folder(YEAR_AHEAD, page.file(), page.path(), years));
    site.site()
        .files()
        .keySet()
        .forEach(path -> folder(YEAR_FAR_AHEAD, "content/files/" + path, path, years));
  }

  private static void check(CheckedTable table, Years years, Map<String, Integer> files) {
    if (table.dataset().yearly()) {
      check(YEAR_AHEAD, Dataset.FISCAL_YEAR, table, years, files);
    }
    if (table.dataset().id().equals(EVIDENCE)) {
      check(YEAR_FAR_AHEAD, OitEvidenceColumns.COVERS_YEAR_BE, table, years, Map.of());
    }
  }

  private static void check(
      Rule rule, String column, CheckedTable table, Years years, Map<String, Integer> files) {
    for (var row : table.rows()) {
      int year = row.row().whole(column);
      if (years.isSlip(year)) {
        var at = row.at(column);
        boolean isNamed = files.getOrDefault(at.file(), 0) == year;
        years.report(rule, isNamed ? Location.of(at.file()) : at, year);
      }
    }
  }

  /** A page or a file in the folder of a year. */
  private static void folder(Rule rule, String file, String path, Years years) {
    if (path.matches(FOLDER)) {
      int year = Integer.parseInt(path.substring(0, 4));
      if (years.isSlip(year)) {
        years.report(rule, Location.of(file), year);
      }
    }
  }

  /**
   * The years of the site.
   *
   * @param now the fiscal year of its date
   * @param known those that have rows, the latest first
   * @param meant those that it has lists of
   */
  private record Years(int now, SortedSet<Integer> known, Set<String> meant, Problems problems) {

    boolean isSlip(int year) {
      return year > now + AHEAD && !meant.contains(Integer.toString(year));
    }

    void report(Rule rule, Location at, int year) {
      problems.add(rule, at, year, nearest(Integer.toString(year)), now, now + AHEAD);
    }

    /** The known year that the fewest slips make of it. */
    private String nearest(String year) {
      return known.stream()
          .map(String::valueOf)
          .min(Comparator.comparingInt(other -> slips(year, other)))
          .orElse("");
    }

    /** Digits that differ; two that changed places are one slip. */
    private static int slips(String year, String other) {
      int both = Math.min(year.length(), other.length());
      long differing =
          Math.abs(year.length() - other.length())
              + IntStream.range(0, both).filter(i -> year.charAt(i) != other.charAt(i)).count();
      boolean isSwapped = differing == 2 && year.chars().sum() == other.chars().sum();
      return isSwapped ? 1 : (int) differing;
    }
  }
}
