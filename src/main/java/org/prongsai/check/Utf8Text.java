package org.prongsai.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the bytes of a data file as UTF-8 text, and detects a BOM. */
final class Utf8Text {

  private Utf8Text() {}

  static boolean startWithBom(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** The text without a BOM, or empty where the bytes are not UTF-8. */
  static Optional<String> asUtf8(byte[] bytes) {
    var start = startWithBom(bytes) ? 3 : 0;
    try {
      var buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
