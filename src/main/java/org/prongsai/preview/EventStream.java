package org.prongsai.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Server-sent events: each open page hears each new state, and no page holds up another. */
final class EventStream implements AutoCloseable {

  /** Open pages beyond this are shown and not told of changes. */
  static final int MOST = 50;

  private static final int WAITING = 16;
  private static final long ALIVE_SECONDS = 15;

  private final CopyOnWriteArrayList<BlockingQueue<String>> listeners =
      new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  void send(String json) {
    for (var listener : listeners) {
      // Only the newest state matters to a page that does not read.
      while (!listener.offer(json)) {
        listener.poll();
      }
    }
  }

  boolean isFull() {
    return listeners.size() >= MOST;
  }

  /** Serves one page until it goes away or the preview ends. */
  void serve(HttpExchange exchange, Supplier<String> now) throws IOException {
    var queue = new ArrayBlockingQueue<String>(WAITING);
    listeners.add(queue);
    try (var out = exchange.getResponseBody()) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      String next = now.get(); // asked for after this page is listening: no state is missed
      while (!closed) {
        var event = next == null ? ": alive\n\n" : "data: " + next + "\n\n";
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
        next = queue.poll(ALIVE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.remove(queue);
    }
  }

  @Override
  public void close() {
    closed = true;
    send("");
  }
}
