package org.prongsai.audit.http;

import java.util.List;
import java.util.Optional;

/**
 * The way from an address through its redirects to an outcome.
 *
 * @param end the address of the last request
 * @param page in the response at the end; empty where there is none
 * @param millis of all requests on the way, without the pauses between
 */
public record RedirectChain(
    WebAddress start,
    List<Redirect> redirects,
    WebAddress end,
    RequestOutcome outcome,
    Optional<VisitedPage> page,
    long millis) {

  public RedirectChain {
    redirects = List.copyOf(redirects);
  }

  /** From the first address to the last, for good where one of the steps that matter was. */
  public Redirect overall() {
    boolean isPermanent =
        redirects.stream().anyMatch(redirect -> redirect.isPermanent() && !redirect.isMinor());
    return new Redirect(start, end, isPermanent);
  }

  /** Whether it ended at another page. */
  public boolean isElsewhere() {
    return !redirects.isEmpty() && !overall().isSamePage();
  }
}
