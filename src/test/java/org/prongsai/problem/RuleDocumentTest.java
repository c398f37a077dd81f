package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleDocumentTest {

  private static final Path GOLDEN = Path.of(System.getProperty("basedir", ""), "docs/rules.md");

  @Test
  void theDocumentOfTheRulesIsTheGeneratedOne() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.toAbsolutePath().getParent());
      Files.writeString(GOLDEN, RuleDocument.text());
    }

    assertEquals(RuleDocument.text(), Files.readString(GOLDEN));
  }
}
