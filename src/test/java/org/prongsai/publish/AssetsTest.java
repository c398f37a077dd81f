package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.grade.Zips;
import org.prongsai.model.ParallelTasks;
import org.prongsai.model.Theme;

class AssetsTest {

  @TempDir private Path dir;

  @Test
  void severalBuildsOfOneProcessReadTheSameJar() throws IOException {
    var jar = dir.resolve("program of ours.jar");
    var css = "a{}".getBytes(StandardCharsets.UTF_8);
    Files.write(jar, Zips.of(Map.of("org/prongsai/assets/css/base.css", css)));
    var assets = URI.create("jar:" + jar.toUri() + "!/org/prongsai/assets");

    // Somebody else has it open under its address.
    var opened = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
    try {
      Callable<Map<String, byte[]>> read = () -> Assets.inJar(assets);
      for (var found : ParallelTasks.all(Stream.generate(() -> read).limit(20).toList())) {
        assertEquals(Set.of("css/base.css"), found.keySet());
        assertArrayEquals(css, found.get("css/base.css"));
      }
    } finally {
      opened.close();
    }
  }

  @Test
  void aScriptIsPublishedWithoutItsCommentsAndIndents() {
    var script =
        """
        /* What it does,
           in two lines. */
        (function () {
          // Why.
          var address = "https://example.org"; // kept
          /* one */

          call(address);
        })();
        """;
    assertEquals(
        """
        (function () {
        var address = "https://example.org"; // kept
        call(address);
        })();
        """,
        new String(Assets.slim(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
  }

  @Test
  void theScriptsOfAFolderAreOne() throws IOException {
    var folder = Files.createDirectories(dir.resolve("assets/js/lamp"));
    Files.writeString(folder.resolve("b.js"), "two();\n");
    Files.writeString(folder.resolve("a.js"), "one() // last");
    var bytes = new ByteArrayOutputStream();
    for (var file : new Assets(dir, Theme.SHIPPED).files()) {
      if (file.path().equals("assets/js/lamp.js")) {
        file.content().writeTo(bytes);
      }
    }
    assertEquals("one() // last\n;\ntwo();\n", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void ourScriptsWeighLittle() throws IOException {
    int weight = 0;
    for (var file : new Assets(dir, Theme.SHIPPED).files()) {
      if (file.path().endsWith(".js")) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
          file.content().writeTo(gzip);
        }
        weight += packed.size();
      }
    }
    assertTrue(weight > 10_000 && weight <= 20_000, "gzip, bytes: " + weight);
  }
}
