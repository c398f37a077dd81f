package org.prongsai.audit;

import java.util.List;

/**
 * The way from an address through its redirects to an outcome.
 *
 * @param end the address of the last request
 * @param millis of all requests on the way, without the pauses between
 */
record Trail(WebAddress start, List<Hop> hops, WebAddress end, Outcome outcome, long millis) {

  Trail {
    hops = List.copyOf(hops);
  }

  /** From the first address to the last, for good where one of the steps that matter was. */
  Hop whole() {
    boolean isPermanent = hops.stream().anyMatch(hop -> hop.isPermanent() && !hop.isTrifle());
    return new Hop(start, end, isPermanent);
  }

  /** Whether it ended at another page. */
  boolean isElsewhere() {
    return !hops.isEmpty() && !whole().isSamePage();
  }
}
