package org.prongsai.privacy.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.prongsai.privacy.PrivateMatch;

/**
 * Findings in digits that were put together from neighbouring cells. Two columns of amounts have
 * the check digit in one row of eleven, two columns with the parts of numbers in all.
 */
final class JoinedFindings {

  // Of fewer rows nothing can be said.
  private static final int FEW = 3;

  private final Map<String, Columns> all = new LinkedHashMap<>();

  /** A finding, and how it is reported. */
  record Finding(PrivateMatch match, Consumer<PrivateMatch> report) {}

  private static final class Columns {
    private int rows;
    private final List<Finding> findings = new ArrayList<>();

    private boolean areNumbers() {
      return rows < FEW || findings.size() * 2 >= rows;
    }
  }

  /** Takes the next row of some columns, and how what was found in it is reported. */
  void row(String columns, List<Finding> findings) {
    var known = all.computeIfAbsent(columns, key -> new Columns());
    known.rows++;
    known.findings.addAll(findings);
  }

  /** Reports what is of a person. */
  void end() {
    for (var columns : all.values()) {
      if (columns.areNumbers()) {
        columns.findings.forEach(finding -> finding.report().accept(finding.match()));
      } else if (!columns.findings.isEmpty()) {
        var first = columns.findings.get(0);
        first.report().accept(first.match().unsure());
      }
    }
  }
}
