package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.audit.http.AuditEnvironment;
import org.prongsai.audit.http.Network;
import org.prongsai.audit.reason.Reason;
import org.prongsai.audit.reason.ReasonDetail;

/** What the audit says of encrypted hosts. Certificates are verified as of now, hence the clock. */
class CertificateTest {

  private static final Map<String, HttpHandler> PAGES =
      Map.of(
          "/", FakeInternet.page(FakeInternet.PAGE),
          "/a", FakeInternet.page(FakeInternet.PAGE),
          "/a/", FakeInternet.page(FakeInternet.PAGE));

  private static FakeInternet internet;
  private static Certificates certificates;

  @BeforeAll
  static void makeHosts(@TempDir Path folder) throws Exception {
    certificates = new Certificates(folder);
    certificates.make("good.example", "-signer", "authority", "-ext", "san=dns:good.example");
    certificates.make(
        "expired.example",
        "-signer",
        "authority",
        "-ext",
        "san=dns:expired.example",
        "-startdate",
        "-10d",
        "-validity",
        "5");
    certificates.make("self.example", "-ext", "san=dns:self.example");
    internet = new FakeInternet(Instant.now());
    internet.trust(certificates.authority());
    host("good.example", "good.example");
    host("expired.example", "expired.example");
    host("self.example", "self.example");
    host("wrong.example", "good.example");
  }

  private static void host(String name, String certificate) throws Exception {
    internet.secureHost(name, certificates.identity(certificate), FakeInternet.paths(PAGES));
  }

  @AfterAll
  static void close() {
    internet.close();
  }

  @Test
  void acceptsACertificateOfATrustedAuthorityForTheHost() throws InterruptedException {
    var visit = internet.visit("https://good.example/");

    assertEquals(Verdict.OK, visit.verdict());
    assertEquals("", visit.detail());
  }

  @Test
  void tellsWhenACertificateExpired() throws InterruptedException {
    var visit = internet.visit("https://expired.example/");

    assertEquals(Verdict.CERTIFICATE, visit.verdict());
    assertEquals(List.of(Reason.EXPIRED), reasons(visit));
    assertTrue(visit.detail().matches("expired [0-9]{4}-[0-9]{2}-[0-9]{2}"), visit.detail());
    assertEquals(0, visit.status());
  }

  @Test
  void tellsThatACertificateIsSelfSigned() throws InterruptedException {
    var visit = internet.visit("https://self.example/");

    assertEquals(Verdict.CERTIFICATE, visit.verdict());
    assertEquals("self-signed", visit.detail());
  }

  @Test
  void tellsThatACertificateIsForAnotherHost() throws InterruptedException {
    var visit = internet.visit("https://wrong.example/");

    assertEquals(Verdict.CERTIFICATE, visit.verdict());
    assertEquals("wrong-host", visit.detail());
  }

  @Test
  void tellsThatNobodyTrustedSignedACertificate() throws InterruptedException {
    var known = internet.environment();
    var network =
        new Network(
            known.network().resolver(), known.network().sockets(), Network.ofSystem().trust());

    var visit =
        new LinkAudit(
                FakeInternet.impatient(),
                new AuditEnvironment(known.clock(), known.sleeper(), network))
            .visit(
                List.of(new AuditTarget("https://good.example/", "", "x")),
                VisitLog.empty(),
                told -> {})
            .get(0);

    assertEquals(Verdict.CERTIFICATE, visit.verdict());
    assertEquals("not-trusted", visit.detail());
  }

  @Test
  void nothingIsAskedOfAHostWithoutAValidCertificate() throws InterruptedException {
    for (var host : List.of("expired", "self", "wrong")) {
      internet.visit("https://" + host + ".example/never-asked");
    }

    assertTrue(
        internet.requests.stream().noneMatch(request -> request.endsWith("/never-asked")),
        internet.requests.toString());
  }

  @Test
  void theStepToHttpsIsOnlyARemark() throws InterruptedException {
    internet.host("good.example", FakeInternet.redirect(301, "https://good.example/a/"));
    internet.host("wrong.example", FakeInternet.redirect(301, "https://good.example/a"));

    var visit = internet.visit("http://good.example/a");
    assertEquals("moved-to-https; slash-added", visit.detail());
    assertEquals("permanent", internet.visit("http://wrong.example/a").detail());
  }

  @Test
  void aSecondAddressDoesNotMakeUpForTheCertificateOfTheFirst() throws InterruptedException {
    var both =
        List.of(
            internet.names.get("expired.example").get(0),
            internet.names.get("good.example").get(0));
    internet.names.put("two.example", both);

    var visit = internet.visit("https://two.example/");

    assertEquals(Verdict.CERTIFICATE, visit.verdict());
    assertEquals(List.of(Reason.EXPIRED), reasons(visit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 8\r\n", "Transfer-Encoding: chunked\r\n", ""})
  void anEncryptedHostThatNeverStopsSendingHoldsNobodyUp(String length) throws Exception {
    var server =
        certificates.identity("good.example").getServerSocketFactory().createServerSocket(0);
    var body = length.contains("chunked") ? "8\r\n%PDF-1.7\r\n0\r\n\r\n" : "%PDF-1.7";
    var head = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n" + length + "\r\n";
    RawHost.Behaviour endless =
        connection -> {
          RawHost.readHead(connection);
          connection.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
          while (true) {
            connection.getOutputStream().write(new byte[8192]);
          }
        };
    try (var fresh = new FakeInternet(Instant.now());
        var host = new RawHost(server, endless)) {
      fresh.trust(certificates.authority());
      fresh.place("good.example", 443, host.port());
      var start = Instant.now();

      var visit = fresh.visit("https://good.example/o1");

      assertEquals(Verdict.OK, visit.verdict(), visit.detail());
      assertEquals(length.isEmpty() ? 512 * 1024 : 8, visit.bytes());
      var took = Duration.between(start, Instant.now());
      assertTrue(took.toMillis() < 4000, took.toString());
    }
  }

  private static List<Reason> reasons(Visit visit) {
    return visit.reasons().stream().map(ReasonDetail::reason).toList();
  }
}
