package org.prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Does tasks at once that need nothing of each other, each processor one after the other. A
 * parallel stream would hand long tasks that stand together to one processor; and each large file
 * that is being written wants its own memory, so that there is a limit.
 */
public final class Parallel {

  private static final int MOST = 4;

  private Parallel() {}

  /**
   * Does all tasks.
   *
   * @return what they returned, in the order of the tasks
   * @throws RuntimeException the first that a task threw
   */
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
