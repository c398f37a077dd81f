package org.prongsai.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.ProblemDetail;

class FolderWalkTest {

  @TempDir private Path dir;
  private Path top;

  @BeforeEach
  void makeAFolder() throws IOException {
    top = Files.createDirectories(dir.resolve("content"));
    Files.createDirectories(top.resolve("a/b"));
    Files.writeString(top.resolve("a/b/c.txt"), "ก");
    Files.writeString(dir.resolve("outside.txt"), "ข");
  }

  @Test
  void findsOrdinaryFilesSortedByName() throws IOException {
    Files.writeString(top.resolve("a/a.txt"), "ก");
    expect(List.of("a/a.txt", "a/b/c.txt"), Map.of());
  }

  @Test
  void aLinkToAFileOfTheFolderIsThatFile() throws IOException {
    link("same.txt", "a/b/c.txt");
    expect(List.of("a/b/c.txt", "same.txt"), Map.of());
  }

  @Test
  void refusesALinkToNothing() throws IOException {
    link("gone.txt", "nowhere");
    expect(List.of("a/b/c.txt"), Map.of("gone.txt", ProblemDetail.LINK_BROKEN));
  }

  @Test
  void refusesLinksInACircle() throws IOException {
    link("one", "two");
    link("two", "one");
    expect(
        List.of("a/b/c.txt"),
        Map.of("one", ProblemDetail.LINK_BROKEN, "two", ProblemDetail.LINK_BROKEN));
  }

  @Test
  void refusesALinkThatLeadsOutOfTheFolder() throws IOException {
    link("out.txt", "../outside.txt");
    link("a/out", "../..");
    expect(
        List.of("a/b/c.txt"),
        Map.of("out.txt", ProblemDetail.LINK_OUTSIDE, "a/out", ProblemDetail.LINK_OUTSIDE));
  }

  @Test
  void refusesALinkToAFolderHoweverManyThereAre() throws IOException {
    link("a/up", "..");
    link("a/b/up", "../..");
    link("a/b/again", "..");
    expect(
        List.of("a/b/c.txt"),
        Map.of(
            "a/up", ProblemDetail.LINK_TO_FOLDER,
            "a/b/up", ProblemDetail.LINK_TO_FOLDER,
            "a/b/again", ProblemDetail.LINK_TO_FOLDER));
  }

  @Test
  void refusesWhatIsNoOrdinaryFile() throws IOException {
    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(top.resolve("p.pdf")));
      link("to-pipe.pdf", "p.pdf");
      expect(
          List.of("a/b/c.txt"),
          Map.of("p.pdf", ProblemDetail.FILE_SPECIAL, "to-pipe.pdf", ProblemDetail.FILE_SPECIAL));
    }
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Files.createSymbolicLink(dir.resolve("elsewhere"), top);
    top = dir.resolve("elsewhere");
    link("a/same.txt", "b/c.txt");
    expect(List.of("a/b/c.txt", "a/same.txt"), Map.of());
  }

  @Test
  void aFolderThatIsNotThereHasNothing() {
    top = dir.resolve("templates");
    expect(List.of(), Map.of());
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() {
    top = dir.resolve("outside.txt");
    expect(List.of(), Map.of("", ProblemDetail.FOLDER_NOT));
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(top.resolve(name), Path.of(target));
  }

  private void expect(List<String> files, Map<String, ProblemDetail> refused) {
    var walk = FolderWalk.below(top);
    assertEquals(files, walk.files().stream().map(this::name).toList());
    var found = new TreeMap<String, ProblemDetail>();
    walk.refused().forEach((path, why) -> found.put(name(path), why));
    assertEquals(new TreeMap<>(refused), found);
  }

  private String name(Path path) {
    return SiteFolder.relative(top, path);
  }
}
