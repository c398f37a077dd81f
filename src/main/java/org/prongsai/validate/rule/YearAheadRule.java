package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.FieldType;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.table.CheckedTable;

/** A year of which nobody can know anything yet is a slip: 2586 for 2568. */
@AutoService(SiteRule.class)
public final class YearAheadRule implements SiteRule {

  public static final Rule YEAR_AHEAD = Rule.error("year-ahead");

  private static final int AHEAD = 1;
  static final int PLANNED_AHEAD = 2;
  private static final Set<String> PLANS =
      Set.of(SpendingTables.PERFORMANCE, "ita-measures", "ita-measure-steps");
  private static final String OF_A_YEAR = "year_be";

  @Override
  public void check(CheckedSite site, Problems problems) {
    if (site.site().settings().asOf().equals(Settings.UNREAD)) {
      return;
    }
    int now = FiscalYear.of(site.site().settings().asOf()).be();
    var known = new TreeSet<Integer>(Comparator.reverseOrder());
    site.site().tables().values().forEach(t -> t.years().forEach(year -> known.add(year.be())));
    known.removeIf(year -> year > now + AHEAD);
    var files = new HashMap<String, Integer>();
    site.sources().tables().forEach(table -> files.put(table.file(), table.year()));
    site.tables().values().forEach(table -> check(table, now, known, files, problems));
    site.site().documents().all().stream()
        .filter(document -> isAhead(document.path(), now))
        .forEach(document -> report(document.file(), document.path(), now, known, problems));
    site.site().files().keySet().stream()
        .filter(path -> isAhead(path, now))
        .forEach(path -> report(SiteFolder.CONTENT + "/files/" + path, path, now, known, problems));
  }

  private static void check(
      CheckedTable table,
      int now,
      Collection<Integer> known,
      Map<String, Integer> files,
      Problems problems) {
    int last = now + (PLANS.contains(table.dataset().id()) ? PLANNED_AHEAD : AHEAD);
    for (var field : table.dataset().fields()) {
      if (field.type() != FieldType.INTEGER || !field.name().endsWith(OF_A_YEAR)) {
        continue;
      }
      for (var row : table.rows()) {
        int year = row.row().whole(field.name());
        if (year > last) {
          var at = row.at(field.name());
          boolean isNamed = files.getOrDefault(at.file(), 0) == year;
          problems.add(
              YEAR_AHEAD,
              isNamed ? Location.of(at.file()) : at,
              year,
              nearest(year, known),
              now,
              last);
        }
      }
    }
  }

  /** Whether a folder of the content is one of a year that is too far ahead. */
  private static boolean isAhead(String path, int now) {
    return path.matches("[0-9]{4}(/.*)?") && year(path) > now + PLANNED_AHEAD;
  }

  private static int year(String path) {
    return Integer.parseInt(path.substring(0, 4));
  }

  private static void report(
      String file, String path, int now, Collection<Integer> known, Problems problems) {
    problems.add(
        YEAR_AHEAD,
        Location.of(file),
        year(path),
        nearest(year(path), known),
        now,
        now + PLANNED_AHEAD);
  }

  /** The year of the site, the latest first, that one slip makes of it; two digits may swap. */
  private static String nearest(int year, Collection<Integer> known) {
    var text = Integer.toString(year);
    return known.stream()
        .map(String::valueOf)
        .min(Comparator.comparingInt(other -> slips(text, other)))
        .orElse("");
  }

  private static int slips(String text, String other) {
    int differing =
        (int)
            IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) != other.charAt(i))
                .count();
    boolean isSwapped = differing == 2 && text.chars().sum() == other.chars().sum();
    return isSwapped ? 1 : differing;
  }
}
