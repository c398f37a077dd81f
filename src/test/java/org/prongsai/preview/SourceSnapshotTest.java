package org.prongsai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSnapshotTest {

  @TempDir private Path site;
  private Path table;
  private SourceSnapshot before;

  @BeforeEach
  void aTable() throws IOException {
    table = Files.createDirectories(site.resolve("content/data")).resolve("2567.csv");
    Files.writeString(table, "score\n94.66\n");
    before = SourceSnapshot.of(site);
  }

  @Test
  void aFileThatIsSavedAgainIsAChange() throws IOException {
    assertEquals(before, SourceSnapshot.of(site));
    Files.writeString(table, "score\n94.667\n");
    assertNotEquals(before, SourceSnapshot.of(site));
  }

  @Test
  void aFileThatIsRenamedOverAnotherIsAChange() throws IOException {
    var beside = Files.writeString(site.resolve("content/data/.2567.csv.tmp"), "score\n9\n");
    assertEquals(before, SourceSnapshot.of(site));
    Files.move(beside, table, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    assertNotEquals(before, SourceSnapshot.of(site));
  }

  @Test
  void whatProgramsKeepBesideAnOpenFileIsNoSource() throws IOException {
    for (var name : new String[] {"~$2567.xlsx", ".~lock.2567.xlsx#", "a1b2.tmp"}) {
      Files.writeString(site.resolve("content/data").resolve(name), "x");
    }
    assertEquals(before, SourceSnapshot.of(site));
  }

  @Test
  void aSiteWithoutFoldersHasNoSources() {
    assertEquals(0, SourceSnapshot.of(site.resolve("nowhere")).files().size());
  }
}
