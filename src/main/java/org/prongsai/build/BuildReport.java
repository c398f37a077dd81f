package org.prongsai.build;

import org.prongsai.problem.Problems;
import org.prongsai.problem.RunOutcome;

/**
 * The outcome of a run.
 *
 * @param outcome whether the site was published, not published or only checked
 * @param counts what was made; zeros where nothing was
 */
public record BuildReport(RunOutcome outcome, Counts counts, Problems problems) {

  public record Counts(int pages, int datasets, int rows, int languages) {
    static final Counts NONE = new Counts(0, 0, 0, 0);
  }

  static BuildReport notPublished(Problems problems) {
    return new BuildReport(RunOutcome.NOT_PUBLISHED, Counts.NONE, problems);
  }
}
