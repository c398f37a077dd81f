package org.prongsai.privacy.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings in digits that were put together from neighbouring cells. Two columns of amounts have
 * the check digit in one row of eleven, two columns with the parts of numbers in all.
 */
final class JoinedFindings {

  // Of fewer rows nothing can be said.
  private static final int FEW = 4;

  private final Map<String, Columns> all = new LinkedHashMap<>();

  private static final class Columns {
    private int rows;
    private final List<Runnable> findings = new ArrayList<>();

    private boolean areNumbers() {
      return rows < FEW || findings.size() * 2 >= rows;
    }
  }

  /** Takes the next row of some columns, and how what was found in it is reported. */
  void row(String columns, List<Runnable> findings) {
    var known = all.computeIfAbsent(columns, key -> new Columns());
    known.rows++;
    known.findings.addAll(findings);
  }

  /** Reports what is of a person. */
  void end() {
    all.values().stream()
        .filter(Columns::areNumbers)
        .forEach(columns -> columns.findings.forEach(Runnable::run));
  }
}
