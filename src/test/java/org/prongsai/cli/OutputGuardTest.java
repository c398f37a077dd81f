package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was handed over is named as a site though it is only the content of one. */
class OutputGuardTest {

  @TempDir private Path folder;

  private String refused(Path site) {
    return refused("check", "--lang", "en", "--site", site.toString());
  }

  private static String refused(String... arguments) {
    var said = new StringWriter();
    var out = new PrintWriter(said, true);
    int code = ProngsaiCommand.run(out, out, arguments);
    assertEquals(ProngsaiCommand.WRONG_USE, code, said.toString());
    return said.toString();
  }

  @Test
  void theContentOfASiteIsNoSiteAndIsLeftAsItIs() throws IOException {
    var content = Files.createDirectories(folder.resolve("ita/content"));
    Files.writeString(content.resolve("site.yml"), "languages: [th]\n");
    var copy = Files.createDirectories(folder.resolve("2568-12-01"));
    Files.writeString(copy.resolve("site.yml"), "languages: [th]\n");

    assertTrue(refused(content).contains("folder around it: " + folder.resolve("ita")));
    assertTrue(refused(copy).contains("not called content"));
    assertFalse(Files.exists(content.resolve("target")));
    assertFalse(Files.exists(copy.resolve("target")));
  }

  @Test
  void aDayOfTheBuddhistEraOrOfNoEraIsNoDay() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    for (var day : List.of("2569-11-30", "0202-12-01", "1900-01-01", "3000-01-01")) {
      assertTrue(refused("check", "--site", folder.toString(), "--as-of", day).contains(day));
    }
  }

  @Test
  void nothingIsSentToAHomeFolderOrOneThatHoldsIt() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    for (var home = Path.of(System.getProperty("user.home"));
        home != null;
        home = home.getParent()) {
      var said = refused("deploy", "--site", folder.toString(), "--folder", home.toString());
      assertTrue(said.contains(home.toString()), said);
    }
  }
}
