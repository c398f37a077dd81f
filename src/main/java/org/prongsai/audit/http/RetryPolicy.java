package org.prongsai.audit.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Retries after a failure that may be temporary, waiting 2, 4, 8 … times the pause between
 * requests, or as long as the host asks (Retry-After). Where that is too long to wait, it is not
 * tried again.
 */
final class RetryPolicy {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final RequestSettings settings;
  private final AuditEnvironment environment;
  private final HttpRequester requester;
  private final HostThrottle throttle;

  RetryPolicy(RequestSettings settings, AuditEnvironment environment, HttpRequester requester) {
    this.settings = settings;
    this.environment = environment;
    this.requester = requester;
    this.throttle = new HostThrottle(settings.pause(), environment);
  }

  /** The outcome of the last try. */
  RequestOutcome get(WebAddress address) throws InterruptedException {
    for (int tried = 1; ; tried++) {
      var outcome = throttle.inTurn(address.host(), () -> requester.get(address));
      if (tried > settings.retries() || !mayPass(outcome)) {
        return outcome;
      }
      var wait = waitAfter(outcome, tried);
      if (wait.compareTo(LONGEST) > 0) {
        return outcome;
      }
      throttle.defer(address.host(), wait);
    }
  }

  private static boolean mayPass(RequestOutcome outcome) {
    if (outcome instanceof Response response) {
      return response.status() == TOO_MANY_REQUESTS || response.status() >= SERVER_ERROR;
    }
    return outcome instanceof RequestFailure failure && failure.mayPass();
  }

  private Duration waitAfter(RequestOutcome outcome, int tried) {
    var own = settings.pause().multipliedBy(1L << tried);
    var growing = own.compareTo(LONGEST) > 0 ? LONGEST : own;
    var asked = outcome instanceof Response response ? asked(response) : Optional.<Duration>empty();
    return asked.filter(wait -> wait.compareTo(growing) > 0).orElse(growing);
  }

  /** Retry-After as seconds or as a date (RFC 9110, 10.2.3); what is neither asks for nothing. */
  private Optional<Duration> asked(Response response) {
    return response.header("retry-after").flatMap(this::parse);
  }

  private Optional<Duration> parse(String text) {
    if (text.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(environment.clock().instant(), until));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
