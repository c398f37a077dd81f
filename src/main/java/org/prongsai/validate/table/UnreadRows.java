package org.prongsai.validate.table;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.prongsai.folder.SiteFolder;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;

/**
 * Tells whether rows are missing because they could not be read. References to such rows cannot be
 * checked; reporting them would hide the real mistake among false ones.
 */
public final class UnreadRows {

  // In a sheet of the workbook a line about the table stands above the header.
  private static final int HEADER_OF_SHEET = 2;

  private UnreadRows() {}

  /** Whether a file of a dataset, its header, a record or a cell of these columns was refused. */
  public static boolean isAnyOf(String dataset, Collection<String> columns, Problems problems) {
    return isAny(dataset::equals, columns, problems);
  }

  /** Whether a table of any dataset was refused as a whole or in its header or records. */
  public static boolean isAny(Problems problems) {
    return isAny(any -> true, List.of(), problems);
  }

  private static boolean isAny(
      Predicate<String> asked, Collection<String> columns, Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> !problem.rule().equals(Rule.TOTAL_ROW)) // nothing refers to a total
        .map(problem -> problem.location())
        .filter(
            at ->
                at.file().equals(SiteFolder.WORKBOOK)
                    || problems.datasetOf(at.file()).filter(asked).isPresent())
        .anyMatch(at -> isOfFileOrRecord(at) || columns.contains(at.field()));
  }

  private static boolean isOfFileOrRecord(Location at) {
    return at.line() <= (at.sheet().isEmpty() ? 1 : HEADER_OF_SHEET) || at.field().isEmpty();
  }
}
