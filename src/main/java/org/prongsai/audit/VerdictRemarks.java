package org.prongsai.audit;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.audit.http.BodyType;
import org.prongsai.audit.http.RedirectChain;
import org.prongsai.audit.http.Response;
import org.prongsai.audit.reason.Reason;
import org.prongsai.audit.reason.ReasonDetail;

/** Finds the remarks that accompany a verdict. */
final class VerdictRemarks {

  private VerdictRemarks() {}

  static List<ReasonDetail> on(RedirectChain chain, AuditTarget target) {
    var remarks = new ArrayList<ReasonDetail>();
    addMoves(chain, remarks);
    if (chain.outcome() instanceof Response response && response.isSuccess()) {
      addContent(chain, response, target, remarks);
    }
    if (!target.expectedFormat().isEmpty()) {
      // Also keeps in the log what the verdict was about; see VisitLog.
      remarks.add(new ReasonDetail(Reason.DECLARED, target.expectedFormat()));
    }
    return remarks;
  }

  private static void addMoves(RedirectChain chain, List<ReasonDetail> remarks) {
    var overall = chain.overall();
    if (overall.isDowngrade()) {
      remarks.add(ReasonDetail.of(Reason.TO_HTTP));
    }
    if (!chain.redirects().isEmpty() && overall.isSamePage()) {
      if (!overall.from().isSecure() && overall.to().isSecure()) {
        remarks.add(ReasonDetail.of(Reason.MOVED_TO_HTTPS));
      }
      if (overall.isSlashAdded()) {
        remarks.add(ReasonDetail.of(Reason.SLASH_ADDED));
      }
      if (!overall.from().query().equals(overall.to().query())) {
        remarks.add(ReasonDetail.of(Reason.QUERY_CHANGED));
      }
    }
  }

  private static void addContent(
      RedirectChain chain, Response response, AuditTarget target, List<ReasonDetail> remarks) {
    if (response.content().isEmpty()) {
      remarks.add(new ReasonDetail(Reason.ENCODING_NOT_READ, response.packedAs()));
    }
    chain
        .page()
        .filter(page -> page.text().isEmpty() && page.showsPicturesOrFrames())
        .ifPresent(page -> remarks.add(ReasonDetail.of(Reason.ONLY_PICTURES_OR_FRAMES)));
    boolean isDeclared = !target.expectedFormat().isEmpty();
    if (isDeclared && BodyType.declaredAs(target.expectedFormat()).isEmpty()) {
      remarks.add(ReasonDetail.of(Reason.FORMAT_NOT_KNOWN));
    }
  }
}
