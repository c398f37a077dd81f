package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.audit.http.AuditEnvironment;
import org.prongsai.audit.http.Network;
import org.prongsai.audit.http.Resolver;

/** Hosts that would bring the audit down: all that comes of it is a finding about them. */
class HostileHostsTest {

  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static final String PDF = "\r\n%PDF-1.7";
  private static final String HTML = "Content-Type: text/html\r\n\r\n<!doctype html>";
  private static final String LONG_NAME = "http://" + "a.".repeat(4000) + "example/";
  // Where nothing hangs, a test takes a few seconds.
  private static final Duration LONG = Duration.ofMinutes(2);

  private final FakeInternet internet = new FakeInternet();

  @AfterEach
  void close() {
    internet.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.-1 200 OK",
        "HTTP/9.9 200 OK",
        "HTTP/1.99999999999999999999 200 OK",
        "HTTP/1.1",
        "HTTP/1.1 two OK",
        "HTTP/1.1 ๒๐๐ OK",
        "HTTP/1.1 99999999999999999999 OK",
        "HTTP/1.1\u0000200 OK",
      })
  void anOddStatusLineIsNotOfTheWeb(String line) throws InterruptedException, IOException {
    var visit = visitSaying(line + "\r\n" + PDF);

    assertEquals("dead not-http", visit.verdict().id() + " " + visit.detail());
  }

  @ParameterizedTest
  @CsvSource({"101, ok", "500, ok", "501, dead"})
  void aHostMaySendFiveHundredHeaders(int count, String verdict)
      throws InterruptedException, IOException {
    var visit = visitSaying(OK + "a: b\r\n".repeat(count) + PDF);

    assertEquals(verdict, visit.verdict().id(), visit.detail());
  }

  @Test
  void aNameOfThousandsOfPartsIsNoName() throws InterruptedException {
    internet.host("host.example", FakeInternet.redirect(302, LONG_NAME));

    assertEquals("address-malformed", internet.visit(LONG_NAME).detail());
    assertEquals("address-malformed", internet.visit("http://host.example/o1").detail());
  }

  @Test
  void aBodyOfThousandsOfPackedPartsIsRead() throws InterruptedException, IOException {
    var part = new ByteArrayOutputStream();
    new GZIPOutputStream(part).close();
    var packed = part.toString(StandardCharsets.ISO_8859_1).repeat(25_000);

    var visit = visitSaying(OK + "Content-Encoding: gzip\r\n" + PDF.substring(0, 2) + packed);

    assertEquals("ok", visit.verdict().id(), visit.detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a name=x>", "<h1>x<div>", "<b><p></b>", "<!--"})
  void aPageOfTwoMegabytesOfAnythingIsJudged(String again) {
    var page = OK + HTML + again.repeat(2 * 1024 * 1024 / again.length());

    assertTimeoutPreemptively(LONG, () -> assertEquals(512 * 1024, visitSaying(page).bytes()));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultOverOneAddressIsAFindingAndTheOthersAreVisited(Throwable fault)
      throws InterruptedException {
    internet.host("good.example", FakeInternet.answer(200, "application/pdf", "%PDF-1.7"));
    internet.host("bad.example", FakeInternet.redirect(302, "http://worse.example/"));
    var targets =
        List.of(
            new AuditTarget("http://bad.example/o1", "pdf", "1"),
            new AuditTarget("http://bad.example/o1", "", "2"),
            new AuditTarget("http://good.example/o2", "pdf", "3"),
            new AuditTarget("http://worse.example/o3", "", "4"));
    var told = new ArrayList<Visit>();

    var visits =
        new LinkAudit(FakeInternet.impatient(), failing("worse.example", fault))
            .visit(targets, VisitLog.empty(), told::add);

    var failed = "program-failed " + fault.getClass().getSimpleName();
    assertEquals(
        List.of(failed, failed, "declared pdf", failed),
        visits.stream().map(Visit::detail).toList());
    assertEquals(Verdict.DEAD, visits.get(0).verdict());
    assertEquals(4, told.size());
  }

  private static Stream<Throwable> faults() {
    return Stream.of(
        new IllegalStateException("fault"),
        new StackOverflowError("fault"),
        new OutOfMemoryError("fault"),
        new NoClassDefFoundError("fault"));
  }

  /** Whoever asks for this name meets the fault. */
  private AuditEnvironment failing(String name, Throwable fault) {
    var known = internet.environment();
    Resolver resolver =
        host -> {
          if (host.equals(name)) {
            throwAnyway(fault);
          }
          return known.network().resolver().resolve(host);
        };
    var network = new Network(resolver, known.network().sockets(), known.network().trust());
    return new AuditEnvironment(known.clock(), known.sleeper(), network);
  }

  private static void throwAnyway(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }

  private Visit visitSaying(String bytes) throws InterruptedException, IOException {
    try (var host = new RawHost(RawHost.saying(bytes))) {
      internet.place("raw.example", 80, host.port());
      return internet.visit("http://raw.example/o1");
    }
  }
}
