package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was handed over is named as a site though it is only the content of one. */
class OutputGuardTest {

  @TempDir private Path folder;

  private String refused(Path site) {
    var said = new StringWriter();
    var out = new PrintWriter(said, true);
    int code = ProngsaiCommand.run(out, out, "check", "--lang", "en", "--site", site.toString());
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
}
