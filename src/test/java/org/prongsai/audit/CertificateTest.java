package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    var known = internet.surroundings();
    var network =
        new Network(
            known.network().resolver(), known.network().dialer(), Network.ofSystem().trust());

    var visit =
        new LinkAudit(
                FakeInternet.impatient(), new Surroundings(known.clock(), known.pause(), network))
            .visit(
                List.of(new Target("https://good.example/", "", "x")), VisitLog.empty(), told -> {})
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

  private static List<Reason> reasons(Visit visit) {
    return visit.findings().stream().map(Finding::reason).toList();
  }
}
