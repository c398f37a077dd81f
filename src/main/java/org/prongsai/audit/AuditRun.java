package org.prongsai.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.prongsai.audit.http.AuditEnvironment;
import org.prongsai.audit.http.RedirectChain;
import org.prongsai.audit.http.RedirectFollower;
import org.prongsai.audit.http.RefusedAddressException;
import org.prongsai.audit.http.Response;
import org.prongsai.audit.http.WebAddress;
import org.prongsai.audit.reason.Reason;
import org.prongsai.audit.reason.ReasonDetail;

/** One run of the audit. An address that several targets share is requested only once. */
final class AuditRun {

  private final AuditSettings settings;
  private final AuditEnvironment environment;
  private final CachedVisits results;
  private final RedirectFollower follower;
  private final LinkClassifier classifier;

  AuditRun(
      AuditSettings settings,
      AuditEnvironment environment,
      RedirectFollower follower,
      CachedVisits results) {
    this.settings = settings;
    this.environment = environment;
    this.results = results;
    this.follower = follower;
    this.classifier =
        new LinkClassifier(settings, new MissingPageProbe(follower, environment.clock().instant()));
  }

  /** The host of the address; empty where it has none. */
  static String host(AuditTarget target) {
    try {
      return WebAddress.parse(target.url()).host();
    } catch (RefusedAddressException e) {
      return "";
    }
  }

  /** The results, reported as they come. */
  List<Visit> visit(List<AuditTarget> targets) throws InterruptedException {
    var byUrl = new TreeMap<String, List<AuditTarget>>();
    for (var target : targets) {
      byUrl.computeIfAbsent(target.url(), url -> new ArrayList<>()).add(target);
    }
    var visits = new ArrayList<Visit>();
    for (var sameUrl : byUrl.entrySet()) {
      try {
        visits.addAll(visit(WebAddress.parse(sameUrl.getKey()), sameUrl.getValue()));
      } catch (RefusedAddressException e) {
        var refused = new Classification(Verdict.REFUSED, List.of(e.detail()));
        sameUrl.getValue().forEach(target -> visits.add(unvisited(target, refused)));
      }
    }
    return visits;
  }

  private List<Visit> visit(WebAddress address, List<AuditTarget> sameUrl)
      throws InterruptedException {
    var visits = new ArrayList<Visit>();
    var open = new ArrayList<AuditTarget>();
    for (var target : sameUrl) {
      results
          .earlier(target, now())
          .ifPresentOrElse(visit -> visits.add(results.report(visit)), () -> open.add(target));
    }
    if (settings.offline()) {
      var unknown = Classification.of(Verdict.NOT_CHECKED, Reason.OFFLINE);
      open.forEach(target -> visits.add(unvisited(target, unknown)));
    } else if (!open.isEmpty()) {
      var chain = follower.follow(address);
      var checkedAt = now();
      for (var target : open) {
        var classification = classifier.classify(chain, target);
        visits.add(results.report(visited(target, chain, classification, checkedAt)));
      }
    }
    return visits;
  }

  private Visit unvisited(AuditTarget target, Classification classification) {
    var detail = ReasonDetail.text(classification.reasons());
    return results.report(
        new Visit(
            target, classification.verdict(), 0, target.url(), "", 0, 0, now(), detail, false));
  }

  private static Visit visited(
      AuditTarget target, RedirectChain chain, Classification classification, Instant checkedAt) {
    var response = chain.outcome() instanceof Response given ? given : Response.NONE;
    return new Visit(
        target,
        classification.verdict(),
        response.status(),
        chain.redirects().isEmpty() ? target.url() : chain.end().text(),
        response.contentType(),
        response.body().length,
        chain.millis(),
        checkedAt,
        ReasonDetail.text(classification.reasons()),
        false);
  }

  private Instant now() {
    return environment.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
