package org.prongsai.problem;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Collects the problems of one run. Equal problems are kept once; threads may add at the same time.
 */
public final class Problems {

  private final SortedSet<Problem> found = new ConcurrentSkipListSet<>();

  public void add(Rule rule, Location location, String... args) {
    found.add(new Problem(rule, location, Arrays.asList(args)));
  }

  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** Whether anything was found at that very place. */
  public boolean hasAt(Location location) {
    return found.stream().anyMatch(problem -> problem.location().equals(location));
  }

  public int count(Severity severity) {
    return (int) found.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** All problems, by location and rule. */
  public List<Problem> sorted() {
    return List.copyOf(found);
  }

  /** One line a problem, {@code file:line:column rule}, for tests and logs. */
  public List<String> summaries() {
    return found.stream().map(problem -> problem.location() + " " + problem.rule().id()).toList();
  }
}
