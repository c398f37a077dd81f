package org.prongsai.audit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.audit.reason.Reason;

class HostThrottleTest {

  @Test
  void pausesOnlyForWhatIsLeftOfThePause() throws InterruptedException {
    var clock = new ManualClock(Instant.parse("2026-11-23T03:00:00Z"));
    var pauses = new ArrayList<Duration>();
    var environment = new AuditEnvironment(clock, pauses::add, Network.ofSystem());
    var throttle = new HostThrottle(Duration.ofSeconds(1), environment);
    RequestOutcome done = RequestFailure.dead(Reason.GONE, 0);

    throttle.inTurn("host.example", () -> done);
    clock.moveOn(Duration.ofMillis(400));
    throttle.inTurn("host.example", () -> done);
    clock.moveOn(Duration.ofSeconds(2));
    throttle.inTurn("host.example", () -> done);
    throttle.inTurn("other.example", () -> done);

    assertEquals(List.of(Duration.ofMillis(600)), pauses);
  }
}
