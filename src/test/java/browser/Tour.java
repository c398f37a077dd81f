package browser;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Visits many pages with several browsers at once, one in each thread. */
final class Tour {

  private static final int BROWSERS = 2;

  /** Visits pages with one browser until the queue is empty. */
  interface Guide {
    void visit(BrowserSession session, Queue<String> pages);
  }

  private Tour() {}

  /** Returns after the last page; a failure of any browser fails the tour. */
  static void of(List<String> pages, Guide guide) {
    var queue = new ConcurrentLinkedQueue<>(pages);
    Callable<Void> visit =
        () -> {
          try (var session = new BrowserSession()) {
            guide.visit(session, queue);
            return null;
          }
        };
    var threads = Executors.newFixedThreadPool(BROWSERS);
    try {
      for (var visitor : threads.invokeAll(Stream.generate(() -> visit).limit(BROWSERS).toList())) {
        visitor.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a browser stopped on its tour", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted on a tour", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
