package org.prongsai.delivery;

import java.util.List;
import java.util.Set;

/**
 * What a delivery to a place will do.
 *
 * @param uploads files to send, in their order
 * @param bytes of all of them
 * @param present number of files that are there as they are to be
 * @param deletions files of an earlier delivery that the site no longer has
 * @param left files of earlier deliveries that somebody changed there: they are not deleted
 * @param leavesAnew whether the place does not have that list yet
 * @param folders those that are there
 * @param leavings files of a delivery that was cut off, which are of no use
 * @param makesPlace whether the folder itself is yet to be made
 * @param resumes whether an earlier delivery was cut off
 * @param begun what to leave there while this one lasts
 */
public record DeploymentPlan(
    List<String> uploads,
    long bytes,
    int present,
    List<String> deletions,
    FileList left,
    boolean leavesAnew,
    Set<String> folders,
    List<String> leavings,
    boolean makesPlace,
    boolean resumes,
    FileList begun) {

  public DeploymentPlan {
    uploads = List.copyOf(uploads);
    deletions = List.copyOf(deletions);
    folders = Set.copyOf(folders);
    leavings = List.copyOf(leavings);
  }

  /** Whether the place already is as it is to be. */
  public boolean isDone() {
    return uploads.isEmpty()
        && deletions.isEmpty()
        && leavings.isEmpty()
        && !leavesAnew
        && !resumes;
  }
}
