package org.prongsai.preview;

import org.prongsai.json.JsonObject;
import org.prongsai.problem.JsonReport;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RunOutcome;

/**
 * What the preview knows at a moment.
 *
 * @param version counts the sites that were put in place; 0 where the pages are of an earlier run
 * @param building whether a build is under way
 * @param outcome how the last build ended
 * @param problems what it found
 * @param failure what the program says of a fault of its own, or empty
 */
record PreviewState(
    int version, boolean building, RunOutcome outcome, Problems problems, String failure) {

  static final PreviewState STARTING =
      new PreviewState(0, true, RunOutcome.NOT_PUBLISHED, new Problems(), "");

  PreviewState started() {
    return new PreviewState(version, true, outcome, problems, failure);
  }

  PreviewState built(RunOutcome ended, Problems found) {
    int next = ended == RunOutcome.PUBLISHED ? version + 1 : version;
    return new PreviewState(next, false, ended, found, "");
  }

  /** A fault of the program; the pages of before are still shown. */
  PreviewState failed(String said) {
    return new PreviewState(version, false, RunOutcome.NOT_PUBLISHED, new Problems(), said);
  }

  /** For the script in the pages; the problems are those of {@code --format json}. */
  String json(JsonReport report) {
    return "{\"version\":"
        + version
        + ",\"building\":"
        + building
        + ",\"failed\":"
        + JsonObject.text(failure).strip()
        + ",\"report\":"
        + report.write(problems, outcome).replace("\n", "")
        + "}";
  }
}
