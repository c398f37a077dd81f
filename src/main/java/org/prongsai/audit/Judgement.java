package org.prongsai.audit;

import java.util.List;

/** A verdict with its reasons. */
record Judgement(Verdict verdict, List<Finding> findings) {

  Judgement {
    findings = List.copyOf(findings);
  }

  static Judgement of(Verdict verdict, Reason reason) {
    return of(verdict, reason, "");
  }

  static Judgement of(Verdict verdict, Reason reason, String value) {
    return new Judgement(verdict, List.of(new Finding(reason, value)));
  }
}
