package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Rounds;

/** Whatever happens to a build, readers find a whole site, the old one or the new one. */
class AllOrNothingIT {

  // Each costs a build in a process of its own; the moments that matter most have a test of their
  // own.
  private static final int MOMENTS = Rounds.of(2, 20);
  private static final long POLL_NANOS = 100_000;
  private static final int WRONG_USE = 64;

  @TempDir private static Path temp;

  private static TwoSites sites;

  @BeforeAll
  static void buildTheTwoSites() {
    sites = new TwoSites(temp);
  }

  @Test
  void aBuildKilledAtAnyMomentLeavesAWholeSiteAfterTheNextStart() {
    var output = sites.outputWithOldSite();
    var whole = durationOfAWholeRun(output);
    var published = TwoSites.NEW;
    for (int moment = 1; moment <= MOMENTS; moment++) {
      var delay = whole.multipliedBy(moment).dividedBy(MOMENTS);
      published = killedBuild(output, published, after(delay), "killed after " + delay);
    }
    sites.assertNew(sites.build(output, TwoSites.NEW), "after a run that nobody killed");
  }

  private static Duration durationOfAWholeRun(Path output) {
    long start = System.nanoTime();
    var run = sites.startProcess(output, TwoSites.NEW);
    assertEquals(0, run.exitCode(), run.output());
    sites.assertNew(output, "after a whole run");
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void aBuildKilledWhileItWritesLeavesAWholeSiteAfterTheNextStart() {
    var output = sites.outputWithOldSite();
    var fresh = output.resolveSibling(".site.new");
    var published = TwoSites.OLD;
    published = killedBuild(output, published, () -> Files.exists(fresh), "at the first file");
    killedBuild(
        output,
        published,
        () -> Files.exists(fresh.resolve("data/SHA256SUMS")),
        "while files are written");
  }

  /** Builds the site that is not published, kills the run, starts another that fails. */
  private static LocalDate killedBuild(
      Path output, LocalDate published, BooleanSupplier moment, String when) {
    var run =
        sites.startProcess(output, published.equals(TwoSites.OLD) ? TwoSites.NEW : TwoSites.OLD);
    while (run.isAlive() && !moment.getAsBoolean()) {
      LockSupport.parkNanos(POLL_NANOS);
    }
    run.kill();
    sites.startFailingBuild(output);
    assertNoRemains(output);
    return sites.assertWhole(output, when);
  }

  private static BooleanSupplier after(Duration delay) {
    long end = System.nanoTime() + delay.toNanos();
    return () -> System.nanoTime() >= end;
  }

  @Test
  void betweenTheTwoRenamesTheNewSiteIsCompletedByAStartThatFails() throws IOException {
    var output = interruptedBetweenTheRenames();
    sites.startFailingBuild(output);
    sites.assertNew(output, "completed");
    assertNoRemains(output);
  }

  @Test
  void betweenTheTwoRenamesAStartThatSucceedsPublishesItsOwnSite() throws IOException {
    var output = interruptedBetweenTheRenames();
    sites.build(output, TwoSites.OLD);
    sites.assertOld(output, "built again");
    assertNoRemains(output);
  }

  private static Path interruptedBetweenTheRenames() throws IOException {
    var output = sites.outputWithOldSite();
    Files.move(output, output.resolveSibling(".site.old"));
    sites.copyNewSite(output.resolveSibling(".site.new"));
    return output;
  }

  @Test
  void beforeTheFirstRenameTheOldSiteStays() {
    var output = sites.outputWithOldSite();
    sites.copyNewSite(output.resolveSibling(".site.new"));
    sites.startFailingBuild(output);
    sites.assertOld(output, "undone");
    assertNoRemains(output);
  }

  @Test
  void afterTheSecondRenameTheNewSiteStays() {
    var output = sites.copyNewSite(sites.freshOutput());
    sites.copyOldSite(output.resolveSibling(".site.old"));
    sites.startFailingBuild(output);
    sites.assertNew(output, "kept");
    assertNoRemains(output);
  }

  @Test
  void halfOfAFirstSiteIsNeverPublished() throws IOException {
    var output = sites.freshOutput();
    var half = output.resolveSibling(".site.new");
    Files.createDirectories(half);
    Files.writeString(half.resolve("index.html"), "<!doctype html>");

    sites.startFailingBuild(output);
    assertFalse(Files.exists(output));

    sites.build(output, TwoSites.OLD);
    sites.assertOld(output, "first site");
    assertNoRemains(output);
  }

  @Test
  void aBuildWithContentProblemsExitsWithOneAndLeavesTheOldSiteUntouched() {
    var output = sites.outputWithOldSite();
    var run = sites.startFailingProcess(output);
    assertEquals(1, run.exitCode(), run.output());
    sites.assertOld(output, "after a build that failed");
    assertNoRemains(output);
  }

  @Test
  void twoBuildsAtOnceNeverMixTheirSites() {
    var output = sites.outputWithOldSite();
    var one = sites.startProcess(output, TwoSites.OLD);
    var other = sites.startProcess(output, TwoSites.NEW);
    var codes = List.of(one.exitCode(), other.exitCode());

    assertTrue(List.of(0, WRONG_USE).containsAll(codes), () -> one.output() + other.output());
    assertTrue(codes.contains(0), () -> one.output() + other.output());
    var published = sites.assertWhole(output, "after two builds at once");
    var winner = published.equals(TwoSites.OLD) ? codes.get(0) : codes.get(1);
    assertEquals(0, winner, "the published site is that of a build that says so");
    assertNoRemains(output);
  }

  /** Among others while folders are moved. */
  @Test
  void whatIsKeptIsThereWhateverHappensToABuild() throws IOException {
    var output = sites.outputWithOldSite();
    Files.writeString(output.resolve(".htaccess"), "Options -Indexes\n");
    Files.createDirectories(output.resolve(".git/refs/tags"));
    Files.writeString(output.resolve(".git/HEAD"), "ref: refs/heads/main\n");
    var kept = keptOf(output);
    var fresh = output.resolveSibling(".site.new");

    var published =
        killedBuild(
            output,
            TwoSites.OLD,
            () -> Files.exists(fresh.resolve(".git")),
            "while kept files are given to the new site");
    assertEquals(kept, keptOf(output));
    killedBuild(
        output, published, () -> Files.exists(output.resolveSibling(".site.old")), "in the move");
    assertEquals(kept, keptOf(output));
    sites.assertNew(sites.build(output, TwoSites.NEW), "after a run that nobody killed");
    assertEquals(kept, keptOf(output));
  }

  private static Map<String, String> keptOf(Path output) {
    var names = new TreeMap<>(Tree.of(output).checksums());
    names.keySet().removeIf(name -> !name.startsWith("."));
    return names;
  }

  @Test
  void aFileThatNobodyKnowsStopsABuildAndStays() throws IOException {
    var output = sites.outputWithOldSite();
    Files.writeString(output.resolve("CNAME"), "ita.example.go.th\n");
    var before = Tree.of(output);
    var run = sites.call(output, TwoSites.NEW);
    assertEquals(1, run.exitCode(), run.output());
    assertTrue(run.output().contains("CNAME"), run.output());
    assertEquals(List.of(), before.differencesTo(Tree.of(output)), "touched files");
  }

  @Test
  void aFolderThatNoBuildMadeIsRefusedAndKept() throws IOException {
    var output = temp.resolve("foreign");
    Files.createDirectories(output.resolve("photos"));
    Files.writeString(output.resolve("photos/temple.txt"), "not ours");
    assertRefused(output, output);
  }

  @Test
  void anOutputFolderInsideTheContentIsRefused() {
    assertRefused(sites.goodSite().resolve("content/th/site"), sites.goodSite());
  }

  @Test
  void anOutputFolderThatHoldsTheContentIsRefused() {
    assertRefused(sites.goodSite(), sites.goodSite());
    assertRefused(temp, sites.goodSite());
  }

  private static void assertRefused(Path output, Path untouched) {
    var before = Tree.of(untouched);
    var run = sites.call(output, TwoSites.NEW);
    assertEquals(WRONG_USE, run.exitCode(), run.output());
    assertNotEquals("", run.output());
    assertEquals(List.of(), before.differencesTo(Tree.of(untouched)), "touched files");
  }

  private static void assertNoRemains(Path output) {
    for (var role : List.of("new", "old")) {
      var folder = output.resolveSibling(".site." + role);
      assertFalse(Files.exists(folder), () -> folder + " is left");
    }
  }
}
