package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the printed figures say of those that are not printed, found by search.
 *
 * @param verdict whether unprinted items can have one set of scores, several, or none
 * @param solutions how many sets of scores the unprinted items can have, 0 where not decided
 * @param forced the only possible score of an unprinted item, 0.00 or 100.00
 * @param ranges where an unprinted figure that is no item must lie, if narrower than 0 to 100: all
 *     that every printed figure, each standing for all numbers that round to it, allows together
 */
public record ImpliedScores(
    Verdict verdict,
    BigInteger solutions,
    Map<String, BigDecimal> forced,
    Map<String, Interval> ranges) {

  public enum Verdict {
    /** Nothing that matters is missing, or it can be in one way only. */
    UNIQUE,
    /** One of several. */
    SEVERAL,
    /** The printed figures contradict each other. */
    IMPOSSIBLE,
    /** The search was given up: too many ways to try. */
    UNDECIDED
  }

  private static final BigDecimal FULL = new BigDecimal("100.00");
  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  /** Searches all that the unprinted figures of a sheet can be. */
  public static ImpliedScores of(ScoreFormulas formulas, PrintedScores sheet) {
    var problem = new ScoreEquations(formulas, sheet);
    var search = new ItemScoreSearch(problem, false, ItemScoreSearch.MOST_STEPS);
    var outcome = search.run();
    if (outcome == ItemScoreSearch.Outcome.GIVEN_UP) {
      return new ImpliedScores(Verdict.UNDECIDED, BigInteger.ZERO, Map.of(), Map.of());
    }
    if (outcome == ItemScoreSearch.Outcome.NONE) {
      return new ImpliedScores(Verdict.IMPOSSIBLE, BigInteger.ZERO, Map.of(), Map.of());
    }
    var forced = forced(problem, search);
    return new ImpliedScores(
        search.solutions().equals(BigInteger.ONE) ? Verdict.UNIQUE : Verdict.SEVERAL,
        search.solutions(),
        forced,
        ranges(formulas, sheet, problem.hull(search)));
  }

  private static Map<String, BigDecimal> forced(ScoreEquations problem, ItemScoreSearch search) {
    var forced = new LinkedHashMap<String, BigDecimal>();
    for (var group : problem.groups()) {
      SortedSet<Integer> counts = new TreeSet<>(search.counts(group));
      if (counts.size() == 1) {
        int scored = counts.first();
        if (scored == 0 || scored == group.items().size()) {
          group.items().forEach(item -> forced.put(item, scored == 0 ? NOTHING : FULL));
        }
      }
    }
    return forced;
  }

  private static Map<String, Interval> ranges(
      ScoreFormulas formulas, PrintedScores sheet, Map<String, Interval> hull) {
    var ranges = new LinkedHashMap<String, Interval>();
    for (var figure : formulas.order()) {
      if (!formulas.isItem(figure)
          && sheet.score(figure).isEmpty()
          && !hull.get(figure).covers(Interval.SCORES)) {
        ranges.put(figure, hull.get(figure));
      }
    }
    return ranges;
  }

  /** The only possible score of an item, where there is one. */
  public Optional<BigDecimal> forced(String item) {
    return Optional.ofNullable(forced.get(item));
  }

  /** Where an unprinted figure that is no item must lie, if the printed ones say anything of it. */
  public Optional<Interval> range(String figure) {
    return Optional.ofNullable(ranges.get(figure));
  }
}
