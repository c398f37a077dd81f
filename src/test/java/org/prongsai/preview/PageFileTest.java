package org.prongsai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFileTest {

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void aSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site/2567")).getParent();
    Files.writeString(site.resolve("2567/index.html"), "<p>");
    Files.writeString(site.resolve("all.csv"), "a");
    Files.writeString(folder.resolve("secret.txt"), "s");
    Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
  }

  @Test
  void aFolderIsItsPage() {
    assertTrue(PageFile.of(site, "/2567/").orElseThrow().isPage());
    assertEquals("text/csv; charset=utf-8", PageFile.of(site, "/all.csv").orElseThrow().type());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/2567/../../secret.txt",
        "/link.txt",
        "/none",
        "/",
        "/\0",
        "//"
      })
  void nothingOutsideIsShown(String path) {
    assertTrue(PageFile.of(site, path).isEmpty());
  }

  @Test
  void aFolderThatIsNotThereHasNoFiles() {
    assertTrue(PageFile.of(folder.resolve("nowhere"), "/").isEmpty());
  }
}
