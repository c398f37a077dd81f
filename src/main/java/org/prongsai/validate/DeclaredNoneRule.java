package org.prongsai.validate;

import java.util.List;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.RawTable;
import org.prongsai.read.SiteFolder;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** A year without purchases or projects is declared, so that nobody takes it for forgotten. */
final class DeclaredNoneRule {

  private static final List<String> DATASETS =
      List.of(SpendingTables.PROCUREMENT, SpendingTables.PERFORMANCE);

  void check(List<RawTable> tables, Settings settings, Problems problems) {
    for (var table : tables) {
      if (DATASETS.contains(table.dataset()) && FiscalYear.isPlausible(table.year())) {
        check(table, settings, problems);
      }
    }
  }

  private static void check(RawTable table, Settings settings, Problems problems) {
    var year = new FiscalYear(table.year());
    boolean isDeclared = settings.declaredNone(table.dataset(), year).isPresent();
    // What is wrong with the first row of a large table is found twice, and kept once.
    boolean hasRows = table.rows().iterator().hasNext();
    if (!hasRows && !isDeclared) {
      problems.add(
          Rule.NONE_NOT_DECLARED,
          Location.of(table.file()),
          table.dataset(),
          year.toString(),
          SiteFolder.SETTINGS);
    }
    if (hasRows && isDeclared) {
      problems.add(
          Rule.NONE_BUT_ROWS,
          Location.of(table.file()),
          table.dataset(),
          year.toString(),
          SiteFolder.SETTINGS);
    }
  }
}
