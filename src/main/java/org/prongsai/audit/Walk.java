package org.prongsai.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows redirects. Every step is checked like the first. */
final class Walk {

  private static final int MOST_HOPS = 10;
  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final Set<Integer> TEMPORARY = Set.of(302, 303, 307);

  private final Patience patience;

  Walk(Patience patience) {
    this.patience = patience;
  }

  Trail from(WebAddress start) throws InterruptedException {
    var hops = new ArrayList<Hop>();
    var seen = new HashSet<>(Set.of(start.text()));
    var here = start;
    long millis = 0;
    while (true) {
      var outcome = patience.get(here);
      millis += outcome.millis();
      var redirect = redirect(outcome, here, seen);
      if (redirect.isEmpty()) {
        return new Trail(start, hops, here, outcome, millis);
      }
      var failure = failure(redirect.get(), hops, seen);
      if (failure.isPresent()) {
        return new Trail(start, hops, here, failure.get(), millis);
      }
      var next = redirect.get().to().orElseThrow();
      hops.add(new Hop(here, next, redirect.get().isPermanent()));
      here = next;
    }
  }

  private static Optional<Failure> failure(Redirect redirect, List<Hop> hops, Set<String> seen) {
    if (redirect.refusal().isPresent()) {
      return redirect.refusal();
    }
    if (!seen.add(redirect.to().map(WebAddress::text).orElseThrow())) {
      return Optional.of(Failure.dead(Reason.REDIRECT_LOOP, 0));
    }
    return hops.size() == MOST_HOPS
        ? Optional.of(Failure.dead(Reason.TOO_MANY_REDIRECTS, 0))
        : Optional.empty();
  }

  private static Optional<Redirect> redirect(Outcome outcome, WebAddress here, Set<String> seen) {
    if (!(outcome instanceof Answer answer)) {
      return Optional.empty();
    }
    boolean isPermanent = PERMANENT.contains(answer.status());
    if (isPermanent || TEMPORARY.contains(answer.status())) {
      var location = answer.headers().first("location").filter(to -> !to.isBlank());
      return Optional.of(
          location
              .map(to -> Redirect.of(here, to, isPermanent))
              .orElse(Redirect.refused(Failure.dead(Reason.REDIRECT_NOWHERE, 0))));
    }
    // A page that refreshes itself, or goes back and forth, is read as it is.
    return Optional.of(answer)
        .filter(Answer::isSuccess)
        .flatMap(Page::of)
        .flatMap(Page::refresh)
        .map(to -> Redirect.of(here, to, false))
        .filter(to -> to.to().filter(next -> !seen.contains(next.text())).isPresent());
  }

  /** Where to go next, or why not. */
  private record Redirect(Optional<WebAddress> to, Optional<Failure> refusal, boolean isPermanent) {

    private static Redirect of(WebAddress here, String location, boolean isPermanent) {
      try {
        var to = here.resolve(location);
        return new Redirect(Optional.of(to), Optional.empty(), isPermanent);
      } catch (Refusal e) {
        return refused(Failure.refused(e, 0));
      }
    }

    private static Redirect refused(Failure failure) {
      return new Redirect(Optional.empty(), Optional.of(failure), false);
    }
  }
}
