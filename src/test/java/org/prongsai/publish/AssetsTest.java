package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.grade.Zips;
import org.prongsai.model.ParallelTasks;

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
  void theFontsOfTheStyleSheetComeAsAScriptToo() {
    var css =
        """
        @font-face {
          font-family: "Ours";
          font-style: normal;
          font-weight: 700;
          src: url("../fonts/ours.woff2") format("woff2");
          unicode-range: U+0E01-0E5B;
        }
        @font-face {
          font-family: "Theirs";
          src: local("Theirs");
        }
        """;
    var script = FontScript.of(css, Map.of("fonts/ours.woff2", new byte[] {1, 2, 3}));

    assertTrue(
        script.contains(
            """
              add(
                "Ours",
                {style: "normal", weight: "700", unicodeRange: "U+0E01-0E5B", display: "block"},
                "AQID"
              );
            })();
            """),
        script);
    assertFalse(script.contains("Theirs"));
  }
}
