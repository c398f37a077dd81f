package org.prongsai.render.scores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.ImpliedScores;

/**
 * Which printed figures make an unprinted score what it must be. A figure is named alone only where
 * it is enough beside the printed questions; this is tried, not assumed.
 */
final class ImpliedReasons {

  private final Assessment assessment;
  private final Map<String, ImpliedScores> alone = new HashMap<>();

  ImpliedReasons(Assessment assessment) {
    this.assessment = assessment;
  }

  /** The printed figures that decide, each with others that have the question in them. */
  List<String> of(String question) {
    var above = printedAbove(question);
    return above.stream()
        .filter(figure -> isEnough(figure, question))
        .findFirst()
        .map(List::of)
        .orElse(above);
  }

  private boolean isEnough(String figure, String question) {
    var implied = assessment.implied();
    var byFigure = alone.computeIfAbsent(figure, this::with);
    return implied.forced(question).isPresent()
        ? byFigure.forced(question).equals(implied.forced(question))
        : byFigure.range(question).equals(implied.range(question));
  }

  /** What follows from the printed questions and one other printed figure. */
  private ImpliedScores with(String figure) {
    var others = new ArrayList<String>();
    for (var printed : assessment.sheet().printed().keySet()) {
      if (!assessment.formulas().isLeaf(printed) && !printed.equals(figure)) {
        others.add(printed);
      }
    }
    return ImpliedScores.of(assessment.formulas(), assessment.sheet().without(others));
  }

  /** The printed figures that the question counts for, the nearest first. */
  private List<String> printedAbove(String question) {
    var rules = assessment.formulas();
    return rules.order().stream()
        .filter(figure -> !rules.isLeaf(figure) && assessment.sheet().score(figure).isPresent())
        .filter(figure -> rules.leaves(figure).contains(question))
        .toList();
  }
}
