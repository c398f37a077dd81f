package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.audit.FakeInternet.PAGE;
import static org.prongsai.audit.FakeInternet.answer;
import static org.prongsai.audit.FakeInternet.page;
import static org.prongsai.audit.FakeInternet.paths;
import static org.prongsai.audit.FakeInternet.redirect;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the audit says of hosts that answer. */
class LinkAuditTest {

  private static final String PDF = "%PDF-1.7\n1 0 obj";
  private static final String LOGIN =
      "<h1>เข้าสู่ระบบ</h1><form><input name=u><input type=PASSWORD name=p></form>";

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
  void aForbiddenPageThatAsksForCredentialsIsALoginWall() throws InterruptedException {
    internet.host("host.example", answer(403, "text/html", LOGIN));

    assertEquals(Verdict.LOGIN_WALL, internet.visit("http://host.example/a").verdict());
  }

  @Test
  void aForbiddenPageThatNamesItsWayOfLoginIsALoginWall() throws InterruptedException {
    internet.host(
        "host.example",
        exchange -> {
          exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=x");
          exchange.sendResponseHeaders(403, -1);
        });

    assertEquals("asks-for-login", internet.visit("http://host.example/a").detail());
  }

  @Test
  void aLoginPageThatMovedIsNoWallBeforeItself() throws InterruptedException {
    internet.host(
        "host.example",
        paths(
            Map.of(
                "/login", redirect(301, "/sign-in"), "/sign-in", page("<p>บริการอิเล็กทรอนิกส์"))));

    assertEquals(Verdict.REDIRECTED, internet.visit("http://host.example/login").verdict());
  }

  @Test
  void aPageThatIsAPasswordFormIsALoginWall() throws InterruptedException {
    internet.host("host.example", page(LOGIN));
    internet.host("news.example", page(LOGIN + "<p>" + "ข่าวประชาสัมพันธ์ ".repeat(40)));

    var visit = internet.visit("http://host.example/o1", "html");

    assertEquals(Verdict.LOGIN_WALL, visit.verdict());
    assertEquals("password-form; declared html", visit.detail());
    // A small login box on a page with much to read is no wall.
    assertEquals(Verdict.OK, internet.visit("http://news.example/").verdict());
  }

  @Test
  void aRedirectToALoginPageIsALoginWall() throws InterruptedException {
    internet.host("drive.example", redirect(302, "http://accounts.google.com/ServiceLogin?x=1"));
    internet.host("accounts.google.com", page("<h1>Sign in</h1>"));

    var visit = internet.visit("http://drive.example/file/d/1/view", "pdf");

    assertEquals(Verdict.LOGIN_WALL, visit.verdict());
    assertEquals("login-page; declared pdf", visit.detail());
    assertEquals("http://accounts.google.com/ServiceLogin?x=1", visit.finalUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "<title>404 Not Found</title>",
    "<h1>ไม่พบหน้าที่ท่านต้องการ</h1><p>กลับหน้าหลัก</p>",
    "<p>ขออภัย ไม่พบไฟล์ที่ร้องขอ</p>",
    "<h2>The page you requested could not be found.</h2>",
    "<p>หน้านี้ถูกลบไปแล้ว</p>",
  })
  void aPageThatSaysNotFoundIsASoft404(String html) throws InterruptedException {
    internet.host("host.example", page(html));

    var visit = internet.visit("http://host.example/o1");

    assertEquals(Verdict.SOFT_404, visit.verdict());
    assertEquals("not-found-words", visit.detail());
    assertEquals(200, visit.status());
  }

  @Test
  void aPageThatTheHostAlsoShowsForWhatDoesNotExistIsASoft404() throws InterruptedException {
    var counter = new AtomicInteger(17);
    internet.host(
        "host.example",
        exchange ->
            page("<h1>ยินดีต้อนรับ</h1>"
                    + exchange.getRequestURI()
                    + " ผู้เข้าชมคนที่ "
                    + counter.incrementAndGet())
                .handle(exchange));

    var visit = internet.visit("http://host.example/o1.pdf", "pdf");

    assertEquals(Verdict.SOFT_404, visit.verdict());
    assertEquals("same-as-missing; declared pdf", visit.detail());
    assertEquals(2, internet.requests.size());
    assertTrue(internet.requests.get(1).startsWith("host.example/prongsai-link-audit-"));
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

  @ParameterizedTest
  @CsvSource({
    "pdf, text/html, <p>ดาวน์โหลดแผน</p>, found html; declared pdf",
    "pdf, application/pdf, <!DOCTYPE html><p>ดาวน์โหลด</p>, found html; declared pdf",
    "html, application/pdf, %PDF-1.4, found pdf; declared html",
    "xlsx, application/octet-stream, 'a,b', found text; declared xlsx",
    "csv, text/csv, 'PK\u0003\u0004', found zip; declared csv",
    "pdf, text/plain, %PDF-1.4, served-as text/plain; declared pdf",
  })
  void contentOfAnotherFormatIsOfTheWrongType(
      String format, String type, String body, String detail) throws InterruptedException {
    internet.host("host.example", paths(Map.of("/o1", answer(200, type, body))));

    var visit = internet.visit("http://host.example/o1", format);

    assertEquals(Verdict.WRONG_TYPE, visit.verdict());
    assertEquals(detail, visit.detail());
  }

  @Test
  void saysThatAFormatWasNotChecked() throws InterruptedException {
    internet.host("host.example", answer(200, "video/mp4", "\u0000ftyp"));

    var visit = internet.visit("http://host.example/o1", "mp4");

    assertEquals(Verdict.OK, visit.verdict());
    assertEquals("format-not-known; declared mp4", visit.detail());
  }

  @ParameterizedTest
  @CsvSource({
    "'', no-bytes",
    "<title>ok</title><body>  <!-- x --><p hidden>a</p><p style='Display:none'>b</p>, "
        + "no-visible-text",
    "<div id=app></div><script>render()</script><noscript>โปรดเปิด JavaScript</noscript>, "
        + "text-only-by-script",
  })
  void nothingToSeeIsEmpty(String body, String detail) throws InterruptedException {
    internet.host("host.example", page(body));

    var visit = internet.visit("http://host.example/o1");

    assertEquals(Verdict.EMPTY, visit.verdict());
    assertEquals(detail, visit.detail());
  }

  @Test
  void picturesAndFramesAreSomethingToSee() throws InterruptedException {
    internet.host(
        "host.example",
        paths(
            Map.of(
                "/a", page("<img src=notice.png>"),
                "/b", page("<frameset><frame src=menu.html></frameset>"))));

    for (var path : List.of("a", "b")) {
      var visit = internet.visit("http://host.example/" + path);
      assertEquals(Verdict.OK, visit.verdict());
      assertEquals("only-pictures-or-frames", visit.detail());
    }
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
  void readsThaiPagesOfTheOldEncoding() throws InterruptedException {
    var html = "<title>ไม่พบหน้าที่ต้องการ</title><p>ลองใหม่</p>";
    internet.host(
        "host.example",
        exchange ->
            FakeInternet.send(
                exchange,
                200,
                "text/html; charset=TIS-620",
                html.getBytes(Charset.forName("TIS-620"))));

    assertEquals("not-found-words", internet.visit("http://host.example/o1").detail());
  }

  @Test
  void readsPackedPagesAndSaysWhereItCannot() throws InterruptedException {
    var packed = new java.io.ByteArrayOutputStream();
    try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
      gzip.write("<h1>ไม่พบเพจ</h1>".getBytes(StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    internet.host(
        "host.example",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          FakeInternet.send(exchange, 200, "text/html", packed.toByteArray());
        });
    internet.host(
        "br.example",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "br");
          FakeInternet.send(exchange, 200, "text/html", new byte[] {1, 2, 3});
        });

    assertEquals("not-found-words", internet.visit("http://host.example/o1").detail());
    assertEquals("encoding-not-read br", internet.visit("http://br.example/o1").detail());
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
    var told = new java.util.ArrayList<Visit>();

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
