package org.prongsai.ita.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which printed figures make an unprinted score what it must be. A figure is named alone only where
 * it is enough beside the printed questions; this is tried, not assumed.
 */
public final class ImpliedReasons {

  private final ScoreFormulas formulas;
  private final PrintedScores sheet;
  private final ImpliedScores implied;
  // A search each, of which the pages of every language ask.
  private final Map<String, ImpliedScores> alone = new ConcurrentHashMap<>();

  ImpliedReasons(ScoreFormulas formulas, PrintedScores sheet, ImpliedScores implied) {
    this.formulas = formulas;
    this.sheet = sheet;
    this.implied = implied;
  }

  /** The printed figures that decide, each with others that have the question in them. */
  public List<String> of(String question) {
    var above = printedAbove(question);
    return above.stream()
        .filter(figure -> isEnough(figure, question))
        .findFirst()
        .map(List::of)
        .orElse(above);
  }

  private boolean isEnough(String figure, String question) {
    var byFigure = alone.computeIfAbsent(figure, this::with);
    return implied.forced(question).isPresent()
        ? byFigure.forced(question).equals(implied.forced(question))
        : byFigure.range(question).equals(implied.range(question));
  }

  /** What follows from the printed questions and one other printed figure. */
  private ImpliedScores with(String figure) {
    var others = new ArrayList<String>();
    for (var printed : sheet.printed().keySet()) {
      if (!formulas.isLeaf(printed) && !printed.equals(figure)) {
        others.add(printed);
      }
    }
    return ImpliedScores.of(formulas, sheet.without(others));
  }

  /** The printed figures that the question counts for, the nearest first. */
  private List<String> printedAbove(String question) {
    return formulas.order().stream()
        .filter(figure -> !formulas.isLeaf(figure) && sheet.score(figure).isPresent())
        .filter(figure -> formulas.leaves(figure).contains(question))
        .toList();
  }
}
