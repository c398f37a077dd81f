package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day later nothing has changed but what says the day. */
class AsOfIT {

  @TempDir private Path temp;

  @Test
  void onlyWhatSaysTheDateDiffersBetweenTwoDates() {
    // The site that the tests share is of the day before.
    var earlier = Tree.ofMade(FictionalSite.folder());
    var later = Tree.ofMade(build("2024-12-01"));

    var differing = earlier.differencesTo(later).stream().filter(path -> !isOfPages(path)).toList();

    assertEquals(List.of("SHA256SUMS", "corrections.xml", "disclosure.json"), differing);
  }

  /** Pages and their pictures say the day, and the index of the search holds their words. */
  private static boolean isOfPages(String path) {
    return path.endsWith(".html") || path.matches("assets/(search|share)/.*");
  }

  private Path build(String asOf) {
    var out = temp.resolve(asOf).resolve("site");
    var call =
        ProgramCall.of(
            "build",
            "--site",
            FictionalSite.SOURCE.toString(),
            "--out",
            out.toString(),
            "--cache",
            FictionalSite.cache().toString(),
            "--as-of",
            asOf);
    assertEquals(0, call.exitCode(), call.output());
    return out;
  }
}
