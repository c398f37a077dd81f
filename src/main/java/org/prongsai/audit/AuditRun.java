package org.prongsai.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** One run: what many targets ask for is asked of a host once. */
final class AuditRun {

  private final AuditSettings settings;
  private final Surroundings world;
  private final Results results;
  private final Walk walk;
  private final Judge judge;

  AuditRun(AuditSettings settings, Surroundings world, Requests requests, Results results) {
    this.settings = settings;
    this.world = world;
    this.results = results;
    this.walk = new Walk(new Patience(settings, world, requests));
    this.judge = new Judge(settings, new MissingPages(walk, world.clock().instant()));
  }

  /** The host of the address; empty where it has none. */
  static String host(Target target) {
    try {
      return WebAddress.parse(target.url()).host();
    } catch (Refusal e) {
      return "";
    }
  }

  /** The results, told as they come. */
  List<Visit> visit(List<Target> targets) throws InterruptedException {
    var byUrl = new TreeMap<String, List<Target>>();
    for (var target : targets) {
      byUrl.computeIfAbsent(target.url(), url -> new ArrayList<>()).add(target);
    }
    var visits = new ArrayList<Visit>();
    for (var sameUrl : byUrl.entrySet()) {
      try {
        visits.addAll(visit(WebAddress.parse(sameUrl.getKey()), sameUrl.getValue()));
      } catch (Refusal e) {
        var refused = new Judgement(Verdict.REFUSED, List.of(e.finding()));
        sameUrl.getValue().forEach(target -> visits.add(unvisited(target, refused)));
      }
    }
    return visits;
  }

  private List<Visit> visit(WebAddress address, List<Target> sameUrl) throws InterruptedException {
    var visits = new ArrayList<Visit>();
    var open = new ArrayList<Target>();
    for (var target : sameUrl) {
      results
          .earlier(target, now())
          .ifPresentOrElse(visit -> visits.add(results.tell(visit)), () -> open.add(target));
    }
    if (settings.offline()) {
      var unknown = Judgement.of(Verdict.NOT_CHECKED, Reason.OFFLINE);
      open.forEach(target -> visits.add(unvisited(target, unknown)));
    } else if (!open.isEmpty()) {
      var trail = walk.from(address);
      var checkedAt = now();
      for (var target : open) {
        var judgement = judge.judge(trail, target);
        visits.add(results.tell(visited(target, trail, judgement, checkedAt)));
      }
    }
    return visits;
  }

  private Visit unvisited(Target target, Judgement judgement) {
    var detail = Finding.text(judgement.findings());
    return results.tell(
        new Visit(target, judgement.verdict(), 0, target.url(), "", 0, 0, now(), detail, false));
  }

  private static Visit visited(Target target, Trail trail, Judgement judgement, Instant checkedAt) {
    var answer = trail.outcome() instanceof Answer given ? given : Answer.NONE;
    return new Visit(
        target,
        judgement.verdict(),
        answer.status(),
        trail.hops().isEmpty() ? target.url() : trail.end().text(),
        answer.headers().contentType(),
        answer.body().length,
        trail.millis(),
        checkedAt,
        Finding.text(judgement.findings()),
        false);
  }

  private Instant now() {
    return world.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
