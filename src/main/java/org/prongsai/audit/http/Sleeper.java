package org.prongsai.audit.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits. */
@FunctionalInterface
public interface Sleeper {

  void sleep(Duration duration) throws InterruptedException;

  /** Lets the thread sleep. */
  static Sleeper ofThread() {
    return duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos());
  }
}
