package org.prongsai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Problems;

class UnwrittenTextsTest {

  @TempDir private Path site;

  private List<String> told(String text) throws IOException {
    Files.writeString(site.resolve("a.adoc"), text);
    var document = new Document(Language.TH, "a", "a.adoc", List.of(), "ก", List.of());
    var problems = new Problems();
    new UnwrittenTexts(site).warn(List.of(document), problems);
    return problems.sorted().stream()
        .map(p -> p.location().line() + ":" + p.location().column())
        .toList();
  }

  @Test
  void aMarkIsToldOfWhereItStands() throws IOException {
    assertEquals(List.of("3:5"), told("= ก\n\nร ๆ (ต้องเขียนใหม่)\n"));
    assertEquals(List.of("1:1", "2:3"), told("(to be rewritten)\nx (ต้องเขียนใหม่)"));
  }

  @Test
  void aLineThatIsNotShownIsNone() throws IOException {
    assertEquals(List.of(), told("= ก\n\nเขียนแล้ว\n// ตัวอย่าง (ต้องเขียนใหม่)\n"));
  }
}
