package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksumsTest {

  private static final String A = "a".repeat(64);
  private static final List<WrittenFile> FILES =
      List.of(
          new WrittenFile("index.html", 1, A),
          new WrittenFile("files/2567/x y.pdf", 1, A),
          new WrittenFile("data/a.csv", 1, A),
          new WrittenFile(".htaccess", 1, A));

  @Test
  void oneListIsOfTheDataAndSeenFromThere() {
    assertEquals(A + "  ../files/2567/x y.pdf\n" + A + "  a.csv\n", text(Checksums.of(FILES)));
  }

  @Test
  void theOtherIsOfAllFilesButThoseLeftToSomebodyElse() {
    var list = text(Checksums.ofAll(FILES, Set.of(".htaccess")));
    assertEquals(A + "  data/a.csv\n" + A + "  files/2567/x y.pdf\n" + A + "  index.html\n", list);
  }

  @Test
  void readsWhatItWrote() {
    assertEquals(
        Map.of("data/a.csv", A, "files/2567/x y.pdf", A, "index.html", A),
        Checksums.read(text(Checksums.ofAll(FILES, Set.of(".htaccess")))));
  }

  @Test
  void passesOverWhatIsNoLineOfAList() {
    assertEquals(Map.of("b", A), Checksums.read("nonsense\n" + A + "  b\n" + A + " c\n\n"));
  }

  private static String text(PublishedFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
