package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A key that stands twice in a message file hides one of its two texts. */
class MessageFilesTest {

  static List<Path> files() throws IOException {
    try (var templates = Files.walk(Path.of("templates"));
        var resources = Files.walk(Path.of("src/main/resources"))) {
      return Stream.concat(templates, resources)
          .filter(file -> file.toString().endsWith(".properties"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void noKeyStandsTwice(Path file) throws IOException {
    var seen = new HashSet<String>();
    var twice =
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("[A-Za-z0-9_.-]+\\s*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .filter(key -> !seen.add(key))
            .toList();
    assertEquals(List.of(), twice);
  }
}
