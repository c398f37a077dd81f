package org.prongsai.validate.table;

import java.util.Collection;
import java.util.List;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;

/**
 * Tells whether rows are missing because they could not be read. References to such rows cannot be
 * checked; reporting them would hide the real mistake among false ones.
 */
public final class UnreadRows {

  private static final String DATA = "content/data/";

  private UnreadRows() {}

  /** Whether a file of a dataset, its header, a record or a cell of these columns was refused. */
  public static boolean isAnyOf(String dataset, Collection<String> columns, Problems problems) {
    return isAnyBelow(DATA + dataset + "/", columns, problems);
  }

  /** Whether a table of any dataset was refused as a whole or in its header or records. */
  public static boolean isAny(Problems problems) {
    return isAnyBelow(DATA, List.of(), problems);
  }

  private static boolean isAnyBelow(String folder, Collection<String> columns, Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> !problem.rule().equals(Rule.TOTAL_ROW)) // nothing refers to a total
        .map(problem -> problem.location())
        .filter(at -> at.file().startsWith(folder))
        .anyMatch(at -> isOfFileOrRecord(at) || columns.contains(at.field()));
  }

  private static boolean isOfFileOrRecord(Location at) {
    return at.line() == 1 || at.field().isEmpty();
  }
}
