package org.prongsai.audit;

import java.util.List;
import org.prongsai.audit.http.RequestFailure;
import org.prongsai.audit.reason.Reason;
import org.prongsai.audit.reason.ReasonDetail;

/** A verdict with its reasons. */
record Classification(Verdict verdict, List<ReasonDetail> reasons) {

  Classification {
    reasons = List.copyOf(reasons);
  }

  static Classification of(RequestFailure failure) {
    var verdict =
        switch (failure.kind()) {
          case REFUSED_ADDRESS -> Verdict.REFUSED;
          case BAD_CERTIFICATE -> Verdict.CERTIFICATE;
          case NO_RESPONSE -> Verdict.DEAD;
        };
    return new Classification(verdict, failure.reasons());
  }

  static Classification of(Verdict verdict, Reason reason) {
    return of(verdict, reason, "");
  }

  static Classification of(Verdict verdict, Reason reason, String value) {
    return new Classification(verdict, List.of(new ReasonDetail(reason, value)));
  }
}
