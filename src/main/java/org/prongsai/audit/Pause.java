package org.prongsai.audit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits. */
@FunctionalInterface
public interface Pause {

  void pause(Duration duration) throws InterruptedException;

  /** Lets the thread sleep. */
  static Pause ofThread() {
    return duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos());
  }
}
