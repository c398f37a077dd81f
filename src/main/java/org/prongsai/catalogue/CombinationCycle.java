package org.prongsai.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Checks that the rules have no cycle: no figure depends on itself, directly or through others. */
final class CombinationCycle {

  private final List<CombinationReader.Read> rules;
  private final Problems problems;
  private final Set<String> done = new HashSet<>();

  CombinationCycle(List<CombinationReader.Read> rules, Problems problems) {
    this.rules = List.copyOf(rules);
    this.problems = problems;
  }

  /** Reports each rule that closes a circle, with the figures on the way round. */
  void check() {
    rules.forEach(rule -> visit(rule.figure(), List.of()));
  }

  private void visit(String figure, List<String> above) {
    if (done.contains(figure)) {
      return;
    }
    var path = joined(above, figure);
    for (var rule : rules) {
      if (rule.figure().equals(figure)) {
        rule.inputs().forEach(input -> follow(rule, input, path));
      }
    }
    done.add(figure);
  }

  private void follow(CombinationReader.Read rule, String input, List<String> path) {
    int start = path.indexOf(input);
    if (start < 0) {
      visit(input, path);
    } else {
      var circle = joined(path.subList(start, path.size()), input);
      problems.add(Rule.CATALOGUE_CIRCLE, rule.row().at("inputs"), String.join(" → ", circle));
    }
  }

  private static List<String> joined(List<String> path, String figure) {
    var longer = new ArrayList<>(path);
    longer.add(figure);
    return longer;
  }
}
