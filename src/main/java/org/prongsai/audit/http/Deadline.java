package org.prongsai.audit.http;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Closes what it guards when the time is over, so that no host can hold a visit up, however slowly
 * it sends. The time limit of a socket would begin anew with every byte.
 */
final class Deadline implements AutoCloseable {

  private final List<Closeable> guarded = new ArrayList<>();
  private final Future<?> end;
  private boolean hasPassed;

  Deadline(ScheduledExecutorService timer, Duration duration) {
    end = timer.schedule(this::pass, duration.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** The connection itself, which is closed at once where the time is over already. */
  synchronized <T extends Closeable> T guard(T connection) {
    guarded.add(connection);
    if (hasPassed) {
      closeConnections();
    }
    return connection;
  }

  synchronized boolean hasPassed() {
    return hasPassed;
  }

  private synchronized void pass() {
    hasPassed = true;
    closeConnections();
  }

  private synchronized void closeConnections() {
    for (var connection : guarded) {
      try {
        connection.close();
      } catch (IOException e) {
        // It was to be ended, and it is of no use any more.
        continue;
      }
    }
  }

  @Override
  public void close() {
    end.cancel(false);
    closeConnections();
  }
}
