package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.audit.http.AuditEnvironment;

/** What the library that speaks HTTP must not do for us, whatever a host says. */
class ProtectionsTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n";

  private final FakeInternet internet = new FakeInternet();

  @AfterEach
  void close() {
    internet.close();
  }

  @Test
  void sendsThisHeadAndNothingElse() throws InterruptedException, IOException {
    var head = new AtomicReference<String>();
    try (var host = new RawHost(connection -> head.set(answered(connection)))) {
      internet.place("raw.example", 8080, host.port());

      assertEquals(Verdict.OK, internet.visit("http://raw.example:8080/a?q=[x]&y=1%zz").verdict());
    }

    assertEquals(
        String.join(
            "\r\n",
            "GET /a?q=[x]&y=1%zz HTTP/1.1",
            "Host: raw.example:8080",
            "User-Agent: Mozilla/5.0 (compatible; Prongsai link audit)",
            "Accept: text/html,application/xhtml+xml,application/pdf,*/*;q=0.8",
            "Accept-Language: th,en;q=0.8",
            "Accept-Encoding: identity",
            "Connection: close",
            "\r\n"),
        head.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "//", "//other.example/a", "/a//b", "/%2e%2E/x", "/?", "/a;b:c@d"})
  void asksForThePathAsItIs(String path) throws InterruptedException, IOException {
    var head = new AtomicReference<String>();
    try (var host = new RawHost(connection -> head.set(answered(connection)))) {
      internet.place("raw.example", 80, host.port());

      assertEquals(Verdict.OK, internet.visit("http://raw.example" + path).verdict());
    }

    var asked = path.equals("/%2e%2E/x") ? "/x" : path;
    assertTrue(
        head.get().startsWith("GET " + asked + " HTTP/1.1\r\nHost: raw.example\r\n"), head.get());
  }

  @Test
  void namesAHostThatIsANumberInBrackets() throws InterruptedException, IOException {
    var head = new AtomicReference<String>();
    try (var host = new RawHost(connection -> head.set(answered(connection)))) {
      internet.names.put("x", List.of(FakeInternet.address("2606:4700::1111")));
      internet.place("x", 8080, host.port());

      assertEquals(Verdict.OK, internet.visit("http://[2606:4700::1111]:8080/a").verdict());
    }

    assertEquals(List.of("2606:4700:0:0:0:0:0:1111:8080"), internet.dialed);
    assertTrue(head.get().contains("\r\nHost: [2606:4700::1111]:8080\r\n"), head.get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=a\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 401 No\r\nWWW-Authenticate: Negotiate, NTLM\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=a\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 408 No\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n",
        "HTTP/1.1 421 No\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 503 No\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 426 No\r\nUpgrade: TLS/1.2\r\nConnection: Upgrade\r\nContent-Length: 0\r\n\r\n",
        "",
      })
  void asksOnceAndSendsNoSecret(String answer) throws InterruptedException, IOException {
    try (var host = new RawHost(RawHost.saying(answer))) {
      internet.place("asking.example", 80, host.port());

      internet.visit("http://asking.example/o1");

      assertEquals(1, host.connections.get());
    }
  }

  @Test
  void usesAConnectionForOneRequestOnly() throws InterruptedException, IOException {
    var stay =
        "Connection: keep-alive\r\nKeep-Alive: timeout=60\r\nContent-Length: 8\r\n\r\n%PDF-1.7";
    RawHost.Behaviour behaviour =
        connection -> {
          var moved = RawHost.head(connection).startsWith("GET /a ");
          var status = moved ? "HTTP/1.1 302 Found\r\nLocation: /b\r\n" : OK;
          connection.getOutputStream().write((status + stay).getBytes(StandardCharsets.US_ASCII));
          // Never hangs up by itself.
          RawHost.head(connection);
        };
    try (var host = new RawHost(behaviour)) {
      internet.place("stay.example", 80, host.port());

      assertEquals("http://stay.example/b", internet.visit("http://stay.example/a").finalUrl());
      assertEquals(2, host.connections.get());
    }
  }

  @Test
  void aProxyOfTheComputerIsNotAsked() throws InterruptedException, IOException {
    var before = new Properties();
    before.putAll(System.getProperties());
    try (var proxy = new RawHost(connection -> {});
        var host = new RawHost(RawHost.saying(OK + "\r\n%PDF-1.7"))) {
      for (var kind : List.of("http.proxy", "https.proxy", "socksProxy")) {
        System.setProperty(kind + "Host", "localhost");
        System.setProperty(kind + "Port", Integer.toString(proxy.port()));
      }
      // Else the platform would not use a proxy for addresses of this computer.
      System.setProperty("http.nonProxyHosts", "");
      System.setProperty("socksNonProxyHosts", "");

      var visit =
          new LinkAudit(FakeInternet.impatient().withPrivateHosts(), AuditEnvironment.ofSystem())
              .visit(
                  List.of(new AuditTarget("http://127.0.0.1:" + host.port() + "/", "pdf", "1")),
                  VisitLog.empty(),
                  told -> {})
              .get(0);

      assertEquals(Verdict.OK, visit.verdict(), visit.detail());
      assertEquals(0, proxy.connections.get());
    } finally {
      System.setProperties(before);
    }
  }

  @Test
  void headersThatComeByteByByteForEverAreCutOff() throws InterruptedException, IOException {
    RawHost.Behaviour drip =
        connection -> {
          RawHost.readHead(connection);
          connection.getOutputStream().write(OK.getBytes(StandardCharsets.US_ASCII));
          while (true) {
            connection.getOutputStream().write('x');
            Thread.sleep(20);
          }
        };
    try (var host = new RawHost(drip)) {
      internet.place("drip.example", 80, host.port());
      var start = Clock.systemUTC().instant();
      var settings = FakeInternet.settings(Duration.ofMillis(400), 0);

      var visit = internet.visit(settings, new AuditTarget("http://drip.example/", "", "x"));

      assertEquals("timeout", visit.detail());
      var took = Duration.between(start, Clock.systemUTC().instant());
      assertTrue(took.toMillis() < 3000, took.toString());
    }
  }

  @Test
  void aPackedBodyIsUnpackedUpToTheLimitOnly() throws InterruptedException, IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      var html = "<p>ก</p>" + " ".repeat(1024 * 1024) + "<h1>ไม่พบเพจ</h1>";
      gzip.write(html.getBytes(StandardCharsets.UTF_8));
    }
    HttpHandler page =
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          FakeInternet.send(exchange, 200, "text/html", packed.toByteArray());
        };
    internet.host("packed.example", FakeInternet.paths(Map.of("/o1", page)));

    var visit = internet.visit("http://packed.example/o1");

    // What stands behind the limit would make it a page that was not found.
    assertEquals(Verdict.OK, visit.verdict());
    assertEquals(packed.size(), visit.bytes(), "counted as they were sent");
  }

  @Test
  void aLengthThatIsGivenTwiceIsOneLength() throws InterruptedException, IOException {
    var length = "Content-Length: 8\r\n";
    try (var host = new RawHost(RawHost.saying(OK + length + length + "\r\n%PDF-1.7 and more"))) {
      internet.place("twice.example", 80, host.port());

      assertEquals(8, internet.visit("http://twice.example/o1").bytes());
    }
  }

  private static String answered(Socket connection) throws IOException {
    var head = RawHost.head(connection);
    connection.getOutputStream().write((OK + "\r\n%PDF-1.7").getBytes(StandardCharsets.US_ASCII));
    return head;
  }
}
