package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long results hold, with the log written and read in between as two runs would. */
class CacheTest {

  private static final AuditTarget GOOD =
      new AuditTarget("http://host.example/a", "pdf", "2567 o1 1");
  private static final AuditTarget MISSING =
      new AuditTarget("http://host.example/x", "pdf", "2567 o2 1");

  @TempDir private Path folder;
  private final FakeInternet internet = new FakeInternet();

  @BeforeEach
  void makeHost() {
    internet.host(
        "host.example",
        FakeInternet.paths(Map.of("/a", FakeInternet.answer(200, "application/pdf", "%PDF-1.7"))));
  }

  @AfterEach
  void close() {
    internet.close();
  }

  @ParameterizedTest
  @CsvSource({
    // 24 hours without trouble, an hour with; the second address was visited a second later.
    "1, true, true",
    "3601, true, true",
    "3602, true, false",
    "86400, true, false",
    "86401, false, false",
  })
  void resultsHoldForTheirTime(int seconds, boolean good, boolean missing)
      throws InterruptedException {
    var log = firstRun();
    internet.clock.moveOn(Duration.ofSeconds(seconds - 1));
    internet.requests.clear();

    var visits = run(AuditSettings.polite(), log, GOOD, MISSING);

    assertEquals(List.of(good, missing), visits.stream().map(Visit::fromCache).toList());
    assertEquals(List.of(Verdict.OK, Verdict.DEAD), visits.stream().map(Visit::verdict).toList());
    assertEquals((good ? 0 : 1) + (missing ? 0 : 1), internet.requests.size());
    assertEquals(FakeInternet.START.plusSeconds(good ? 0 : seconds), visits.get(0).checkedAt());
  }

  @Test
  void aResultHoldsForWhoeverUsesTheAddressButNotForAnotherFormat() throws InterruptedException {
    var log = firstRun();
    internet.requests.clear();

    var other = run(AuditSettings.polite(), log, new AuditTarget(GOOD.url(), "pdf", "2566 o7 2"));
    assertTrue(other.get(0).fromCache());
    assertEquals("2566 o7 2", other.get(0).target().label());

    var html = run(AuditSettings.polite(), log, new AuditTarget(GOOD.url(), "html", "2567 o1 1"));
    assertFalse(html.get(0).fromCache());
    assertEquals(Verdict.WRONG_TYPE, html.get(0).verdict());
  }

  @Test
  void aResultOfTheFutureDoesNotHold() throws InterruptedException {
    var log = firstRun();
    internet.clock.moveOn(Duration.ofDays(-1));

    assertFalse(run(AuditSettings.polite(), log, GOOD).get(0).fromCache());
  }

  @Test
  void offlineAnOutdatedResultServesAndSaysSo() throws InterruptedException {
    var log = firstRun();
    internet.clock.moveOn(Duration.ofHours(2));
    internet.requests.clear();

    var visits = run(AuditSettings.polite().onlyOffline(), log, GOOD, MISSING);

    assertEquals("declared pdf", visits.get(0).detail());
    assertEquals("not-found; declared pdf; stale-offline", visits.get(1).detail());
    assertTrue(visits.stream().allMatch(Visit::fromCache));
    assertEquals(List.of(), internet.dialed.subList(2, internet.dialed.size()));

    // The remark is about that run; the next one decides anew.
    internet.clock.moveOn(Duration.ofHours(-2));
    var again = run(AuditSettings.polite(), VisitLog.of(visits), MISSING);
    assertEquals("not-found; declared pdf", again.get(0).detail());
  }

  @Test
  void offlineWithoutAResultNothingIsKnown() throws InterruptedException {
    var visits = run(AuditSettings.polite().onlyOffline(), VisitLog.empty(), GOOD);

    assertEquals(Verdict.NOT_CHECKED, visits.get(0).verdict());
    assertEquals("offline", visits.get(0).detail());
    assertEquals(List.of(), internet.dialed);

    // And that is not remembered as if it were a result.
    var online = run(AuditSettings.polite(), VisitLog.of(visits), GOOD);
    assertEquals(Verdict.OK, online.get(0).verdict());
    assertFalse(online.get(0).fromCache());
  }

  @Test
  void whatWasRefusedIsLookedAtAgain() throws InterruptedException {
    var inside = new AuditTarget("http://inside.example/", "", "x");
    internet.names.put("inside.example", List.of(FakeInternet.address("10.0.0.1")));
    var log = VisitLog.of(run(AuditSettings.polite(), VisitLog.empty(), inside));
    assertEquals(Verdict.REFUSED, log.visits().get(0).verdict());

    var visits = run(AuditSettings.polite().withPrivateHosts(), log, inside);

    assertEquals("connection-refused", visits.get(0).detail());
  }

  private VisitLog firstRun() throws InterruptedException {
    var file = folder.resolve("links.csv");
    VisitLog.of(run(AuditSettings.polite(), VisitLog.empty(), GOOD, MISSING)).write(file);
    var log = VisitLog.read(file);
    assertEquals(List.of(), log.damagedLines());
    return log;
  }

  private List<Visit> run(AuditSettings settings, VisitLog log, AuditTarget... targets)
      throws InterruptedException {
    return new LinkAudit(settings, internet.environment())
        .visit(List.of(targets), log, visit -> {});
  }
}
