package org.prongsai;

import org.prongsai.problem.Outcome;
import org.prongsai.problem.Problems;

/**
 * What a run came to.
 *
 * @param outcome whether the site was published, not published or only checked
 * @param counts what was made; zeros where nothing was
 */
public record BuildReport(Outcome outcome, Counts counts, Problems problems) {

  /** What a site consists of. */
  public record Counts(int pages, int datasets, int rows, int languages) {
    static final Counts NONE = new Counts(0, 0, 0, 0);
  }

  static BuildReport notPublished(Problems problems) {
    return new BuildReport(Outcome.NOT_PUBLISHED, Counts.NONE, problems);
  }
}
