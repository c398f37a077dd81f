package org.prongsai.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that people write: UTF-8, or UTF-16 or Windows-874 as some editors save it.
 *
 * @param text without a byte order mark; {@code \n} for every line break; U+FFFD for what is no
 *     text in the encoding
 * @param encoding what it was read as
 * @param whole whether every byte was text
 */
public record SourceText(String text, Charset encoding, boolean whole) {

  /** Reads the bytes of a file. */
  public static SourceText of(byte[] bytes) {
    var encoding = Utf16.of(bytes).orElseGet(() -> eightBits(bytes));
    var text = new String(bytes, encoding).replaceAll("\\R", "\n");
    return new SourceText(
        text.startsWith("\uFEFF") ? text.substring(1) : text, encoding, isWhole(bytes, encoding));
  }

  private static Charset eightBits(byte[] bytes) {
    if (isWhole(bytes, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    return EncodingStatistics.thai(bytes)
        .filter(EncodingStatistics::isInWords)
        .map(thai -> EncodingStatistics.WINDOWS_874)
        .orElse(StandardCharsets.UTF_8);
  }

  private static boolean isWhole(byte[] bytes, Charset encoding) {
    try {
      encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
