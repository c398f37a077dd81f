package org.prongsai.importer.sheet;

import java.util.Arrays;
import org.prongsai.importer.cell.CitizenNumberText;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Collects what an import finds; numbers of natural persons never reach a report in full. */
public record ImportFindings(Problems problems) {

  public void add(Rule rule, Location location, Object... args) {
    var texts = Arrays.stream(args).map(Problems::text);
    problems.add(rule, location, texts.map(CitizenNumberText::masked).toArray());
  }

  /** Passes on what was found in a text that had been tidied, with the text before. */
  public void addAll(Problems others, String found) {
    for (Problem problem : others.sorted()) {
      var args = problem.args().toArray();
      if (args.length > 0) {
        args[0] = found;
      }
      add(problem.rule(), problem.location(), args);
    }
  }

  public boolean hasAt(Location location) {
    return problems.hasAt(location);
  }
}
