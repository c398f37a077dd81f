package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.audit.FakeInternet.PAGE;
import static org.prongsai.audit.FakeInternet.answer;
import static org.prongsai.audit.FakeInternet.page;
import static org.prongsai.audit.FakeInternet.paths;
import static org.prongsai.audit.FakeInternet.redirect;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the audit says of hosts that answer. */
class LinkAuditTest {

  private static final String PDF = "%PDF-1.7\n1 0 obj";

  private final FakeInternet internet = new FakeInternet();

  @AfterEach
  void close() {
    internet.close();
  }

  @Test
  void findsAPageThatWorks() throws InterruptedException {
    internet.host("good.example", paths(Map.of("/o1?y=2567", page(PAGE))));

    var visit = internet.visit("http://good.example/o1?y=2567#top");

    assertEquals(Verdict.OK, visit.verdict());
    assertEquals("", visit.detail());
    assertEquals(200, visit.status());
    assertEquals("text/html", visit.contentType());
    assertEquals(PAGE.getBytes(StandardCharsets.UTF_8).length, visit.bytes());
    assertEquals("http://good.example/o1?y=2567#top", visit.finalUrl());
    assertEquals(FakeInternet.START, visit.checkedAt());
    assertFalse(visit.fromCache());
    assertEquals("ใช้งานได้", visit.thai());
  }

  @Test
  void findsAFileThatWorksAndAsksForNothingElse() throws InterruptedException {
    internet.host("good.example", answer(200, "application/pdf", PDF));

    var visit = internet.visit("http://good.example/%E0%B9%81ผน 2567.pdf", "PDF");

    assertEquals(Verdict.OK, visit.verdict());
    assertEquals("declared pdf", visit.detail());
    assertEquals(List.of("good.example/%E0%B9%81%E0%B8%9C%E0%B8%99%202567.pdf"), internet.requests);
  }

  @Test
  void saysWhoItIsAndSendsNoCookies() throws InterruptedException {
    var seen = new StringBuilder();
    internet.host(
        "good.example",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          seen.append(exchange.getRequestMethod()).append(' ').append(headers.getFirst("Host"));
          seen.append(' ').append(headers.getFirst("User-Agent"));
          seen.append(' ').append(headers.containsKey("Cookie"));
          exchange.getResponseHeaders().add("Set-Cookie", "a=b");
          if (exchange.getRequestURI().getPath().equals("/next")) {
            // Before the answer: when the audit has it, it goes on.
            seen.append('.');
          }
          redirect(302, "/next").handle(exchange);
        });

    internet.visit("http://good.example/");

    var line = "GET good.example Mozilla/5.0 (compatible; Prongsai link audit) false";
    assertEquals(line + line + ".", seen.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "400, dead, http-status 400",
    "401, login-wall, asks-for-login",
    "403, dead, forbidden",
    "404, dead, not-found",
    "405, dead, http-status 405",
    "410, dead, gone",
    "429, not-checked, too-many-requests",
    "500, dead, server-error 500",
    "503, dead, server-error 503",
    "304, dead, http-status 304",
    "204, empty, no-bytes",
  })
  void tellsStatusesApart(int status, String verdict, String detail) throws InterruptedException {
    internet.host("host.example", answer(status, "text/html", ""));

    var visit = internet.visit("http://host.example/a");

    assertEquals(verdict, visit.verdict().id());
    assertEquals(detail, visit.detail());
    assertEquals(status, visit.status());
  }

  @Test
  void theHomePageOfSuchAHostIsAHomePage() throws InterruptedException {
    internet.host("host.example", page("<h1>ยินดีต้อนรับ</h1>"));

    assertEquals(Verdict.OK, internet.visit("http://host.example/").verdict());
    assertEquals(Verdict.OK, internet.visit("http://host.example/index.php").verdict());
    assertEquals(Verdict.SOFT_404, internet.visit("http://host.example/?p=5").verdict());
  }

  @Test
  void aHostIsAskedOnceForWhatDoesNotExist() throws InterruptedException {
    internet.host("host.example", paths(Map.of("/a", page(PAGE + "a"), "/b", page(PAGE + "b"))));
    var targets =
        List.of(
            new AuditTarget("http://host.example/a", "", "x"),
            new AuditTarget("http://host.example/b", "html", "y"));

    var visits = audit().visit(targets, VisitLog.empty(), visit -> {});

    assertEquals(List.of(Verdict.OK, Verdict.OK), visits.stream().map(Visit::verdict).toList());
    assertEquals(3, internet.requests.size());
  }

  @Test
  void whatTakesLongerThanTheLimitIsSlow() throws InterruptedException {
    internet.host(
        "host.example",
        exchange -> {
          internet.clock.moveOn(Duration.ofMillis(5001));
          answer(200, "application/pdf", PDF).handle(exchange);
        });
    internet.host(
        "quick.example",
        exchange -> {
          internet.clock.moveOn(Duration.ofMillis(5000));
          answer(200, "application/pdf", PDF).handle(exchange);
        });

    var visit = internet.visit("http://host.example/o1");

    assertEquals(Verdict.SLOW, visit.verdict());
    assertEquals("took-long 5001", visit.detail());
    assertEquals(5001, visit.millis());
    assertEquals(Verdict.OK, internet.visit("http://quick.example/o1").verdict());
  }

  @Test
  void visitsAnAddressOnceForAllWhoUseIt() throws InterruptedException {
    internet.host("host.example", answer(200, "application/pdf", PDF));
    var url = "http://host.example/o1";
    var one = new AuditTarget(url, "pdf", "2567 o1 1");
    var targets =
        List.of(
            new AuditTarget(url, "html", "2567 o9 1"),
            one,
            new AuditTarget(url, "pdf", "2566 o1 1"),
            one);
    var told = new ArrayList<Visit>();

    var visits = audit().visit(targets, VisitLog.empty(), told::add);

    assertEquals(1, internet.requests.size());
    assertEquals(
        List.of("2566 o1 1 ok", "2567 o1 1 ok", "2567 o9 1 wrong-type"),
        visits.stream().map(v -> v.target().label() + " " + v.verdict().id()).toList());
    assertEquals(3, told.size());
    assertTrue(visits.containsAll(told));
  }

  private LinkAudit audit() {
    return new LinkAudit(FakeInternet.impatient(), internet.environment());
  }
}
