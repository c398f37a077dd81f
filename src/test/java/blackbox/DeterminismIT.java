package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, wherever and however the program runs. */
class DeterminismIT {

  private static final String SITE = System.getProperty("prongsai.basedir");

  // กันตัง ๒ in UTF-8: the shell writes the name, since a JVM in a POSIX locale could not.
  private static final String THAI_FOLDER =
      "\\340\\270\\201\\340\\270\\261\\340\\270\\231\\340\\270\\225\\340\\270\\261\\340\\270\\207"
          + " \\340\\271\\222 copy";

  private static Tree expected;

  @TempDir private Path temp;

  @BeforeAll
  static void readTheSiteThatThePackagePhaseBuilt() {
    expected = Tree.of(PublishedSite.ofThisProject().folder());
  }

  /** Cold, then warm, each where everything else is different too: a build takes its time. */
  @Test
  void everyFolderCacheLocaleTimeZoneAndEncodingGivesTheSameBytes() {
    var turkish =
        List.of(
            "-Duser.timezone=America/Los_Angeles",
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.language=tr");
    // The variant TH writes every number in Thai digits that does not ask for another locale.
    var thai =
        List.of(
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.variant=TH",
            "-Duser.timezone=Asia/Bangkok");
    // The folder is made with sh.
    assertSameBytes(
        OS.WINDOWS.isCurrentOs()
            ? build("cold", turkish)
            : coldInAFolderWithSpacesAndThaiLetters(turkish));
    assertSameBytes(build("warm", thai));
  }

  private Path coldInAFolderWithSpacesAndThaiLetters(List<String> jvmOptions) {
    var java =
        ProgramRun.command(
            jvmOptions, "build", "--site", ".", "--out", "new folder/site", "--cache", "../cache");
    var script =
        "set -e; folder=\"$1/$(printf \"$2\")\"; shift 2; mkdir \"$folder\";"
            + " for part in content templates assets; do cp -R \"$1/$part\" \"$folder\"; done;"
            + " shift; cd \"$folder\"; \"$@\"; mv \"new folder/site\" ../moved";
    var command = new ArrayList<>(List.of("sh", "-c", script, "sh", temp.toString(), THAI_FOLDER));
    command.add(SITE);
    command.addAll(java);

    var run = ProgramRun.startCommand(command);

    assertEquals(0, run.exitCode(), run.output());
    return temp.resolve("moved");
  }

  private Path build(String name, List<String> jvmOptions) {
    var out = temp.resolve(name);
    var run =
        ProgramRun.start(
            jvmOptions,
            "build",
            "--site",
            SITE,
            "--out",
            out.toString(),
            "--cache",
            temp.resolve("cache").toString());
    assertEquals(0, run.exitCode(), run.output());
    return out;
  }

  private static void assertSameBytes(Path site) {
    assertEquals(List.of(), expected.differencesTo(Tree.of(site)), "files that differ");
  }
}
