package org.prongsai.read.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.read.table.TableFiles.texts;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvBytesTest {

  private static final String TABLE = "name_th,score\r\nสายสืบ น้ำใจ,94.66\r\n";

  @TempDir private Path site;
  private TableFiles files;

  @BeforeEach
  void openSite() {
    files = new TableFiles(site);
  }

  @Test
  void readsUtf8WithAndWithoutOneByteOrderMarkInSilence() {
    assertEquals(List.of(List.of("สายสืบ น้ำใจ", "94.66")), texts(files.csv(TABLE)));
    assertEquals(List.of(List.of("สายสืบ น้ำใจ", "94.66")), texts(files.csv("\uFEFF" + TABLE)));
    assertEquals(List.of(), files.reports());
  }

  @Test
  void refusesACellThatIsTooLongBeforeAnybodyLooksAtIt() {
    var table = files.csv("name_th,score\n" + "ก".repeat(40_000) + ",1\n");
    assertEquals(List.of(List.of("", "1")), texts(table));
    assertEquals(1, files.reports().size());
    assertTrue(files.reports().get(0).startsWith("2:1 cell-too-long [กก"), files.reports().get(0));
  }

  @Test
  void readsWindows874WithANote() {
    var table = files.csv(TABLE.getBytes(Charset.forName("x-windows-874")));
    assertEquals(List.of(List.of("สายสืบ น้ำใจ", "94.66")), texts(table));
    assertEquals(List.of("1:1 read-encoding [windows-874]"), files.reports());
  }

  @Test
  void refusesUtf16WithAndWithoutItsMark() {
    assertTrue(files.csv(("\uFEFF" + TABLE).getBytes(UTF_16LE)).isEmpty());
    assertTrue(files.csv(TABLE.getBytes(UTF_16BE)).isEmpty());
    assertEquals(
        List.of("1:1 encoding-not-supported [UTF-16BE]", "1:1 encoding-not-supported [UTF-16LE]"),
        files.reports());
  }

  @Test
  void refusesAnEncodingOfOtherLanguages() {
    assertTrue(files.csv("a,b\ncaf\u00e9,r\u00e9gie\n".getBytes(ISO_8859_1)).isEmpty());
    assertEquals(List.of("2:4 encoding-not-supported [utf8-not]"), files.reports());
  }

  @Test
  void doesNotTakeUtf8WithOneDamagedByteForWindows874() {
    byte[] bytes = "a,b\nกกกกก,xก\n".getBytes(UTF_8);
    bytes[20] = (byte) 0xA1;
    assertTrue(files.csv(bytes).isEmpty());
    assertEquals(List.of("2:7 encoding-not-supported [utf8-damaged]"), files.reports());
  }

  @Test
  void refusesANulAndNamesItsLine() {
    assertTrue(files.csv("a,b\n1,2\n3,\u00004\u0000\n").isEmpty());
    assertEquals(List.of("3:3 table-holds-nul [U+0000]"), files.reports());
  }

  @Test
  void refusesAByteOrderMarkInTheMiddle() {
    assertTrue(files.csv("\uFEFFa,b\n1,2\n\uFEFFa,b\nก,\uFEFFข\n").isEmpty());
    assertEquals(
        List.of("3:1 table-holds-bom [U+FEFF]", "4:3 table-holds-bom [U+FEFF]"), files.reports());
  }
}
