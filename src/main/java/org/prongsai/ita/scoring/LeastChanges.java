package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
  // Where every score counts towards one tool, as in all years so far, none is ever taken back.
  private static final int MOST_STEPS = 200_000;

  /** Points that a figure lacks to its minimum, and what each candidate would give it. */
  private record Gap(BigFraction missing, List<BigFraction> gives) {}

  private final WhatIf whatIf;
  private final List<String> candidates;
  private int steps;

  /** Candidates that cannot rise are passed over. */
  public LeastChanges(WhatIf whatIf, List<String> candidates) {
    this.whatIf = whatIf;
    // Gains come most first.
    this.candidates =
        whatIf.gains().stream().map(WhatIf.Gain::figure).filter(candidates::contains).toList();
  }

  /** What raises the total to a score; empty where nothing does. */
  public Optional<List<String>> toTotal(BigDecimal score) {
    return solve(List.of(new LevelDecision.Shortfall(LevelDecision.TOTAL, BigDecimal.ZERO, score)));
  }

  /** What reaches a level; empty where nothing does, or a score that the level asks is unknown. */
  public Optional<List<String>> toLevel(Level level) {
    return solve(LevelDecision.conditions(level));
  }

  /**
   * @throws IllegalStateException where the rules are so entangled that the search took too long
   */
  private Optional<List<String>> solve(List<LevelDecision.Shortfall> conditions) {
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
      var found = search(gaps, new ArrayList<>(), Set.of(), size);
      if (found.isPresent()) {
        return found.map(chosen -> chosen.stream().sorted().map(candidates::get).toList());
      }
    }
    return Optional.empty();
  }

  private Gap gap(LevelDecision.Shortfall condition, BigFraction base) {
    var minimum = Interval.exact(condition.minimum()).subtract(ROUNDING);
    var gives = candidates.stream().map(c -> give(c, condition.figure())).toList();
    return new Gap(minimum.subtract(base), gives);
  }

  private BigFraction give(String candidate, String figure) {
    var rise = FULL.subtract(whatIf.base(candidate).orElseThrow());
    return rise.multiply(whatIf.effect(candidate, figure));
  }

  private Optional<List<Integer>> search(
      List<Gap> gaps, List<Integer> chosen, Set<Integer> passed, int size) {
    var open = gaps.stream().filter(gap -> missing(gap, chosen).signum() > 0).findFirst();
    if (open.isEmpty()) {
      return Optional.of(List.copyOf(chosen));
    }
    if (++steps > MOST_STEPS) {
      throw new IllegalStateException("too many ways to try for a least set of changes");
    }
    if (!canClose(gaps, chosen, passed, size - chosen.size())) {
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
    return chosen.stream().map(gap.gives()::get).reduce(gap.missing(), BigFraction::subtract);
  }

  /** The candidates that a gap has left, the most helpful first. */
  private List<Integer> helpful(Gap gap, List<Integer> chosen, Set<Integer> passed) {
    return IntStream.range(0, candidates.size())
        .boxed()
        .filter(i -> gap.gives().get(i).signum() > 0)
        .filter(i -> !chosen.contains(i) && !passed.contains(i))
        .sorted(Comparator.comparing((Integer i) -> gap.gives().get(i)).reversed())
        .toList();
  }

  /**
   * Whether some more candidates could close every gap: those that no candidate shares together,
   * and the first one, of the total, with what is then left and what they give it.
   */
  private boolean canClose(List<Gap> gaps, List<Integer> chosen, Set<Integer> passed, int more) {
    var total = gaps.get(0);
    var spoken = new HashSet<Integer>();
    var best = new ArrayList<Integer>();
    for (var gap : gaps.subList(1, gaps.size())) {
      var help = helpful(gap, chosen, passed);
      int least = least(gap, chosen, help);
      if (least > more) {
        return false;
      }
      if (help.stream().noneMatch(spoken::contains)) {
        spoken.addAll(help);
        best.addAll(most(total, help).subList(0, least));
      }
    }
    var rest = new ArrayList<>(helpful(total, chosen, passed));
    rest.removeAll(best);
    best.addAll(rest.subList(0, Math.max(0, Math.min(rest.size(), more - best.size()))));
    return best.size() <= more && missing(total, chosen).compareTo(sum(total, best)) <= 0;
  }

  private static List<Integer> most(Gap gap, List<Integer> candidates) {
    return candidates.stream()
        .sorted(Comparator.comparing((Integer i) -> gap.gives().get(i)).reversed())
        .toList();
  }

  private static BigFraction sum(Gap gap, List<Integer> candidates) {
    return candidates.stream().map(gap.gives()::get).reduce(BigFraction.ZERO, BigFraction::add);
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
