package org.prongsai.ita.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures whose rules say something of others. A figure that is not printed, follows in one way
 * and enters no telling rule can be whatever its inputs make of it: its rule ties nothing together.
 */
record ConstrainingFigures(ScoreFormulas formulas, ScoreSheet sheet) {

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
