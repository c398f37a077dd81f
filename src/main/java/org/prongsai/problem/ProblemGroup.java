package org.prongsai.problem;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The problems of one rule in one column of a file: the first ones by position (not by time of
 * discovery); for the others, their number and lines.
 */
final class ProblemGroup {

  private final int most;
  private final TreeSet<Problem> kept = new TreeSet<>();
  private final Map<Integer, BitSet> lines = new HashMap<>(); // by column
  private int more;

  ProblemGroup(int most) {
    this.most = most;
  }

  void add(Problem problem) {
    if (kept.add(problem)) {
      at(problem.location()).set(problem.location().line());
      if (kept.size() > most) {
        kept.pollLast();
        more++;
      }
    }
  }

  void addMore(int count) {
    more += count;
  }

  private BitSet at(Location location) {
    return lines.computeIfAbsent(location.column(), column -> new BitSet());
  }

  /** Whether one was found on the line and column; a column of a table has one cell a line. */
  boolean hasAt(Location location) {
    var found = lines.get(location.column());
    return found != null && found.get(location.line());
  }

  SortedSet<Problem> kept() {
    return kept;
  }

  int more() {
    return more;
  }

  int count() {
    return kept.size() + more;
  }
}
