package org.prongsai.ita.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Finds printed figures that cannot all be right and of which none can be left out: QuickXplain
 * (Junker, AAAI 2004) over the printed figures. What cannot be decided counts as possible.
 */
record Contradiction(ScoreFormulas formulas, PrintedScores sheet) {

  // Dozens of searches are made, each with other figures left out.
  private static final int MOST_STEPS = 1_500;

  /** The figures, in the order of the rules; empty where all can be right. */
  List<String> irreducible() {
    var all = formulas.order().stream().filter(f -> sheet.score(f).isPresent()).toList();
    if (isPossible(all)) {
      return List.of();
    }
    var conflict = explain(List.of(), false, all);
    return all.stream().filter(conflict::contains).toList();
  }

  private List<String> explain(List<String> background, boolean grown, List<String> candidates) {
    if (grown && !isPossible(background)) {
      return List.of();
    }
    if (candidates.size() == 1) {
      return candidates;
    }
    var first = candidates.subList(0, candidates.size() / 2);
    var second = candidates.subList(candidates.size() / 2, candidates.size());
    var inSecond = explain(joined(background, first), true, second);
    var inFirst = explain(joined(background, inSecond), !inSecond.isEmpty(), first);
    return joined(inFirst, inSecond);
  }

  private static List<String> joined(List<String> one, List<String> other) {
    var both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private boolean isPossible(List<String> printed) {
    var left = new HashSet<>(sheet.printed().keySet());
    printed.forEach(left::remove);
    var problem = new ScoreEquations(formulas, sheet.without(left));
    return new ItemScoreSearch(problem, true, MOST_STEPS).run() != ItemScoreSearch.Outcome.NONE;
  }
}
