package org.prongsai.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    var byUrl =
        targets.stream()
            .collect(Collectors.groupingBy(AuditTarget::url, TreeMap::new, Collectors.toList()));
    var visits = new ArrayList<Visit>();
    for (var sameUrl : byUrl.entrySet()) {
      for (var visit : visit(sameUrl.getKey(), sameUrl.getValue())) {
        visits.add(results.report(visit));
      }
    }
    return visits;
  }

  /** No address ends the audit of the others, whatever its host sends. */
  private List<Visit> visit(String url, List<AuditTarget> sameUrl) throws InterruptedException {
    try {
      return visit(WebAddress.parse(url), sameUrl);
    } catch (RefusedAddressException e) {
      return unvisited(sameUrl, new Classification(Verdict.REFUSED, List.of(e.detail())));
    } catch (RuntimeException | Error e) {
      var fault = e.getClass().getSimpleName();
      return unvisited(sameUrl, Classification.of(Verdict.DEAD, Reason.PROGRAM_FAILED, fault));
    }
  }

  private List<Visit> visit(WebAddress address, List<AuditTarget> sameUrl)
      throws InterruptedException {
    var visits = new ArrayList<Visit>();
    var open = new ArrayList<AuditTarget>();
    for (var target : sameUrl) {
      results.earlier(target, now()).ifPresentOrElse(visits::add, () -> open.add(target));
    }
    if (settings.offline()) {
      visits.addAll(unvisited(open, Classification.of(Verdict.NOT_CHECKED, Reason.OFFLINE)));
    } else if (!open.isEmpty()) {
      var chain = follower.follow(address);
      var checkedAt = now();
      for (var target : open) {
        visits.add(visited(target, chain, classifier.classify(chain, target), checkedAt));
      }
    }
    return visits;
  }

  private List<Visit> unvisited(List<AuditTarget> targets, Classification classification) {
    var verdict = classification.verdict();
    var detail = ReasonDetail.text(classification.reasons());
    return targets.stream()
        .map(to -> new Visit(to, verdict, 0, to.url(), "", 0, 0, now(), detail, false))
        .toList();
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
