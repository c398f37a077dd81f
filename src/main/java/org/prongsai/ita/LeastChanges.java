package org.prongsai.ita;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.prongsai.model.Catalogue.Level;

/**
 * Finds a smallest set of figures that, risen to 100, reach a target; of equally small ones the one
 * that adds most to the total is tried first.
 */
public final class LeastChanges {

  private static final BigFraction FULL = BigFraction.of(100);
  // Half of the last published decimal: what is missing less than this rounds up to the target.
  private static final BigFraction ROUNDING = BigFraction.of(1, 200);
  private static final int MOST_STEPS = 200_000;

  /** Points that a figure lacks to its minimum, and what each candidate would give it. */
  private record Gap(BigFraction missing, List<BigFraction> gives) {}

  private final WhatIf whatIf;
  private final List<String> candidates;
  private int steps;

  /**
   * @param candidates figures that may rise; those that cannot are passed over
   */
  public LeastChanges(WhatIf whatIf, List<String> candidates) {
    this.whatIf = whatIf;
    var changeable = whatIf.changeable();
    this.candidates =
        candidates.stream()
            .filter(changeable::contains)
            .sorted(Comparator.comparing((String figure) -> gain(whatIf, figure)).reversed())
            .toList();
  }

  private static BigFraction gain(WhatIf whatIf, String figure) {
    return rise(whatIf, figure).multiply(whatIf.effect(figure, LevelRule.TOTAL));
  }

  private static BigFraction rise(WhatIf whatIf, String figure) {
    return FULL.subtract(whatIf.base(figure).orElseThrow());
  }

  /** What raises the total to a score; empty where nothing does. */
  public Optional<List<String>> toTotal(BigDecimal score) {
    return solve(List.of(new LevelRule.Shortfall(LevelRule.TOTAL, BigDecimal.ZERO, score)));
  }

  /** What reaches a level; empty where nothing does, or a score that the level asks is unknown. */
  public Optional<List<String>> toLevel(Level level) {
    return solve(LevelRule.conditions(level));
  }

  private Optional<List<String>> solve(List<LevelRule.Shortfall> conditions) {
    var gaps = new ArrayList<Gap>();
    for (var condition : conditions) {
      var base = whatIf.base(condition.figure());
      if (base.isEmpty()) {
        return Optional.empty();
      }
      gaps.add(gap(condition, base.get()));
    }
    steps = 0;
    for (int size = 0; size <= candidates.size(); size++) {
      var found = search(gaps, new ArrayList<>(), new HashSet<>(), size);
      if (found.isPresent()) {
        return found.map(chosen -> chosen.stream().sorted().map(candidates::get).toList());
      }
    }
    return Optional.empty();
  }

  private Gap gap(LevelRule.Shortfall condition, BigFraction base) {
    var minimum = Interval.exact(condition.minimum()).subtract(ROUNDING);
    var gives =
        candidates.stream()
            .map(c -> rise(whatIf, c).multiply(whatIf.effect(c, condition.figure())))
            .toList();
    return new Gap(minimum.subtract(base), gives);
  }

  private Optional<List<Integer>> search(
      List<Gap> gaps, List<Integer> chosen, HashSet<Integer> passed, int size) {
    var open = gaps.stream().filter(gap -> missing(gap, chosen).signum() > 0).findFirst();
    if (open.isEmpty()) {
      return Optional.of(List.copyOf(chosen));
    }
    if (++steps > MOST_STEPS || !canClose(gaps, chosen, passed, size - chosen.size())) {
      return Optional.empty();
    }
    var skipped = new HashSet<>(passed);
    for (int candidate : helpful(open.get(), chosen, passed)) {
      chosen.add(candidate);
      var found = search(gaps, chosen, skipped, size);
      if (found.isPresent()) {
        return found;
      }
      chosen.remove(chosen.size() - 1);
      skipped.add(candidate); // sets with it have been tried
    }
    return Optional.empty();
  }

  private static BigFraction missing(Gap gap, List<Integer> chosen) {
    return chosen.stream()
        .map(gap.gives()::get)
        .reduce(gap.missing(), BigFraction::subtract);
  }

  /** The candidates that a gap has left, the most helpful first. */
  private List<Integer> helpful(Gap gap, List<Integer> chosen, HashSet<Integer> passed) {
    var left = new ArrayList<Integer>();
    for (int i = 0; i < candidates.size(); i++) {
      if (gap.gives().get(i).signum() > 0 && !chosen.contains(i) && !passed.contains(i)) {
        left.add(i);
      }
    }
    left.sort(Comparator.comparing((Integer i) -> gap.gives().get(i)).reversed());
    return left;
  }

  /** Whether some more candidates could close every gap on its own, and separate gaps together. */
  private boolean canClose(
      List<Gap> gaps, List<Integer> chosen, HashSet<Integer> passed, int more) {
    int needed = 0;
    var spoken = new HashSet<Integer>();
    for (var gap : gaps.subList(1, gaps.size())) {
      var help = helpful(gap, chosen, passed);
      int least = least(gap, chosen, help);
      if (least > more) {
        return false;
      }
      if (help.stream().noneMatch(spoken::contains)) {
        needed += least;
        spoken.addAll(help);
      }
    }
    return needed <= more
        && least(gaps.get(0), chosen, helpful(gaps.get(0), chosen, passed)) <= more;
  }

  private static int least(Gap gap, List<Integer> chosen, List<Integer> help) {
    var missing = missing(gap, chosen);
    int count = 0;
    while (missing.signum() > 0 && count < help.size()) {
      missing = missing.subtract(gap.gives().get(help.get(count++)));
    }
    return missing.signum() > 0 ? Integer.MAX_VALUE : count;
  }
}
