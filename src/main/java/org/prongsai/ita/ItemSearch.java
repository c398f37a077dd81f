package org.prongsai.ita;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Tries how many items of each group of unprinted ones may have scored, giving up a branch as soon
 * as the equations leave no value for some figure.
 */
final class ItemSearch {

  /** How a search ended. */
  enum Outcome {
    FOUND,
    NONE,
    GIVEN_UP
  }

  // Thirty unknown items in seven groups take a few hundred steps where their indicators are
  // printed, and 190,000 at the very most.
  private static final int MOST_STEPS = 250_000;

  private final ScoreProblem problem;
  private final boolean untilFirst;
  private final List<ScoreProblem.Group> groups;
  private final Map<Integer, SortedSet<Integer>> counts = new HashMap<>();
  private Optional<Interval[]> hull = Optional.empty();
  private BigInteger solutions = BigInteger.ZERO;
  private int steps;

  /**
   * @param untilFirst whether one solution is enough
   */
  ItemSearch(ScoreProblem problem, boolean untilFirst) {
    this.problem = problem;
    this.untilFirst = untilFirst;
    this.groups = problem.groups();
    groups.forEach(group -> counts.put(group.variable(), new TreeSet<>()));
  }

  Outcome run() {
    problem.narrowed(problem.start(), Optional.empty()).ifPresent(state -> search(0, state));
    if (solutions.signum() > 0 && (untilFirst || steps < MOST_STEPS)) {
      return Outcome.FOUND;
    }
    return steps < MOST_STEPS ? Outcome.NONE : Outcome.GIVEN_UP;
  }

  private void search(int depth, Interval[] state) {
    if (depth == groups.size()) {
      found(state);
      return;
    }
    var group = groups.get(depth);
    for (int scored : possible(group, state)) {
      if (++steps >= MOST_STEPS || (untilFirst && solutions.signum() > 0)) {
        return;
      }
      var next = state.clone();
      next[group.variable()] = Interval.of(ScoreProblem.FULL.multiply(scored));
      problem
          .narrowed(next, Optional.of(group.variable()))
          .ifPresent(narrowed -> search(depth + 1, narrowed));
    }
  }

  private static List<Integer> possible(ScoreProblem.Group group, Interval[] state) {
    return IntStream.rangeClosed(0, group.items().size())
        .filter(n -> state[group.variable()].contains(ScoreProblem.FULL.multiply(n)))
        .boxed()
        .toList();
  }

  private void found(Interval[] state) {
    var ways = BigInteger.ONE;
    for (var group : groups) {
      int scored = scored(state[group.variable()].low());
      counts.get(group.variable()).add(scored);
      ways = ways.multiply(choose(group.items().size(), scored));
    }
    solutions = solutions.add(ways);
    hull = Optional.of(hull.map(before -> hull(before, state)).orElse(state));
  }

  private static Interval[] hull(Interval[] before, Interval[] state) {
    return IntStream.range(0, state.length)
        .mapToObj(i -> before[i].hull(state[i]))
        .toArray(Interval[]::new);
  }

  private static int scored(BigFraction sum) {
    return sum.divide(ScoreProblem.FULL).intValue();
  }

  private static BigInteger choose(int n, int k) {
    var result = BigInteger.ONE;
    for (int i = 1; i <= k; i++) {
      result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return result;
  }

  /** In how many ways the items can have scored; which of a group scored counts too. */
  BigInteger solutions() {
    return solutions;
  }

  /** How many items of a group may have scored. */
  SortedSet<Integer> counts(ScoreProblem.Group group) {
    return counts.get(group.variable());
  }

  /** What every variable can be over all solutions. */
  Optional<Interval[]> hull() {
    return hull;
  }
}
