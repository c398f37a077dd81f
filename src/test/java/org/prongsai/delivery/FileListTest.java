package org.prongsai.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileListTest {

  private static final String SUM = "a".repeat(64);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../up.html",
        "a/../../b",
        "/etc/passwd",
        "a//b",
        "a/./b",
        "a/..",
        "..",
        ".",
        "C:/x",
        "a\\..\\b",
        "\\\\host\\x",
        "a/",
        "a\u0000b",
        "a\rb",
        "x:stream"
      })
  void aPathThatLeadsOutMakesTheWholeListUnbelieved(String path) {
    assertFalse(FileList.isBelow(path));
    var list = (SUM + "  index.html\n" + SUM + "  " + path + "\n").getBytes(StandardCharsets.UTF_8);
    if (!path.contains("\r")) { // which ends the line: nothing of it is in the list then
      assertThrows(DeliveryException.class, () -> FileList.parse(list));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", ".htaccess", "a/..b", "files/o1/แบบ สขร. 1 (ม.ค.).pdf", "..a"})
  void aPathBelowIsOne(String path) {
    assertTrue(FileList.isBelow(path));
  }

  @Test
  void aListIsReadAsItWasWritten() throws Exception {
    var text = SUM + "  a/b.csv\n" + "b".repeat(64) + "  index.html\n";
    var list = FileList.parse(text.getBytes(StandardCharsets.UTF_8));

    assertEquals(text, new String(list.bytes(), StandardCharsets.UTF_8));
    assertEquals(java.util.List.of("a/b.csv", "index.html", "SHA256SUMS"), list.paths());
  }
}
