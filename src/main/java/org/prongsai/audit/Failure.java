package org.prongsai.audit;

import java.util.List;

/**
 * No answer.
 *
 * @param mayPass whether another try may have another end
 */
record Failure(Verdict verdict, List<Finding> findings, boolean mayPass, long millis)
    implements Outcome {

  static Failure dead(Reason reason, long millis) {
    return new Failure(Verdict.DEAD, List.of(Finding.of(reason)), false, millis);
  }

  static Failure passing(Reason reason, long millis) {
    return new Failure(Verdict.DEAD, List.of(Finding.of(reason)), true, millis);
  }

  static Failure refused(Refusal refusal, long millis) {
    return new Failure(Verdict.REFUSED, List.of(refusal.finding()), false, millis);
  }
}
