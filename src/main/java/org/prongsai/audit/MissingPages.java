package org.prongsai.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.hash.Sha256;

/**
 * What each host shows for an address that does not exist. Some show a page as if all were well;
 * what looks the same is then no page either. A host is asked once.
 */
final class MissingPages {

  private static final int NAME_LENGTH = 16;

  private final Walk walk;
  private final Instant start;
  private final Map<String, Slot> slots = new ConcurrentHashMap<>();

  /**
   * @param start of the run: makes names that no host can foresee
   */
  MissingPages(Walk walk, Instant start) {
    this.walk = walk;
    this.start = start;
  }

  /** Whether the host gives this page for what does not exist, too. */
  boolean isLike(Trail trail, Page page) throws InterruptedException {
    var missing = slots.computeIfAbsent(trail.end().origin(), o -> new Slot()).get(trail.end());
    if (missing.isEmpty() || !missing.get().isShown()) {
      return false;
    }
    var shown = missing.get();
    boolean isSameEnd =
        trail.isElsewhere() && trail.end().text().equals(shown.trail().end().text());
    var plain = plain(page.text(), trail);
    return isSameEnd || (!plain.isBlank() && shown.plainText().equals(plain));
  }

  /** Without what differs from one visit to the next: the address repeated, counters, times. */
  private static String plain(String text, Trail trail) {
    return text.replace(trail.start().text(), "")
        .replace(trail.start().file(), "")
        .replaceAll("[0-9๐-๙]+", "");
  }

  private WebAddress missing(WebAddress known) {
    var hash = Sha256.of((start + known.origin()).getBytes(StandardCharsets.UTF_8));
    var file = "/prongsai-link-audit-" + hash.substring(0, NAME_LENGTH);
    return new WebAddress(known.scheme(), known.host(), known.port(), file);
  }

  /** Asks at most once, while others who want to know wait. */
  private final class Slot {

    private Optional<Missing> missing = Optional.empty();

    private synchronized Optional<Missing> get(WebAddress known) throws InterruptedException {
      if (missing.isEmpty()) {
        missing = Optional.of(new Missing(walk.from(missing(known))));
      }
      return missing;
    }
  }

  private record Missing(Trail trail) {

    private boolean isShown() {
      return trail.outcome() instanceof Answer answer
          && answer.isSuccess()
          && Page.of(answer).isPresent();
    }

    private String plainText() {
      return Optional.of(trail.outcome())
          .map(Answer.class::cast)
          .flatMap(Page::of)
          .map(page -> plain(page.text(), trail))
          .orElse("");
    }
  }
}
