package org.prongsai.host.asciidoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A long document takes as much longer as it is longer, whatever it is made of. */
class DocumentCostTest {

  private static final int MANY = 40_000;
  private static final SourceFiles FILES = new SourceFiles(Path.of("site"));
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @Test
  void readsNumberedLinesWithTabsOnce() {
    var lines = "1.\tข้อ\n".repeat(MANY);
    assertTimeout(
        LIMIT, () -> new DocumentReading(lines, true, name -> false, (line, said) -> {}).read());
  }

  @Test
  void readsARowOfThousandsOfSigns() {
    var lines = "= ชื่อ\n\n" + ". ".repeat(MANY) + "\n";
    assertTimeout(
        LIMIT, () -> new DocumentReading(lines, true, name -> false, (line, said) -> {}).read());
  }

  @Test
  void looksForAttributesThatAreAskedForOnce() {
    var text = new StringBuilder("= ชื่อ\n");
    for (int i = 0; i < MANY; i++) {
      text.append(":a").append(i).append(": x\n");
    }
    text.append("\n{a1}\n");
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    var state = new ConversionState(new SourceFiles(Path.of("site")), "content/th/a.adoc");
    assertTimeout(LIMIT, () -> state.read("content/th/a.adoc", bytes));
  }

  @Test
  void looksForAWordThatIsLostOnce() {
    var lines = new ArrayList<>(Collections.nCopies(MANY, "ก"));
    var kinds = new ArrayList<>(Collections.nCopies(MANY, ReadLines.Kind.TEXT));
    lines.addAll(Collections.nCopies(MANY, "// ก"));
    kinds.addAll(Collections.nCopies(MANY, ReadLines.Kind.COMMENT));
    var text = new LostText("ก ".repeat(MANY), Set.of());
    var lost = assertTimeout(LIMIT, () -> text.lost(lines, kinds));
    assertEquals(List.of("ก"), lost.get(MANY));
  }

  @Test
  void convertsManyRowsAndManyLostReferences() {
    var rows = new StringBuilder("= ท\n\nที่\tรายการ\tบาท\n");
    var references = new StringBuilder("= ท\n");
    for (int i = 1; i <= 2_000; i++) {
      rows.append(i).append("\tวัสดุสำนักงาน\t").append(i % 7).append(",000\n");
      references
          .append("\n<<หัวข้อที่หาย ")
          .append(i)
          .append(">>\n\n== หัวข้อที่มี ")
          .append(i)
          .append('\n');
    }
    SharedEngine.ENGINE.convert(FILES, "content/th/a.adoc", new byte[] {'a'});
    for (var text : List.of(rows, references)) {
      var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      assertTimeout(
          LIMIT.multipliedBy(3),
          () -> SharedEngine.ENGINE.convert(FILES, "content/th/a.adoc", bytes));
    }
  }
}
