package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the audit treats hosts. Pauses are those asked of the sleeper; nobody sleeps. */
class PolitenessTest {

  private static final HttpHandler FILE = FakeInternet.answer(200, "application/pdf", "%PDF-1.7");

  private final FakeInternet internet = new FakeInternet();

  @AfterEach
  void close() {
    internet.close();
  }

  @Test
  void pausesBetweenRequestsToOneHost() throws InterruptedException {
    var times = Collections.synchronizedList(new ArrayList<Duration>());
    internet.host(
        "host.example",
        exchange -> {
          times.add(Duration.between(FakeInternet.START, internet.clock.instant()));
          internet.clock.moveOn(Duration.ofMillis(300));
          FILE.handle(exchange);
        });

    visit("http://host.example/a", "http://host.example/b", "http://host.example:80/c");

    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), internet.pauses);
    assertEquals(List.of(Duration.ZERO, Duration.ofMillis(1300), Duration.ofMillis(2600)), times);
  }

  @Test
  void aRedirectToTheSameHostPausesToo() throws InterruptedException {
    internet.host(
        "host.example",
        exchange ->
            (exchange.getRequestURI().getPath().equals("/a")
                    ? FakeInternet.redirect(302, "/b")
                    : FILE)
                .handle(exchange));

    visit("http://host.example/a");

    assertEquals(List.of(Duration.ofSeconds(1)), internet.pauses);
  }

  @Test
  void visitsDifferentHostsAtTheSameTimeButOneByOneEach() throws InterruptedException {
    // Each waits until four are being served: with fewer at once none would ever be.
    var four = new CyclicBarrier(4);
    var most = new AtomicInteger();
    var urls = new ArrayList<String>();
    for (int host = 0; host < 4; host++) {
      var now = new AtomicInteger();
      internet.host(
          "h" + host + ".example",
          exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            await(four);
            now.decrementAndGet();
            FILE.handle(exchange);
          });
      urls.add("http://h" + host + ".example/a");
      urls.add("http://h" + host + ".example/b");
    }

    var visits = visit(urls.toArray(String[]::new));

    assertTrue(visits.stream().allMatch(visit -> visit.verdict() == Verdict.OK));
    assertEquals(1, most.get());
  }

  @Test
  void visitsNoMoreThanFourHostsAtOnce() throws InterruptedException {
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    var urls = new ArrayList<String>();
    for (int host = 0; host < 12; host++) {
      internet.host(
          "h" + host + ".example",
          exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pauseShortly();
            now.decrementAndGet();
            FILE.handle(exchange);
          });
      urls.add("http://h" + host + ".example/a");
    }

    visit(urls.toArray(String[]::new));

    assertTrue(most.get() <= 4, () -> most + " at once");
  }

  @Test
  void triesAgainWithGrowingPausesAndSucceeds() throws InterruptedException {
    internet.host("host.example", failing(2, "503", ""));

    var visit = visit("http://host.example/a").get(0);

    assertEquals(Verdict.OK, visit.verdict());
    assertEquals(3, internet.requests.size());
    assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(4)), internet.pauses);
  }

  @Test
  void givesUpAfterItsRetries() throws InterruptedException {
    internet.host("host.example", failing(9, "500", ""));

    assertEquals("server-error 500", visit("http://host.example/a").get(0).detail());
    assertEquals(3, internet.requests.size());
  }

  @Test
  void doesNotTryAgainWhatWillNotPass() throws InterruptedException {
    internet.host("host.example", failing(9, "404", ""));

    assertEquals("not-found", visit("http://host.example/a").get(0).detail());
    assertEquals(1, internet.requests.size());
  }

  @ParameterizedTest
  @CsvSource({
    // Seconds, or a date; the clock stands at 03:00:00.
    "429, 7, 7",
    "503, 30, 30",
    "503, 'Mon, 23 Nov 2026 03:00:12 GMT', 12",
    // Less than our own pause, or nonsense.
    "503, 1, 2",
    "503, 'Mon, 23 Nov 2020 03:00:12 GMT', 2",
    "503, soon, 2",
  })
  void waitsAsLongAsTheHostAsks(String status, String retryAfter, int seconds)
      throws InterruptedException {
    internet.host("host.example", failing(1, status, retryAfter));

    assertEquals(Verdict.OK, visit("http://host.example/a").get(0).verdict());
    assertEquals(List.of(Duration.ofSeconds(seconds)), internet.pauses);
  }

  @Test
  void doesNotTryAgainWhereTheHostAsksForMoreTimeThanThereIs() throws InterruptedException {
    internet.host("host.example", failing(1, "429", "31"));

    var visit = visit("http://host.example/a").get(0);

    assertEquals(Verdict.NOT_CHECKED, visit.verdict());
    assertEquals("too-many-requests", visit.detail());
    assertEquals(1, internet.requests.size());
  }

  @Test
  void tellsItsListenerOneResultAtATime() throws InterruptedException {
    var targets = new ArrayList<AuditTarget>();
    for (int host = 0; host < 8; host++) {
      internet.host("h" + host + ".example", FILE);
      targets.add(new AuditTarget("http://h" + host + ".example/a", "", "x"));
    }
    var now = new AtomicInteger();
    var most = new AtomicInteger();

    new LinkAudit(AuditSettings.polite(), internet.environment())
        .visit(
            targets,
            VisitLog.empty(),
            visit -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              pauseShortly();
              now.decrementAndGet();
            });

    assertEquals(1, most.get());
  }

  @Test
  void aFaultOfTheListenerIsNotHidden() {
    internet.host("host.example", FILE);
    var targets = List.of(new AuditTarget("http://host.example/a", "", "x"));
    var audit = new LinkAudit(AuditSettings.polite(), internet.environment());

    var fault =
        assertThrows(
            IllegalStateException.class,
            () ->
                audit.visit(
                    targets,
                    VisitLog.empty(),
                    visit -> {
                      throw new UnsupportedOperationException("listener");
                    }));
    assertEquals("listener", fault.getCause().getMessage());
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() {
    internet.host("host.example", FILE);
    var targets = List.of(new AuditTarget("http://host.example/a", "", "x"));
    var audit = new LinkAudit(AuditSettings.polite(), internet.environment());

    Thread.currentThread().interrupt();

    assertThrows(
        InterruptedException.class, () -> audit.visit(targets, VisitLog.empty(), visit -> {}));
  }

  private List<Visit> visit(String... urls) throws InterruptedException {
    var targets = List.of(urls).stream().map(url -> new AuditTarget(url, "", "x")).toList();
    return new LinkAudit(AuditSettings.polite(), internet.environment())
        .visit(targets, VisitLog.empty(), visit -> {});
  }

  /** Fails some times, then gives a file. */
  private static HttpHandler failing(int times, String status, String retryAfter) {
    var asked = new AtomicInteger();
    return exchange -> {
      if (asked.incrementAndGet() > times) {
        FILE.handle(exchange);
        return;
      }
      if (!retryAfter.isEmpty()) {
        exchange.getResponseHeaders().set("Retry-After", retryAfter);
      }
      exchange.sendResponseHeaders(Integer.parseInt(status), -1);
    };
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("fewer than four hosts were visited at once", e);
    }
  }

  private static void pauseShortly() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
