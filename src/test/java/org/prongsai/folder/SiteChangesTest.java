package org.prongsai.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Problems;

class SiteChangesTest {

  @TempDir private Path site;
  private final Problems problems = new Problems();
  private SiteChanges changes;

  @BeforeEach
  void twoTables() throws IOException {
    file("content/data/a/2567.csv", "a");
    file("content/data/b/2567.csv", "b");
    changes = new SiteChanges(site);
  }

  private void file(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }

  private SortedMap<String, String> files() throws IOException {
    var files = new TreeMap<String, String>();
    try (var walk = Files.walk(site)) {
      for (var file : walk.filter(Files::isRegularFile).toList()) {
        files.put(SiteFolder.relative(site, file), Files.readString(file));
      }
    }
    return files;
  }

  private void write(String path, String text) {
    changes.write(path, text.getBytes(UTF_8));
  }

  @Test
  void filesAreWrittenCopiedAndMoved() throws IOException {
    write("content/workbook.xlsx", "w");
    write("content/data/b/2567.csv", "B");
    changes.copy("kept/b.csv", site.resolve("content/data/b/2567.csv"));
    changes.move("content/data/a/2567.csv", "kept/a.csv");

    assertTrue(changes.save(problems));
    assertEquals(
        "{content/data/b/2567.csv=B, content/workbook.xlsx=w, kept/a.csv=a, kept/b.csv=b}",
        files().toString());
    assertFalse(Files.exists(site.resolve("content/data/a")));
  }

  @Test
  void aLinkInTheWayIsNotFollowed() throws IOException {
    var office = Files.writeString(site.resolve("notes.txt"), "mine");
    Files.createSymbolicLink(site.resolve("content/~$workbook.xlsx.new"), office);
    write("content/workbook.xlsx", "w");

    assertTrue(changes.save(problems));
    assertEquals("mine", Files.readString(office));
    assertTrue(Files.isRegularFile(site.resolve("content/workbook.xlsx"), NOFOLLOW_LINKS));
  }

  @Test
  void everyFileThatIsInUseIsNamedAndNothingIsWritten() throws IOException {
    file("content/data/a/~$2567.csv", "");
    file("content/data/b/.~lock.2567.csv#", "");
    var before = files();
    write("content/new.csv", "n");
    write("content/data/a/2567.csv", "A");
    changes.move("content/data/b/2567.csv", "kept/b.csv");

    assertFalse(changes.save(problems));
    assertEquals(
        List.of(
            "content/data/a/2567.csv:1:1 import-workbook-open",
            "content/data/b/2567.csv:1:1 import-workbook-open"),
        problems.summaries());
    assertEquals(before, files());
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    // A folder is what nobody can write to on any system, also not root.
    Files.createDirectories(site.resolve("content/data/c.csv"));
    write("content/data/a/2567.csv", "A");
    write("content/data/c.csv", "c");

    assertFalse(changes.save(problems));
    assertEquals(List.of("content/data/c.csv:1:1 import-file-in-use"), problems.summaries());
    assertEquals("a", files().get("content/data/a/2567.csv"));
  }

  @Test
  void aFileThatChangedSinceItWasSeenIsNotWrittenOver() throws IOException {
    changes.see("content/data/a/2567.csv");
    file("content/data/a/2567.csv", "somebody else");
    write("content/data/a/2567.csv", "A");

    assertFalse(changes.save(problems));
    assertEquals(
        List.of("content/data/a/2567.csv:1:1 import-workbook-changed"), problems.summaries());
    assertEquals("somebody else", files().get("content/data/a/2567.csv"));
  }

  @Test
  void whatWasDoneIsTakenBackWhereALaterStepFails() throws IOException {
    var before = files();
    write("content/data/a/2567.csv", "A");
    write("content/new.csv", "n");
    changes.move("content/data/b/2567.csv", "content/data/a/2567.csv");

    assertFails(FileAlreadyExistsException.class);
    assertEquals(before, files());
  }

  @Test
  void aSourceThatCannotBeReadIsNamedAndNothingIsLeft() throws IOException {
    var before = files();
    write("content/data/a/2567.csv", "A");
    changes.copy("content/data/c.pdf", site.resolve("gone.pdf"));

    assertTrue(assertFails(NoSuchFileException.class).getFile().endsWith("gone.pdf"));
    assertEquals(before, files());
  }

  @Test
  void aFileThatFailsInTheMiddleLeavesNoPart() throws IOException {
    var before = files();
    changes.put(
        "content/data/c.pdf",
        file -> {
          Files.writeString(file, "half");
          throw new IOException("no space left on device");
        });

    assertThrows(UncheckedIOException.class, () -> changes.save(problems));
    assertEquals(before, files());
  }

  @Test
  void aFileWhereAFolderIsNeededIsNamed() throws IOException {
    var before = files();
    write("content/data/a/2567.csv/c.csv", "c");

    assertFails(FileAlreadyExistsException.class);
    assertEquals(before, files());
  }

  @Test
  void onlyWhatAnotherProgramHoldsIsInUse() {
    var table = site.resolve("content/data/a/2567.csv").toString();
    assertTrue(changes.isInUse(new AccessDeniedException(table)));
    assertTrue(changes.isInUse(refused(table, "it is being used by another process")));
    assertTrue(changes.isInUse(refused(table, "แฟ้มถูกใช้โดยกระบวนการอื่น")));
    assertFalse(changes.isInUse(refused(table, "There is not enough space on the disk")));
    assertFalse(changes.isInUse(refused(table, null)));
    var elsewhere = site.resolveSibling("scan.pdf").toString();
    assertFalse(changes.isInUse(new AccessDeniedException(elsewhere)));
  }

  private static FileSystemException refused(String file, String reason) {
    return new FileSystemException(file, null, reason);
  }

  private <T extends IOException> T assertFails(Class<T> type) {
    var failure = assertThrows(UncheckedIOException.class, () -> changes.save(problems));
    assertEquals(List.of(), problems.summaries());
    return assertInstanceOf(type, failure.getCause());
  }
}
