package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
