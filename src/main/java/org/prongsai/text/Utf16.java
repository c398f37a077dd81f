package org.prongsai.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 from other encodings. */
public final class Utf16 {

  private static final int SAMPLE = 64;
  // The high byte of every Thai letter; in other encodings it is a control character.
  private static final byte THAI = 0x0E;

  private Utf16() {}

  /** A form of UTF-16, by its mark or by the bytes that ASCII and Thai letters have in it. */
  public static Optional<Charset> of(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      boolean isHigh = bytes[i] == 0 || bytes[i] == THAI;
      even += isHigh && i % 2 == 0 ? 1 : 0;
      odd += isHigh && i % 2 == 1 ? 1 : 0;
    }
    if (startsWith(bytes, 0xFF, 0xFE) || (4 * even < odd && odd > length / 4)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean big = startsWith(bytes, 0xFE, 0xFF) || (4 * odd < even && even > length / 4);
    return big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
