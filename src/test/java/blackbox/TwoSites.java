package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.BuildReport;
import org.prongsai.build.SiteBuild;
import org.prongsai.host.asciidoctor.SharedEngine;

/**
 * A site at two dates, each known whole, to tell what an output folder holds. A small one: how a
 * site is put in the place of another does not depend on what is in it.
 */
final class TwoSites {

  static final LocalDate OLD = LocalDate.of(2048, 1, 31);
  static final LocalDate NEW = LocalDate.of(2048, 2, 28);

  private static final Path CONTENT = Path.of("src/test/resources/sites/bare/content");

  private final Path temp;
  private final Path good;
  private final Path broken;
  private final Path cache;
  private final Path oldSite;
  private final Path newSite;
  private final Tree oldTree;
  private final Tree newTree;
  private int outputs;

  TwoSites(Path temp) {
    this.temp = temp;
    this.good = site("good");
    this.broken = site("broken");
    this.cache = temp.resolve("cache");
    breakContent();
    this.oldSite = build(freshOutput(), OLD);
    this.newSite = build(freshOutput(), NEW);
    this.oldTree = Tree.of(oldSite);
    this.newTree = Tree.of(newSite);
    assertTrue(oldTree.differencesTo(newTree).size() > 2, "the two can be told apart");
  }

  private Path site(String name) {
    Tree.copy(CONTENT, temp.resolve(name).resolve("content"));
    return temp.resolve(name);
  }

  private void breakContent() {
    try {
      Files.writeString(
          broken.resolve("content/data/contracts/2567.csv"),
          "contract_no,budget_thb,signed_on,is_open\n66129000001,many,2023-12-15,true\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An output folder that does not exist yet, alone in its parent. */
  Path freshOutput() {
    outputs++;
    return temp.resolve("output-" + outputs).resolve("site");
  }

  /** An output folder with the old site in it. */
  Path outputWithOldSite() {
    return copyOldSite(freshOutput());
  }

  Path copyOldSite(Path folder) {
    return Tree.copy(oldSite, folder);
  }

  Path copyNewSite(Path folder) {
    return Tree.copy(newSite, folder);
  }

  /** Builds in this process. */
  Path build(Path output, LocalDate asOf) {
    assertEquals("PUBLISHED", report(good, output, asOf).outcome().name());
    return output;
  }

  /** A start that ends with content problems: what it leaves is what an earlier run published. */
  void startFailingBuild(Path output) {
    assertEquals("NOT_PUBLISHED", report(broken, output, NEW).outcome().name());
  }

  private BuildReport report(Path site, Path output, LocalDate asOf) {
    return new SiteBuild(new BuildConfig(site, output, cache, Optional.of(asOf), true))
        .run(SharedEngine.ENGINE);
  }

  /** Starts a build in a process of its own. */
  ProgramRun startProcess(Path output, LocalDate asOf) {
    return startProcess(good, output, asOf);
  }

  ProgramRun startFailingProcess(Path output) {
    return startProcess(broken, output, NEW);
  }

  /** Calls the program in this process. */
  ProgramCall call(Path output, LocalDate asOf) {
    return ProgramCall.of(arguments(good, output, asOf));
  }

  private ProgramRun startProcess(Path site, Path output, LocalDate asOf) {
    return ProgramRun.start(arguments(site, output, asOf));
  }

  private String[] arguments(Path site, Path output, LocalDate asOf) {
    return new String[] {
      "build",
      "--site",
      site.toString(),
      "--out",
      output.toString(),
      "--cache",
      cache.toString(),
      "--as-of",
      asOf.toString()
    };
  }

  void assertOld(Path output, String when) {
    assertEquals(oldTree.checksums(), Tree.ofMade(output).checksums(), when);
  }

  void assertNew(Path output, String when) {
    assertEquals(newTree.checksums(), Tree.ofMade(output).checksums(), when);
  }

  /** The date of the whole site that the folder holds; fails where it holds neither. */
  LocalDate assertWhole(Path output, String when) {
    assertTrue(Files.isDirectory(output), () -> "no site at all " + when);
    var tree = Tree.ofMade(output);
    var toOld = oldTree.differencesTo(tree);
    var toNew = newTree.differencesTo(tree);
    assertTrue(
        toOld.isEmpty() || toNew.isEmpty(),
        () -> "neither whole site " + when + "; to the old: " + toOld + "; to the new: " + toNew);
    return toOld.isEmpty() ? OLD : NEW;
  }

  Path goodSite() {
    return good;
  }
}
