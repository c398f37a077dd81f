package org.prongsai.audit;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Tries again where a failure may pass, after 2, 4, 8 … times the pause between requests, or after
 * the time that the host asks for. Where that is too long to wait, it is not tried again.
 */
final class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final AuditSettings settings;
  private final Surroundings world;
  private final Requests requests;
  private final HostTurns turns;

  Patience(AuditSettings settings, Surroundings world, Requests requests) {
    this.settings = settings;
    this.world = world;
    this.requests = requests;
    this.turns = new HostTurns(settings.perHostPause(), world);
  }

  /** The outcome of the last try. */
  Outcome get(WebAddress address) throws InterruptedException {
    for (int tried = 1; ; tried++) {
      var outcome = turns.inTurn(address.host(), () -> requests.get(address));
      if (tried > settings.retries() || !mayPass(outcome)) {
        return outcome;
      }
      var wait = waitAfter(outcome, tried);
      if (wait.compareTo(LONGEST) > 0) {
        return outcome;
      }
      turns.defer(address.host(), wait);
    }
  }

  private static boolean mayPass(Outcome outcome) {
    if (outcome instanceof Answer answer) {
      return answer.status() == TOO_MANY_REQUESTS || answer.status() >= SERVER_ERROR;
    }
    return outcome instanceof Failure failure && failure.mayPass();
  }

  private Duration waitAfter(Outcome outcome, int tried) {
    var own = settings.perHostPause().multipliedBy(1L << tried);
    var growing = own.compareTo(LONGEST) > 0 ? LONGEST : own;
    var asked = outcome instanceof Answer answer ? asked(answer) : Optional.<Duration>empty();
    return asked.filter(wait -> wait.compareTo(growing) > 0).orElse(growing);
  }

  /** Retry-After as seconds or as a date (RFC 9110, 10.2.3); what is neither asks for nothing. */
  private Optional<Duration> asked(Answer answer) {
    return answer.headers().first("retry-after").flatMap(this::parse);
  }

  private Optional<Duration> parse(String text) {
    if (text.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(world.clock().instant(), until));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
