package org.prongsai.audit;

import java.util.ArrayList;
import java.util.List;

/** What is worth saying beside the verdict. */
final class Remarks {

  private Remarks() {}

  static List<Finding> on(Trail trail, Target target) {
    var remarks = new ArrayList<Finding>();
    addMoves(trail, remarks);
    if (trail.outcome() instanceof Answer answer && answer.isSuccess()) {
      addContent(answer, target, remarks);
    }
    if (!target.expectedFormat().isEmpty()) {
      // Also keeps in the log what the verdict was about; see VisitLog.
      remarks.add(new Finding(Reason.DECLARED, target.expectedFormat()));
    }
    return remarks;
  }

  private static void addMoves(Trail trail, List<Finding> remarks) {
    var whole = trail.whole();
    if (whole.isDowngrade()) {
      remarks.add(Finding.of(Reason.TO_HTTP));
    }
    if (!trail.hops().isEmpty() && whole.isSamePage()) {
      if (!whole.from().isSecure() && whole.to().isSecure()) {
        remarks.add(Finding.of(Reason.MOVED_TO_HTTPS));
      }
      if (whole.isSlashAdded()) {
        remarks.add(Finding.of(Reason.SLASH_ADDED));
      }
      if (!whole.from().query().equals(whole.to().query())) {
        remarks.add(Finding.of(Reason.QUERY_CHANGED));
      }
    }
  }

  private static void addContent(Answer answer, Target target, List<Finding> remarks) {
    if (answer.content().isEmpty()) {
      remarks.add(new Finding(Reason.ENCODING_NOT_READ, answer.packedAs()));
    }
    Page.of(answer)
        .filter(page -> page.text().isEmpty() && page.showsPicturesOrFrames())
        .ifPresent(page -> remarks.add(Finding.of(Reason.ONLY_PICTURES_OR_FRAMES)));
    boolean isDeclared = !target.expectedFormat().isEmpty();
    if (isDeclared && Content.declaredAs(target.expectedFormat()).isEmpty()) {
      remarks.add(Finding.of(Reason.FORMAT_NOT_KNOWN));
    }
  }
}
