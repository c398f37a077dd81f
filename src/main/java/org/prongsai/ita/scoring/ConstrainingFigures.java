package org.prongsai.ita.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures whose rules constrain others. A figure that is not printed, has a single rule and is
 * an input of no constraining rule can take any value: its rule adds no constraint.
 */
record ConstrainingFigures(ScoreFormulas formulas, PrintedScores sheet) {

  /** The figures in the order of the rules. */
  List<String> inOrder() {
    Set<String> used = new HashSet<>();
    Set<String> telling = new HashSet<>();
    var order = new ArrayList<>(formulas.order());
    // What a figure enters comes after it, so the last are decided first.
    for (int i = order.size() - 1; i >= 0; i--) {
      var figure = order.get(i);
      boolean tells =
          sheet.score(figure).isPresent()
              || formulas.ways(figure).size() > 1
              || used.contains(figure);
      if (tells) {
        telling.add(figure);
        formulas.ways(figure).forEach(way -> used.addAll(way.inputs()));
      }
    }
    return formulas.figures().stream().filter(telling::contains).toList();
  }
}
