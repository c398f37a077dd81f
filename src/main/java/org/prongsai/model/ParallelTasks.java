package org.prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Runs independent tasks in parallel, on a limited number of threads. A parallel stream may give
 * neighbouring long tasks to one thread; and the limit keeps memory small, since each large file
 * being written needs its own.
 */
public final class ParallelTasks {

  private static final int MOST = 4;

  private ParallelTasks() {}

  /** What the tasks return, in their order; the first exception that one threw is thrown. */
  public static <T> List<T> all(List<Callable<T>> tasks) {
    int processors = Runtime.getRuntime().availableProcessors();
    var pool = Executors.newFixedThreadPool(Math.min(MOST, processors));
    try {
      var results = new ArrayList<T>();
      for (var done : pool.invokeAll(tasks)) {
        results.add(done.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("a task failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while tasks were done", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
