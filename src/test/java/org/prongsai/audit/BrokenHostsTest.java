package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the audit says of hosts that do not answer as they should. */
class BrokenHostsTest {

  private static final Duration SHORT = Duration.ofMillis(400);
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n";

  private final FakeInternet internet = new FakeInternet();

  @AfterEach
  void close() {
    internet.close();
  }

  @Test
  void aNameThatNobodyHasIsDead() throws InterruptedException {
    var visit = internet.visit("http://nobody.example/o1");

    assertEquals(Verdict.DEAD, visit.verdict());
    assertEquals("dns-failure", visit.detail());
    assertEquals(0, visit.status());
    assertEquals("เปิดไม่ได้: ไม่พบชื่อเว็บไซต์นี้ในอินเทอร์เน็ต", visit.thai());
    assertEquals("cannot be opened: there is no host of this name", visit.english());
  }

  @Test
  void aPortThatTakesNoConnectionsIsDead() throws InterruptedException, IOException {
    int port;
    try (var server = new ServerSocket(0)) {
      port = server.getLocalPort();
    }
    internet.place("closed.example", 80, port);

    var visit = internet.visit("http://closed.example/o1");

    assertEquals(Verdict.DEAD, visit.verdict());
    assertEquals("connection-refused", visit.detail());
  }

  @Test
  void aHostThatNeverAnswersIsDeadAfterItsRetries() throws InterruptedException, IOException {
    try (var host = new RawHost(connection -> connection.getInputStream().transferTo(nowhere()))) {
      internet.place("mute.example", 80, host.port());

      var visit = visit("http://mute.example/o1", SHORT, 1);

      assertEquals(Verdict.DEAD, visit.verdict());
      assertEquals("timeout", visit.detail());
      assertEquals(2, host.connections.get());
      assertEquals(List.of(Duration.ofSeconds(2)), internet.pauses);
    }
  }

  @Test
  void aHostThatSendsByteByByteForEverIsDead() throws InterruptedException, IOException {
    RawHost.Behaviour drip =
        connection -> {
          write(connection, HEAD);
          while (true) {
            connection.getOutputStream().write('x');
            Thread.sleep(20);
          }
        };
    try (var host = new RawHost(drip)) {
      internet.place("drip.example", 80, host.port());

      assertEquals("timeout", visit("http://drip.example/o1", SHORT, 0).detail());
    }
  }

  @Test
  void aHostThatNeverBeginsItsEncryptionIsDead() throws InterruptedException, IOException {
    try (var host = new RawHost(connection -> connection.getInputStream().transferTo(nowhere()))) {
      internet.place("mute.example", 443, host.port());

      assertEquals("timeout", visit("https://mute.example/o1", SHORT, 0).detail());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nContent-Ty",
        HEAD + "Content-Length: 100\r\n\r\n%PDF-1.7",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n64\r\n%PDF-1.7",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n8\r\n%PDF-1.7\r\n",
      })
  void anAnswerThatIsBrokenOffIsDead(String said) throws InterruptedException, IOException {
    try (var host = new RawHost(RawHost.saying(said))) {
      internet.place("broken.example", 80, host.port());

      var visit = visit("http://broken.example/o1", Duration.ofSeconds(5), 2);

      assertEquals(Verdict.DEAD, visit.verdict());
      assertEquals("broken-off", visit.detail());
      assertEquals(3, host.connections.get());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0001\u0002 garbage\r\n\r\n",
        "ICY 200 OK\r\n\r\n",
        "HTTP/1.1 999 Odd\r\n\r\n",
        "HTTP/1.1 OK\r\n\r\n",
        HEAD + "Content-Length: many\r\n\r\n%PDF-1.7",
        HEAD + "Content-Length: 3\r\nContent-Length: 4\r\n\r\n%PDF-1.7",
        HEAD + "Transfer-Encoding: chunked\r\n\r\nlots\r\n%PDF-1.7",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n4\r\n%PDF-1.7\r\n",
      })
  void anAnswerThatIsNotOfTheWebIsDead(String said) throws InterruptedException, IOException {
    try (var host = new RawHost(RawHost.saying(said))) {
      internet.place("odd.example", 80, host.port());

      var visit = visit("http://odd.example/o1", Duration.ofSeconds(5), 2);

      assertEquals(Verdict.DEAD, visit.verdict());
      assertEquals("not-http", visit.detail());
      assertEquals(1, host.connections.get(), "it will not be better at once");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a: b\r\n", "HTTP/1.1 103 Early Hints\r\n\r\n"})
  void headersWithoutEndAreDead(String again) throws InterruptedException, IOException {
    var start = again.startsWith("HTTP") ? "" : "HTTP/1.1 200 OK\r\n";
    try (var host = new RawHost(RawHost.saying(start + again.repeat(20_000)))) {
      internet.place("endless.example", 80, host.port());

      assertEquals("not-http", visit("http://endless.example/o1", SHORT, 0).detail());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "Content-Length: 999999999999\r\n\r\n"})
  void aBodyWithoutEndIsReadUpToTheLimit(String rest) throws InterruptedException, IOException {
    RawHost.Behaviour endless =
        connection -> {
          RawHost.readHead(connection);
          write(connection, HEAD + rest + "%PDF-1.7");
          while (true) {
            connection.getOutputStream().write(new byte[8192]);
          }
        };
    try (var host = new RawHost(endless)) {
      internet.place("endless.example", 80, host.port());

      var visit = visit("http://endless.example/o1", Duration.ofSeconds(5), 0);

      assertEquals(Verdict.OK, visit.verdict());
      assertEquals(512 * 1024, visit.bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ff0", "1000", "1fff", "fffffffffffff"})
  void chunksWithoutEndAreReadUpToTheLimit(String size) throws InterruptedException, IOException {
    int length = (int) Math.min(Long.parseLong(size, 16), 600_000);
    var chunk = size + "\r\n" + "x".repeat(length) + "\r\n";
    var said = HEAD + "Transfer-Encoding: x, Chunked\r\n\r\n" + chunk.repeat(530_000 / length + 1);
    try (var host = new RawHost(RawHost.saying(said))) {
      internet.place("endless.example", 80, host.port());

      assertEquals(
          512 * 1024, visit("http://endless.example/o1", Duration.ofSeconds(5), 0).bytes());
    }
  }

  @Test
  void readsAnAnswerInItsUnusualForms() throws InterruptedException, IOException {
    var said =
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200\nno field\nCONTENT-TYPE:application/pdf;a=b\n"
            + "Transfer-Encoding: chunked\n\n5;ext=1\n%PDF-\n3\n1.7\n0\n\n";
    try (var host = new RawHost(RawHost.saying(said))) {
      internet.place("old.example", 80, host.port());

      var visit = internet.visit("http://old.example/o1", "pdf");

      assertEquals(Verdict.OK, visit.verdict());
      assertEquals("application/pdf", visit.contentType());
      assertEquals(8, visit.bytes());
    }
  }

  @Test
  void aHostThatIsNotEncryptedBehindItsSecurePortIsDead() throws InterruptedException, IOException {
    RawHost.Behaviour plain = connection -> write(connection, "HTTP/1.1 400 Bad Request\r\n\r\n");
    try (var host = new RawHost(plain)) {
      internet.place("plain.example", 443, host.port());

      var visit = internet.visit("https://plain.example/o1");

      assertEquals(Verdict.DEAD, visit.verdict());
      assertEquals("tls-failed", visit.detail());
    }
  }

  @Test
  void triesTheNextIpAddressWhereOneIsOutOfReach() throws InterruptedException {
    internet.host("two.example", FakeInternet.page(FakeInternet.PAGE));
    var reachable = internet.names.get("two.example").get(0);
    internet.names.put("two.example", List.of(FakeInternet.address("2606:4700::1111"), reachable));

    assertEquals(Verdict.OK, internet.visit("http://two.example/").verdict());
    assertEquals(
        List.of("2606:4700:0:0:0:0:0:1111:80", reachable.getHostAddress() + ":80"),
        internet.dialed);
  }

  private Visit visit(String url, Duration timeout, int retries) throws InterruptedException {
    return internet.visit(FakeInternet.settings(timeout, retries), new AuditTarget(url, "", "x"));
  }

  private static OutputStream nowhere() {
    return OutputStream.nullOutputStream();
  }

  private static void write(Socket connection, String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
