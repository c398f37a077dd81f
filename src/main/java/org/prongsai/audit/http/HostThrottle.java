package org.prongsai.audit.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One request at a time to each host, and a pause after each. */
final class HostThrottle {

  private final Duration pauseBetween;
  private final AuditEnvironment environment;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  HostThrottle(Duration pauseBetween, AuditEnvironment environment) {
    this.pauseBetween = pauseBetween;
    this.environment = environment;
  }

  /** Makes the request when it is the turn of the host. */
  RequestOutcome inTurn(String host, Supplier<RequestOutcome> request) throws InterruptedException {
    var turn = turn(host);
    turn.lock.lockInterruptibly();
    try {
      var wait = Duration.between(environment.clock().instant(), turn.next);
      if (!wait.isNegative() && !wait.isZero()) {
        environment.sleeper().sleep(wait);
      }
      try {
        return request.get();
      } finally {
        turn.notBefore(environment.clock().instant().plus(pauseBetween));
      }
    } finally {
      turn.lock.unlock();
    }
  }

  /** Nothing is asked of the host until the time has gone by. */
  void defer(String host, Duration wait) {
    var turn = turn(host);
    turn.lock.lock();
    try {
      turn.notBefore(environment.clock().instant().plus(wait));
    } finally {
      turn.lock.unlock();
    }
  }

  private Turn turn(String host) {
    return turns.computeIfAbsent(host, key -> new Turn());
  }

  private static final class Turn {

    private final ReentrantLock lock = new ReentrantLock();
    private Instant next = Instant.MIN;

    private void notBefore(Instant instant) {
      next = next.isBefore(instant) ? instant : next;
    }
  }
}
