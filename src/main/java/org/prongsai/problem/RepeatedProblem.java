package org.prongsai.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Problems of the cells of one column that say the same: they are said once. */
public record RepeatedProblem(Problem first, List<Problem> all) {

  private static final int SHOWN = 3;

  private record Said(Rule rule, String file, String field, List<String> args) {}

  public RepeatedProblem {
    all = List.copyOf(all);
  }

  /** The problems in their order, those that repeat another with the first of them. */
  public static List<RepeatedProblem> of(List<Problem> problems) {
    var same = new LinkedHashMap<Object, List<Problem>>();
    for (var problem : problems) {
      var at = problem.location();
      boolean isOfColumn = !at.field().isEmpty() && !at.cell().isEmpty();
      Object key =
          isOfColumn ? new Said(problem.rule(), at.file(), at.field(), problem.args()) : problem;
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(problem);
    }
    return same.values().stream().map(all -> new RepeatedProblem(all.get(0), all)).toList();
  }

  /** Where they stand: the column and the first cells, with the number of all. */
  String place(ProblemWords words, ColumnLabels titles) {
    return place(words, words.cell(first.location(), titles));
  }

  /** The same of a place that is said in other words. */
  public String place(ProblemWords words, String place) {
    if (all.size() == 1) {
      return place;
    }
    var cells =
        all.stream()
            .limit(SHOWN)
            .map(problem -> problem.location().cell())
            .collect(Collectors.joining(", "));
    return words.report("repeated", place, Integer.toString(all.size()), cells);
  }
}
