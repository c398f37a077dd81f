package org.prongsai.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/** Earlier results that still hold, and the telling of new ones. */
final class Results {

  private final AuditSettings settings;
  private final VisitLog known;
  private final Consumer<Visit> progress;

  Results(AuditSettings settings, VisitLog known, Consumer<Visit> progress) {
    this.settings = settings;
    this.known = known;
    this.progress = progress;
  }

  /** An earlier result for the target. Offline an outdated one serves too, and is marked so. */
  Optional<Visit> earlier(Target target, Instant now) {
    return known
        .find(target)
        .filter(visit -> settings.offline() || holds(visit, now))
        .map(visit -> reused(visit, target, holds(visit, now)));
  }

  private static Visit reused(Visit visit, Target target, boolean holds) {
    var findings = new ArrayList<>(visit.findings());
    findings.removeIf(finding -> finding.reason() == Reason.STALE_OFFLINE);
    if (!holds) {
      findings.add(Finding.of(Reason.STALE_OFFLINE));
    }
    return visit.reusedFor(target, findings);
  }

  private boolean holds(Visit visit, Instant now) {
    var age = Duration.between(visit.checkedAt(), now);
    // What was refused is looked at again: no host is troubled by that, and settings may differ.
    return visit.verdict() != Verdict.REFUSED
        && !age.isNegative()
        && age.compareTo(settings.holdsFor(visit.verdict())) <= 0;
  }

  synchronized Visit tell(Visit visit) {
    progress.accept(visit);
    return visit;
  }
}
