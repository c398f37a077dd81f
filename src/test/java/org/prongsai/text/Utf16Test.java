package org.prongsai.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Utf16Test {

  @Test
  void isToldByItsMark() {
    assertEquals(Optional.of(UTF_16LE), Utf16.of("\uFEFFกขค".getBytes(UTF_16LE)));
    assertEquals(Optional.of(UTF_16BE), Utf16.of("\uFEFFกขค".getBytes(UTF_16BE)));
    assertEquals(Optional.of(UTF_16LE), Utf16.of("\uFEFF".getBytes(UTF_16LE)));
    assertEquals(Optional.of(UTF_16BE), Utf16.of("\uFEFF".getBytes(UTF_16BE)));
  }

  @Test
  void isToldByTheZeroBytesOfAsciiWithoutAMark() {
    assertEquals(Optional.of(UTF_16LE), Utf16.of("id,title".getBytes(UTF_16LE)));
    assertEquals(Optional.of(UTF_16BE), Utf16.of("id,title".getBytes(UTF_16BE)));
    assertEquals(Optional.of(UTF_16LE), Utf16.of(("id,title,กก".repeat(20)).getBytes(UTF_16LE)));
    assertEquals(Optional.of(UTF_16BE), Utf16.of(("id,title,กก".repeat(20)).getBytes(UTF_16BE)));
  }

  @Test
  void isNotToldByHalfAMarkOrByAFewZeroBytes() {
    assertEquals(Optional.empty(), Utf16.of(new byte[0]));
    assertEquals(Optional.empty(), Utf16.of(new byte[] {(byte) 0xFF}));
    assertEquals(Optional.empty(), Utf16.of(new byte[] {(byte) 0xFF, 'a'}));
    assertEquals(Optional.empty(), Utf16.of(new byte[] {(byte) 0xFE, 'a'}));
    assertEquals(Optional.empty(), Utf16.of("id,title\nกขค".getBytes(UTF_8)));
    // A quarter of the bytes is not more than a quarter.
    assertEquals(Optional.empty(), Utf16.of(new byte[] {'a', 0, 'b', 'c'}));
    assertEquals(Optional.empty(), Utf16.of(new byte[] {0, 'a', 'b', 'c'}));
    assertEquals(Optional.empty(), Utf16.of(new byte[] {0, 0, 0, 0, 'a', 'b'}));
  }

  @Test
  void onlyTheBeginningOfAFileIsLookedAt() {
    var start = "a".repeat(64).getBytes(UTF_8);
    var file = Arrays.copyOf(start, 1000);

    assertEquals(Optional.empty(), Utf16.of(file));
  }
}
