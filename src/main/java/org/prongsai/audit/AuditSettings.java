package org.prongsai.audit;

import java.time.Duration;
import org.prongsai.audit.http.RequestSettings;

/**
 * How politely and how patiently addresses are visited.
 *
 * @param perHostPause between the end of a request and the next one to the same host
 * @param timeout for one request, from the connection to the last byte
 * @param slow a visit that takes longer is {@link Verdict#SLOW}
 * @param retries after a failure that may pass, 0 to 10
 * @param cacheFor how long a result without trouble holds; one with trouble holds a 24th of it
 * @param offline whether nothing is visited and earlier results are used whatever their age
 * @param allowPrivate whether loopback, private, shared and unique local addresses may be visited;
 *     link-local, multicast and reserved ones never are
 * @param userAgent as the hosts see it; visible ASCII
 */
public record AuditSettings(
    Duration perHostPause,
    Duration timeout,
    Duration slow,
    int retries,
    Duration cacheFor,
    boolean offline,
    boolean allowPrivate,
    String userAgent) {

  private static final int TROUBLE_PART = 24;
  private static final int MOST_RETRIES = 10;

  public AuditSettings {
    requireNotNegative("perHostPause", perHostPause);
    requireNotNegative("slow", slow);
    requireNotNegative("cacheFor", cacheFor);
    if (timeout.toMillis() < 1) {
      throw new IllegalArgumentException("timeout must be 1 ms or more: " + timeout);
    }
    if (retries < 0 || retries > MOST_RETRIES) {
      throw new IllegalArgumentException("retries must be 0 to 10: " + retries);
    }
    if (!userAgent.matches("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?")) {
      throw new IllegalArgumentException("userAgent must be visible ASCII: " + userAgent);
    }
  }

  /** A second between requests, 20 seconds for each, 2 retries; results hold a day, trouble 1 h. */
  public static AuditSettings polite() {
    return new AuditSettings(
        Duration.ofSeconds(1),
        Duration.ofSeconds(20),
        Duration.ofSeconds(5),
        2,
        Duration.ofHours(24),
        false,
        false,
        "Mozilla/5.0 (compatible; Prongsai link audit)");
  }

  /** The same, without the network. */
  public AuditSettings onlyOffline() {
    return new AuditSettings(
        perHostPause, timeout, slow, retries, cacheFor, true, allowPrivate, userAgent);
  }

  /** The same, also for the hosts of a private network. */
  public AuditSettings withPrivateHosts() {
    return new AuditSettings(
        perHostPause, timeout, slow, retries, cacheFor, offline, true, userAgent);
  }

  RequestSettings requests() {
    return new RequestSettings(perHostPause, timeout, retries, allowPrivate, userAgent);
  }

  Duration holdsFor(Verdict verdict) {
    return verdict.isTrouble() ? cacheFor.dividedBy(TROUBLE_PART) : cacheFor;
  }

  private static void requireNotNegative(String name, Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(name + " must not be negative: " + duration);
    }
  }
}
