package org.prongsai.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.prongsai.audit.reason.Reason;
import org.prongsai.audit.reason.ReasonDetail;

/** Looks up earlier results that are still valid, and reports new ones. */
record CachedVisits(AuditSettings settings, VisitLog known, Consumer<Visit> progress) {

  /** An earlier result for the target. Offline an outdated one serves too, and is marked so. */
  Optional<Visit> earlier(AuditTarget target, Instant now) {
    return known
        .find(target)
        .filter(visit -> settings.offline() || holds(visit, now))
        .map(visit -> reused(visit, target, holds(visit, now)));
  }

  private static Visit reused(Visit visit, AuditTarget target, boolean holds) {
    var reasons = new ArrayList<>(visit.reasons());
    reasons.removeIf(detail -> detail.reason() == Reason.STALE_OFFLINE);
    if (!holds) {
      reasons.add(ReasonDetail.of(Reason.STALE_OFFLINE));
    }
    return visit.reusedFor(target, reasons);
  }

  private boolean holds(Visit visit, Instant now) {
    var age = Duration.between(visit.checkedAt(), now);
    // What was refused is looked at again: no host is troubled by that, and settings may differ.
    return visit.verdict() != Verdict.REFUSED
        && !age.isNegative()
        && age.compareTo(settings.holdsFor(visit.verdict())) <= 0;
  }

  synchronized Visit report(Visit visit) {
    progress.accept(visit);
    return visit;
  }
}
