package org.prongsai.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 from other encodings. */
public final class Utf16 {

  private static final int SAMPLE = 64;

  private Utf16() {}

  /** A form of UTF-16, by its mark or by the zero bytes that ASCII has in it. */
  public static Optional<Charset> of(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
      odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
    }
    if (startsWith(bytes, 0xFF, 0xFE) || (even == 0 && odd > length / 4)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean big = startsWith(bytes, 0xFE, 0xFF) || (odd == 0 && even > length / 4);
    return big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
