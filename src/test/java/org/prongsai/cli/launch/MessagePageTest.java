package org.prongsai.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagePageTest {

  @TempDir private Path folder;

  @Test
  void pagesOfOtherDaysGoAndNothingElseDoes() throws Exception {
    var noon = Instant.parse("2026-11-30T12:00:00Z");
    for (var name : List.of("prongsai-page-1.html", "prongsai-page-2.html", "mine.html")) {
      var file = Files.writeString(folder.resolve(name), name);
      Files.setLastModifiedTime(file, FileTime.from(noon.minusSeconds(9)));
    }
    Files.setLastModifiedTime(folder.resolve("prongsai-page-2.html"), FileTime.from(noon));

    MessagePage.deleteOld(folder, noon);

    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of("mine.html", "prongsai-page-2.html"),
          left.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
