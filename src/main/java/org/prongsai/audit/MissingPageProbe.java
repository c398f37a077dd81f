package org.prongsai.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.audit.http.RedirectChain;
import org.prongsai.audit.http.RedirectFollower;
import org.prongsai.audit.http.Response;
import org.prongsai.audit.http.VisitedPage;
import org.prongsai.audit.http.WebAddress;

/**
 * What each host shows for an address that does not exist. Some answer 200 with an error page (a
 * "soft 404"); a page that looks like it then counts as missing, too. A host is asked once.
 */
final class MissingPageProbe {

  private static final int NAME_LENGTH = 16;

  private final RedirectFollower follower;
  private final Instant start;
  private final Map<String, Slot> slots = new ConcurrentHashMap<>();

  /** The start of the run makes names that no host can foresee. */
  MissingPageProbe(RedirectFollower follower, Instant start) {
    this.follower = follower;
    this.start = start;
  }

  /** Whether the host gives this page for what does not exist, too. */
  boolean isLike(RedirectChain chain, VisitedPage page) throws InterruptedException {
    var missing = slots.computeIfAbsent(chain.end().origin(), o -> new Slot()).get(chain.end());
    boolean isSameEnd = chain.isElsewhere() && chain.end().text().equals(missing.end());
    var plain = plain(page.text(), chain);
    return missing.isShown()
        && (isSameEnd || (!plain.isBlank() && missing.plainText().equals(plain)));
  }

  /** Without what differs from one visit to the next: the address repeated, counters, times. */
  private static String plain(String text, RedirectChain chain) {
    return text.replace(chain.start().text(), "")
        .replace(chain.start().file(), "")
        .replaceAll("[0-9๐-๙]+", "");
  }

  private WebAddress missing(WebAddress known) {
    var hash = DigestUtils.sha256Hex(start + known.origin());
    var file = "/prongsai-link-audit-" + hash.substring(0, NAME_LENGTH);
    return new WebAddress(known.scheme(), known.host(), known.port(), file);
  }

  /** Asks at most once, while others who want to know wait. */
  private final class Slot {

    private Optional<Missing> missing = Optional.empty();

    private synchronized Missing get(WebAddress known) throws InterruptedException {
      if (missing.isEmpty()) {
        missing = Optional.of(Missing.of(follower.follow(missing(known))));
      }
      return missing.get();
    }
  }

  private record Missing(boolean isShown, String end, String plainText) {

    private static Missing of(RedirectChain chain) {
      var shown =
          chain
              .page()
              .filter(page -> chain.outcome() instanceof Response response && response.isSuccess())
              .map(page -> plain(page.text(), chain));
      return new Missing(shown.isPresent(), chain.end().text(), shown.orElse(""));
    }
  }
}
