package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.prongsai.audit.FakeInternet.PAGE;
import static org.prongsai.audit.FakeInternet.page;
import static org.prongsai.audit.FakeInternet.paths;
import static org.prongsai.audit.FakeInternet.redirect;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the audit says of hosts that send it elsewhere. */
class RedirectsTest {

  private final FakeInternet internet = new FakeInternet();

  @AfterEach
  void close() {
    internet.close();
  }

  @Test
  void aRedirectToTheHomePageIsASoft404() throws InterruptedException {
    internet.host("old.example", redirect(301, "http://new.example/"));
    internet.host("new.example", page(PAGE));

    var visit = internet.visit("http://old.example/plan/2567");

    assertEquals(Verdict.SOFT_404, visit.verdict());
    assertEquals("home-page", visit.detail());
    assertEquals(
        Verdict.REDIRECTED, internet.visit("http://old.example/").verdict(), "home to home");
  }

  @Test
  void aRedirectToWhereWhatDoesNotExistIsSentIsASoft404() throws InterruptedException {
    internet.host(
        "host.example",
        exchange -> {
          boolean isEnd = exchange.getRequestURI().getPath().equals("/sorry");
          (isEnd ? page("<p>บริการของเรา</p>") : redirect(302, "/sorry")).handle(exchange);
        });

    var visit = internet.visit("http://host.example/plan");

    assertEquals("same-as-missing", visit.detail());
    assertEquals(Verdict.SOFT_404, visit.verdict());
  }

  @ParameterizedTest
  @CsvSource({
    "301, http://new.example/o1, redirected, permanent",
    "308, /p/o1, redirected, permanent",
    "302, /p/o1, redirected, temporary",
    "302, p/o1, redirected, temporary",
    "301, /a/, ok, slash-added",
    "302, ?lang=th, ok, query-changed",
    "301, ?lang=th, redirected, permanent; query-changed",
  })
  void tellsRedirectsApart(int status, String location, String verdict, String detail)
      throws InterruptedException {
    internet.host(
        "host.example",
        paths(
            Map.of(
                "/a", redirect(status, location),
                "/a/", page(PAGE),
                "/a?lang=th", page(PAGE),
                "/p/o1", page(PAGE))));
    internet.host("new.example", paths(Map.of("/o1", page(PAGE))));

    var visit = internet.visit("http://host.example/a");

    assertEquals(verdict, visit.verdict().id());
    assertEquals(detail, visit.detail());
    assertFalse(visit.finalUrl().equals("http://host.example/a"));
  }

  @Test
  void followsAThaiLocationThatIsNotEncoded() throws InterruptedException {
    internet.host(
        "host.example",
        paths(
            Map.of(
                "/a",
                // The server of the JDK writes a header as ISO 8859-1: so these bytes are UTF-8.
                redirect(
                    302,
                    new String(
                        "/แผน".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)),
                "/%E0%B9%81%E0%B8%9C%E0%B8%99",
                page(PAGE))));

    assertEquals(
        "http://host.example/%E0%B9%81%E0%B8%9C%E0%B8%99",
        internet.visit("http://host.example/a").finalUrl());
  }

  @Test
  void followsAPageThatRefreshesToAnother() throws InterruptedException {
    internet.host(
        "host.example",
        paths(
            Map.of(
                "/a", page("<meta http-equiv='Refresh' content='0; URL=/b'>"),
                "/b", page("<meta http-equiv='refresh' content='5; url=/b'>" + PAGE),
                "/c", page("<meta http-equiv='refresh' content='30; url=/a'>" + PAGE))));

    var moved = internet.visit("http://host.example/a");
    assertEquals(Verdict.REDIRECTED, moved.verdict());
    assertEquals("http://host.example/b", moved.finalUrl());
    assertEquals(Verdict.OK, internet.visit("http://host.example/b").verdict());
    assertEquals(Verdict.OK, internet.visit("http://host.example/c").verdict());
  }

  @Test
  void aLoopOfRedirectsIsDead() throws InterruptedException {
    internet.host("host.example", redirect(302, "/again"));

    var visit = internet.visit("http://host.example/a");

    assertEquals(Verdict.DEAD, visit.verdict());
    assertEquals("redirect-loop", visit.detail());
    assertEquals(2, internet.requests.size());
  }

  @Test
  void redirectsWithoutEndAreDead() throws InterruptedException {
    var count = new AtomicInteger();
    internet.host(
        "host.example", exchange -> redirect(302, "/" + count.incrementAndGet()).handle(exchange));

    var visit = internet.visit("http://host.example/a");

    assertEquals(Verdict.DEAD, visit.verdict());
    assertEquals("too-many-redirects", visit.detail());
    assertEquals(11, internet.requests.size());
  }

  @Test
  void aRedirectToNowhereIsDead() throws InterruptedException {
    internet.host("host.example", exchange -> exchange.sendResponseHeaders(302, -1));

    assertEquals("redirect-nowhere", internet.visit("http://host.example/a").detail());
  }
}
