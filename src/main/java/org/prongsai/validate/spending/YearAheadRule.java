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
import org.prongsai.model.FieldType;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.rule.SiteRule;
import org.prongsai.validate.table.CheckedTable;

/** A year of which nobody can know anything yet is a slip: 2586 for 2568. */
@AutoService(SiteRule.class)
public final class YearAheadRule implements SiteRule {

  public static final Rule YEAR_AHEAD = Rule.error("year-ahead");

  private static final int PLANNED_AHEAD = 2;
  private static final int AHEAD = 1;
  private static final Set<String> PLANS =
      Set.of(SpendingTables.PERFORMANCE, "ita-measures", "ita-measure-steps");
  private static final String OF_A_YEAR = "year_be";
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
    site.tables().values().forEach(table -> check(table, years, files));
    site.site().documents().all().forEach(page -> folder(page.file(), page.path(), years));
    site.site().files().keySet().forEach(path -> folder("content/files/" + path, path, years));
  }

  private static void check(CheckedTable table, Years years, Map<String, Integer> files) {
    int ahead = PLANS.contains(table.dataset().id()) ? PLANNED_AHEAD : AHEAD;
    for (var field : table.dataset().fields()) {
      if (field.type() == FieldType.INTEGER && field.name().endsWith(OF_A_YEAR)) {
        for (var row : table.rows()) {
          int year = row.row().whole(field.name());
          if (years.isSlip(year, ahead)) {
            var at = row.at(field.name());
            boolean isNamed = files.getOrDefault(at.file(), 0) == year;
            years.report(isNamed ? Location.of(at.file()) : at, year, ahead);
          }
        }
      }
    }
  }

  /** A page or a file in the folder of a year. */
  private static void folder(String file, String path, Years years) {
    if (path.matches(FOLDER)) {
      int year = Integer.parseInt(path.substring(0, 4));
      if (years.isSlip(year, PLANNED_AHEAD)) {
        years.report(Location.of(file), year, PLANNED_AHEAD);
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

    boolean isSlip(int year, int ahead) {
      return year > now + ahead && !meant.contains(Integer.toString(year));
    }

    void report(Location at, int year, int ahead) {
      problems.add(YEAR_AHEAD, at, year, nearest(Integer.toString(year)), now, now + ahead);
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
      long differing =
          IntStream.range(0, year.length()).filter(i -> year.charAt(i) != other.charAt(i)).count();
      boolean isSwapped = differing == 2 && year.chars().sum() == other.chars().sum();
      return isSwapped ? 1 : (int) differing;
    }
  }
}
