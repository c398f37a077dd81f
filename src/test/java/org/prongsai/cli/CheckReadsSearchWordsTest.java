package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the words of the search is told together with all else that is wrong. */
class CheckReadsSearchWordsTest {

  private static final Path MINIMAL =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/sites/minimal");

  @TempDir private Path folder;

  @Test
  void problemsOfBothAreInOneRun() throws IOException {
    try (var files = Files.walk(MINIMAL)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(MINIMAL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.writeString(
        folder.resolve("content/search-words.csv"), "language,words,means\njp,ไฟ,ไฟฟ้า\n");
    Files.writeString(folder.resolve("content/unknown.bin"), "no meaning");

    var err = new StringWriter();
    var out = new StringWriter();
    int code =
        ProngsaiCommand.run(
            new PrintWriter(out),
            new PrintWriter(err),
            "check",
            "--lang",
            "en",
            "--site",
            folder.toString());

    assertEquals(1, code);
    var said = out + err.toString();
    assertTrue(said.contains("content/search-words.csv:2:1: error [value-not-allowed]"), said);
    assertTrue(said.contains("content/unknown.bin"), said);
  }
}
