package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.settings.KeptNames;

class OutputContentsTest {

  @TempDir private Path out;

  @Test
  void whatIsListedIsOursWhateverItHoldsNow() throws IOException {
    list("index.html", "data/a.csv");
    write("index.html", "changed by hand");
    write("data/a.csv", "data/a.csv");
    expect(Set.of("SHA256SUMS", "index.html", "data/a.csv"), Set.of(), Map.of());
  }

  @Test
  void whatSomebodyHasWrittenOverIsKnown() throws IOException {
    list("index.html", "data/a.csv", "gone.html");
    write("index.html", "changed by hand");
    write("data/a.csv", "data/a.csv");
    assertEquals(List.of("index.html"), OutputContents.of(out, keep(), Set.of()).edited(out));
  }

  @Test
  void aListThatCannotBeReadIsNone() throws IOException {
    write("index.html", "x");
    for (var damaged : List.of("", "\u0000\uFFFD", "index.html\n")) {
      write("SHA256SUMS", damaged);
      var contents = OutputContents.of(out, keep(), Set.of("index.html"));
      assertEquals(Set.of("index.html", "SHA256SUMS"), contents.own().keySet());
      assertEquals(Map.of(), contents.foreign());
      assertEquals(false, OutputContents.isListed(out));
    }
  }

  @Test
  void aListNamesNothingOutside(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("a.txt"), "x");
    Files.createSymbolicLink(out.resolve("link.html"), elsewhere.resolve("none"));
    list("../a.txt", elsewhere.resolve("a.txt").toString(), "link.html");
    expect(Set.of("SHA256SUMS"), Set.of(), Map.of("link.html", 1));
  }

  @Test
  void namesWithAPointAndThoseOfTheSettingsAreKept() throws IOException {
    list("index.html");
    write(".htaccess", "x");
    write(".git/config", "x");
    Files.createDirectories(out.resolve(".git/refs/tags"));
    write("CNAME", "x");
    write("photos/2567/a.jpg", "x");
    expect(
        Set.of("SHA256SUMS"),
        Set.of(".htaccess", ".git", "CNAME", "photos"),
        Map.of(),
        "CNAME",
        "photos");
  }

  @Test
  void allElseIsForeignOneLineAFolder() throws IOException {
    list("index.html", "data/a.csv");
    write("CNAME", "x");
    write("photos/2567/a.jpg", "x");
    write("photos/b.jpg", "x");
    write("data/extra/x.csv", "x");
    write("data/.hidden", "x");
    Files.createSymbolicLink(out.resolve("current"), Path.of("index.html"));
    Files.createDirectories(out.resolve("empty/folder"));
    expect(
        Set.of("SHA256SUMS"),
        Set.of(),
        Map.of("CNAME", 1, "photos/", 2, "data/extra/", 1, "data/.hidden", 1, "current", 1));
  }

  @Test
  void aKeptFileInPlaceOfAListedOneIsSomebodyElses() throws IOException {
    list(".htaccess", "robots.txt");
    write(".htaccess", ".htaccess");
    write("robots.txt", "robots.txt");
    expect(Set.of("SHA256SUMS", ".htaccess", "robots.txt"), Set.of(), Map.of());
    write(".htaccess", "mine");
    write("robots.txt", "mine");
    expect(Set.of("SHA256SUMS"), Set.of(".htaccess", "robots.txt"), Map.of(), "robots.txt");
  }

  @Test
  void aFolderOfVersion010IsOursAsFarAsTheNewSiteAndItsListOfDataSay() throws IOException {
    write("index.html", "x");
    write("data/a.csv", "x");
    write("files/2567/o1/a.pdf", "x");
    write("data/SHA256SUMS", sum("x") + "  a.csv\n" + sum("x") + "  ../files/2567/o1/a.pdf\n");
    write("gone/index.html", "x");
    write("CNAME", "x");
    var contents = OutputContents.of(out, keep(), Set.of("index.html"));
    assertEquals(
        Set.of("index.html", "data/a.csv", "data/SHA256SUMS", "files/2567/o1/a.pdf"),
        contents.own().keySet());
    assertEquals(Map.of("gone/", 1, "CNAME", 1), contents.foreign());
  }

  @Test
  void keptFilesStandInBothFoldersUntilTheOldOneIsGone(@TempDir Path dir) throws IOException {
    write(".git/objects/ab", "x");
    Files.createDirectories(out.resolve(".git/refs/tags"));
    Files.createSymbolicLink(out.resolve(".git/HEAD"), Path.of("nowhere"));
    write("robots.txt", "mine");
    Files.writeString(dir.resolve("robots.txt"), "ours");

    for (var name : List.of(".git", "robots.txt")) {
      KeptFiles.add(out.resolve(name), dir.resolve(name));
    }

    assertEquals("x", Files.readString(dir.resolve(".git/objects/ab")));
    assertEquals("mine", Files.readString(dir.resolve("robots.txt")));
    assertEquals("nowhere", Files.readSymbolicLink(dir.resolve(".git/HEAD")).toString());
    assertEquals(true, Files.isDirectory(dir.resolve(".git/refs/tags")));
    WorkFolder.delete(out.resolve(".git"));
    assertEquals("x", Files.readString(dir.resolve(".git/objects/ab")));
  }

  private void expect(
      Set<String> own, Set<String> kept, Map<String, Integer> foreign, String... names) {
    var contents = OutputContents.of(out, keep(names), Set.of());
    assertEquals(own, contents.own().keySet());
    assertEquals(kept, contents.kept());
    assertEquals(foreign, contents.foreign());
  }

  private static KeptNames keep(String... names) {
    var patterns = new ArrayList<Pattern>();
    for (var name : names) {
      patterns.add(Pattern.compile(Pattern.quote(name)));
    }
    return new KeptNames(patterns);
  }

  /** Lists files as if each held its own name. */
  private void list(String... names) throws IOException {
    var lines = new StringBuilder();
    for (var name : names) {
      lines.append(sum(name)).append("  ").append(name).append('\n');
    }
    write("SHA256SUMS", lines.toString());
  }

  private static String sum(String text) {
    return DigestUtils.sha256Hex(text);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(out.resolve(name).getParent());
    Files.writeString(out.resolve(name), text);
  }
}
