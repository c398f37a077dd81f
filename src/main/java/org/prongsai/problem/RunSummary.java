package org.prongsai.problem;

import java.util.ArrayList;

/** The one-line summary of a run. */
final class RunSummary {

  private RunSummary() {}

  /** For example {@code 1 error, 2 warnings in 1 file. Nothing was published.} */
  static String of(Problems problems, RunOutcome outcome, ProblemWords words) {
    return counts(problems, words) + " " + words.report("outcome." + outcome.id());
  }

  private static String counts(Problems problems, ProblemWords words) {
    int errors = problems.count(Severity.ERROR);
    int warnings = problems.count(Severity.WARNING);
    var stop = words.report("stop");
    if (errors + warnings == 0) {
      return words.report("clean") + stop;
    }
    var counts = new ArrayList<String>();
    if (errors > 0) {
      counts.add(words.count("errors", errors));
    }
    if (warnings > 0) {
      counts.add(words.count("warnings", warnings));
    }
    // A file of which problems are only counted has others that are kept.
    long files =
        problems.sorted().stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .map(problem -> problem.location().file())
            .distinct()
            .count();
    return String.join(words.report("comma") + " ", counts)
        + " "
        + words.count("files", (int) files)
        + stop;
  }
}
