package org.prongsai.ita.scoring;

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
final class ItemScoreSearch {

  enum Outcome {
    FOUND,
    NONE,
    GIVEN_UP
  }

  /** Steps after which a search is given up; thirty items take some hundreds. */
  static final int MOST_STEPS = 2_500;

  // Of more solutions than these the equations one by one bound the figures, a little too widely.
  private static final int MOST_EXACT = 40;
  private static final List<ScoreEquations.Group> NO_GROUPS = List.of();

  private final ScoreEquations problem;
  private final boolean untilFirst;
  private final int mostSteps;
  private final Map<Integer, SortedSet<Integer>> counts = new HashMap<>();
  private Optional<Interval[]> hull = Optional.empty();
  private BigInteger solutions = BigInteger.ZERO;
  private List<ScoreEquations.Group> groups = List.of();
  private BigInteger inComponent = BigInteger.ZERO;
  private Optional<Interval[]> componentHull = Optional.empty();
  private int steps;
  private int exact;

  /**
   * @param untilFirst whether one solution is enough
   * @param mostSteps how many to take before giving up
   */
  ItemScoreSearch(ScoreEquations problem, boolean untilFirst, int mostSteps) {
    this.problem = problem;
    this.untilFirst = untilFirst;
    this.mostSteps = mostSteps;
    problem.groups().forEach(group -> counts.put(group.variable(), new TreeSet<>()));
  }

  Outcome run() {
    var first = problem.narrowed(problem.start(), Optional.empty());
    if (first.isEmpty()) {
      return Outcome.NONE;
    }
    hull = first;
    solutions = BigInteger.ONE;
    // What no equation ties together is searched apart; the ways multiply.
    var components = problem.components();
    for (var component : components.isEmpty() ? List.of(NO_GROUPS) : components) {
      groups = component;
      inComponent = BigInteger.ZERO;
      componentHull = Optional.empty();
      if (!untilFirst && new SearchCutoff(problem).isHopeless(component, first.get())) {
        return Outcome.GIVEN_UP;
      }
      search(0, first.get());
      if (inComponent.signum() == 0) {
        return steps < mostSteps ? Outcome.NONE : Outcome.GIVEN_UP;
      }
      solutions = solutions.multiply(inComponent);
      hull = Optional.of(narrower(hull.orElseThrow(), componentHull.orElseThrow()));
    }
    return untilFirst || steps < mostSteps ? Outcome.FOUND : Outcome.GIVEN_UP;
  }

  private void search(int depth, Interval[] state) {
    if (depth == groups.size()) {
      found(state);
      return;
    }
    var group = groups.get(depth);
    for (int scored : possible(group, state)) {
      if (++steps >= mostSteps || (untilFirst && inComponent.signum() > 0)) {
        return;
      }
      var next = state.clone();
      next[group.variable()] = Interval.of(ScoreEquations.FULL.multiply(scored));
      problem
          .narrowed(next, Optional.of(group.variable()))
          .ifPresent(narrowed -> search(depth + 1, narrowed));
    }
  }

  static List<Integer> possible(ScoreEquations.Group group, Interval[] state) {
    return IntStream.rangeClosed(0, group.items().size())
        .filter(n -> state[group.variable()].contains(ScoreEquations.FULL.multiply(n)))
        .boxed()
        .toList();
  }

  private void found(Interval[] state) {
    if (!problem.program().bind(state)) {
      return; // no equation rules it out alone, but all of them together do
    }
    var ways = BigInteger.ONE;
    for (var group : groups) {
      int scored = scored(state[group.variable()].low());
      counts.get(group.variable()).add(scored);
      ways = ways.multiply(choose(group.items().size(), scored));
    }
    inComponent = inComponent.add(ways);
    var ranges = untilFirst ? state : exact(state);
    componentHull = Optional.of(componentHull.map(before -> hull(before, ranges)).orElse(ranges));
  }

  /** The state with what all equations together make of each unprinted figure. */
  private Interval[] exact(Interval[] state) {
    var ranges = state.clone();
    if (exact++ < MOST_EXACT) {
      for (int figure : problem.unprinted()) {
        if (componentHull.isEmpty() || !componentHull.get()[figure].covers(state[figure])) {
          ranges[figure] = problem.program().range(figure);
        }
      }
    }
    return ranges;
  }

  private static Interval[] narrower(Interval[] one, Interval[] other) {
    return IntStream.range(0, one.length)
        .mapToObj(i -> one[i].intersect(other[i]))
        .toArray(Interval[]::new);
  }

  private static Interval[] hull(Interval[] before, Interval[] state) {
    return IntStream.range(0, state.length)
        .mapToObj(i -> before[i].hull(state[i]))
        .toArray(Interval[]::new);
  }

  private static int scored(BigFraction sum) {
    return sum.divide(ScoreEquations.FULL).intValue();
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
  SortedSet<Integer> counts(ScoreEquations.Group group) {
    return counts.get(group.variable());
  }

  /** What every variable can be over all solutions. */
  Optional<Interval[]> hull() {
    return hull;
  }
}
