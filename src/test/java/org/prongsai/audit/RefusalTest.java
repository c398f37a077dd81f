package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.audit.http.AuditEnvironment;
import org.prongsai.audit.http.Network;
import org.prongsai.audit.http.Resolver;
import org.prongsai.audit.http.Sleeper;

/** Where the audit does not go. */
class RefusalTest {

  private final FakeInternet internet = new FakeInternet();

  @AfterEach
  void close() {
    internet.close();
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1/, loopback-address",
    "http://127.0.0.1:8080/admin, loopback-address",
    "http://127.1.2.3./, loopback-address",
    "http://10.1.2.3/, private-address",
    "http://172.31.255.255/, private-address",
    "http://192.168.1.1/, private-address",
    "http://100.64.0.1/, shared-address",
    "http://169.254.169.254/latest/meta-data/, link-local-address",
    "http://224.0.0.1/, multicast-address",
    "http://0.0.0.0/, reserved-address",
    "http://255.255.255.255/, reserved-address",
    "http://[::1]/, loopback-address",
    "http://[::ffff:127.0.0.1]/, loopback-address",
    "http://[::ffff:7f00:1]/, loopback-address",
    "http://[::127.0.0.1]/, loopback-address",
    "http://[64:ff9b::10.0.0.1]/, private-address",
    "http://[2002:0a00:0001::1]/, private-address",
    "http://[fd00::1]/, private-address",
    "http://[fe80::1]/, link-local-address",
    "http://[ff02::1]/, multicast-address",
    "http://[::]/, reserved-address",
    "http://[2001:db8::1]/, reserved-address",
    "http://2130706433/, ip-ambiguous",
    "http://0177.0.0.1/, ip-ambiguous",
    "http://0x7f.0.0.1/, ip-ambiguous",
    "http://0x7f000001/, ip-ambiguous",
    "http://127.1/, ip-ambiguous",
    "http://127.0.0.01/, ip-ambiguous",
    "http://256.1.1.1/, ip-ambiguous",
    "http://１２７.0.0.1/, loopback-address",
    "http://127。0。0。1/, loopback-address",
    "ftp://host.example/a, scheme-not-web",
    "file:///etc/passwd, scheme-not-web",
    "javascript:alert(1), scheme-not-web",
    "mailto:a@host.example, scheme-not-web",
    "http://user@host.example/, credentials-in-address",
    "http://user:secret@host.example/, credentials-in-address",
    "http://host.example@127.0.0.1/, credentials-in-address",
    "/o1.pdf, address-malformed",
    "www.host.example/o1, address-malformed",
    "http:/host.example/, address-malformed",
    "http:///o1, address-malformed",
    "http://host..example/, address-malformed",
    "http://host.example:0/, address-malformed",
    "http://host.example:65536/, address-malformed",
    "http://host%2eexample/, address-malformed",
    "http://[::1/, address-malformed",
    "http://[fe80::1%25eth0]/, address-malformed",
    "http://[12345::]/, address-malformed",
  })
  void refusesAndConnectsToNobody(String url, String reason) throws InterruptedException {
    var visit = internet.visit(url);

    assertEquals(Verdict.REFUSED, visit.verdict());
    assertEquals(reason, visit.detail());
    assertEquals(List.of(), internet.dialed);
  }

  @Test
  void refusesThisComputerByName() throws InterruptedException {
    var system = Network.ofSystem();
    Supplier<Socket> nobody =
        () -> {
          throw new IllegalStateException("nobody must be connected to");
        };
    var network = new Network(system.resolver(), nobody, system.trust());
    var environment = new AuditEnvironment(internet.clock, Sleeper.ofThread(), network);

    var visit =
        new LinkAudit(FakeInternet.impatient(), environment)
            .visit(
                List.of(new AuditTarget("http://localhost/", "", "x")),
                VisitLog.empty(),
                told -> {})
            .get(0);

    assertEquals("loopback-address", visit.detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.0.0.7", "169.254.169.254", "::1", "fd12::1"})
  void refusesANameThatLeadsInside(String number) throws InterruptedException {
    internet.names.put("inside.example", List.of(FakeInternet.address(number)));

    assertEquals(Verdict.REFUSED, internet.visit("http://inside.example/").verdict());
    assertEquals(List.of(), internet.dialed);
  }

  @Test
  void refusesANameOfWhichOnlyOneAddressLeadsInside() throws InterruptedException {
    internet.names.put(
        "mixed.example",
        List.of(FakeInternet.address("93.184.216.34"), FakeInternet.address("192.168.0.1")));

    assertEquals("private-address", internet.visit("http://mixed.example/").detail());
    assertEquals(List.of(), internet.dialed);
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080/, loopback-address, http://127.0.0.1:8080/",
    "//169.254.169.254/latest, link-local-address, http://169.254.169.254/latest",
    "http://inside.example/, private-address, http://inside.example/",
    "http://[::ffff:10.0.0.1]/, private-address, http://[::ffff:10.0.0.1]/",
    "file:///etc/passwd, scheme-not-web, http://good.example/a",
    "http://a:b@good.example/, credentials-in-address, http://good.example/a",
  })
  void refusesARedirectThatLeadsInside(String location, String reason, String end)
      throws InterruptedException {
    internet.host("good.example", FakeInternet.redirect(302, location));
    internet.names.put("inside.example", List.of(FakeInternet.address("10.0.0.7")));

    var visit = internet.visit("http://good.example/a");

    assertEquals(Verdict.REFUSED, visit.verdict());
    assertEquals(reason, visit.detail());
    assertEquals(
        end.equals("http://good.example/a") ? visit.target().url() : end, visit.finalUrl());
    assertEquals(1, internet.dialed.size());
  }

  @Test
  void refusesAPageThatRefreshesToTheInside() throws InterruptedException {
    internet.host(
        "good.example",
        FakeInternet.page("<meta http-equiv=refresh content='0;url=http://127.0.0.1/'>"));

    assertEquals("loopback-address", internet.visit("http://good.example/a").detail());
    assertEquals(1, internet.dialed.size());
  }

  @Test
  void aNameServerThatChangesItsMindCannotLeadInside() throws InterruptedException {
    internet.host("rebind.example", FakeInternet.page(FakeInternet.PAGE));
    var outside = internet.names.get("rebind.example");
    var asked = new AtomicInteger();
    Resolver resolver =
        host -> asked.incrementAndGet() == 1 ? outside : List.of(FakeInternet.address("127.0.0.1"));
    var known = internet.environment();
    var network = new Network(resolver, known.network().sockets(), known.network().trust());
    var environment = new AuditEnvironment(known.clock(), known.sleeper(), network);

    var visit =
        new LinkAudit(FakeInternet.impatient(), environment)
            .visit(
                List.of(new AuditTarget("http://rebind.example/", "", "x")),
                VisitLog.empty(),
                told -> {})
            .get(0);

    assertEquals(Verdict.OK, visit.verdict());
    assertEquals(1, asked.get());
    assertEquals(List.of(outside.get(0).getHostAddress() + ":80"), internet.dialed);
  }

  @Test
  void goesInsideWhereItMayButNeverToLinkLocalAddresses() throws InterruptedException {
    var settings = FakeInternet.impatient().withPrivateHosts();
    try (var host = new RawHost(RawHost.saying("HTTP/1.1 200 OK\r\n\r\n%PDF-1.7"))) {
      var environment =
          new AuditEnvironment(internet.clock, Sleeper.ofThread(), Network.ofSystem());
      var targets =
          List.of(
              new AuditTarget("http://127.0.0.1:" + host.port() + "/", "pdf", "1"),
              new AuditTarget("http://169.254.169.254/", "pdf", "2"));

      var visits =
          new LinkAudit(settings, environment).visit(targets, VisitLog.empty(), told -> {});

      assertEquals(
          List.of(Verdict.OK, Verdict.REFUSED), visits.stream().map(Visit::verdict).toList());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
