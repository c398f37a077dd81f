package org.prongsai.audit.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.audit.reason.Reason;

/**
 * Requests an address and those it redirects to. Every step is checked and requested like the
 * first, also in its pauses and further tries.
 */
public final class RedirectFollower implements AutoCloseable {

  private static final int MAX_REDIRECTS = 10;
  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final Set<Integer> TEMPORARY = Set.of(302, 303, 307);

  private final HttpRequester requester;
  private final RetryPolicy retryPolicy;

  public RedirectFollower(RequestSettings settings, AuditEnvironment environment) {
    this.requester = new HttpRequester(settings, environment);
    this.retryPolicy = new RetryPolicy(settings, environment, requester);
  }

  public RedirectChain follow(WebAddress start) throws InterruptedException {
    var redirects = new ArrayList<Redirect>();
    var seen = new HashSet<>(Set.of(start.text()));
    var here = start;
    long millis = 0;
    while (true) {
      var outcome = retryPolicy.get(here);
      var page = VisitedPage.of(outcome);
      millis += outcome.millis();
      var redirect = redirect(outcome, page, here, seen);
      if (redirect.isEmpty()) {
        return new RedirectChain(start, redirects, here, outcome, page, millis);
      }
      var failure = failure(redirect.get(), redirects, seen);
      if (failure.isPresent()) {
        return new RedirectChain(start, redirects, here, failure.get(), Optional.empty(), millis);
      }
      var next = redirect.get().to().orElseThrow();
      redirects.add(new Redirect(here, next, redirect.get().isPermanent()));
      here = next;
    }
  }

  private static Optional<RequestFailure> failure(
      NextAddress redirect, List<Redirect> redirects, Set<String> seen) {
    if (redirect.refusal().isPresent()) {
      return redirect.refusal();
    }
    if (!seen.add(redirect.to().map(WebAddress::text).orElseThrow())) {
      return Optional.of(RequestFailure.dead(Reason.REDIRECT_LOOP, 0));
    }
    return redirects.size() == MAX_REDIRECTS
        ? Optional.of(RequestFailure.dead(Reason.TOO_MANY_REDIRECTS, 0))
        : Optional.empty();
  }

  private static Optional<NextAddress> redirect(
      RequestOutcome outcome, Optional<VisitedPage> page, WebAddress here, Set<String> seen) {
    if (!(outcome instanceof Response response)) {
      return Optional.empty();
    }
    boolean isPermanent = PERMANENT.contains(response.status());
    if (isPermanent || TEMPORARY.contains(response.status())) {
      var location = response.header("location").filter(to -> !to.isBlank());
      return Optional.of(
          location
              .map(to -> NextAddress.of(here, to, isPermanent))
              .orElse(NextAddress.refused(RequestFailure.dead(Reason.REDIRECT_NOWHERE, 0))));
    }
    // A page that refreshes itself, or goes back and forth, is read as it is.
    return page.filter(read -> response.isSuccess())
        .flatMap(VisitedPage::refresh)
        .map(to -> NextAddress.of(here, to, false))
        .filter(to -> to.to().filter(next -> !seen.contains(next.text())).isPresent());
  }

  @Override
  public void close() {
    requester.close();
  }

  /** Where to go next, or why not. */
  private record NextAddress(
      Optional<WebAddress> to, Optional<RequestFailure> refusal, boolean isPermanent) {

    private static NextAddress of(WebAddress here, String location, boolean isPermanent) {
      try {
        var to = here.resolve(location);
        return new NextAddress(Optional.of(to), Optional.empty(), isPermanent);
      } catch (RefusedAddressException e) {
        return refused(RequestFailure.refused(e, 0));
      }
    }

    private static NextAddress refused(RequestFailure failure) {
      return new NextAddress(Optional.empty(), Optional.of(failure), false);
    }
  }
}
