package org.prongsai.read.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Counts taken in one pass over a file that is decoded in an encoding; they tell how plausible the
 * encoding is.
 */
record EncodingStatistics(
    long thai, long misplaced, long replaced, boolean hasNul, boolean hasMark) {

  static final char BOM = '\uFEFF';
  static final char REPLACEMENT = '\uFFFD';
  private static final int BUFFER = 1 << 14;

  /** Reads all of it; empty where it holds bytes that the encoding does not have. */
  static Optional<EncodingStatistics> strictly(CsvSource source, Charset charset)
      throws IOException {
    // A new decoder reports what it cannot decode.
    try (var reader = new InputStreamReader(source.open(), charset.newDecoder())) {
      return Optional.of(read(reader));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Reads all of it as UTF-8, with replacements for what is not. */
  static EncodingStatistics lossy(CsvSource source) throws IOException {
    try (var reader = new InputStreamReader(source.open(), StandardCharsets.UTF_8)) {
      return read(reader);
    }
  }

  private static EncodingStatistics read(InputStreamReader reader) throws IOException {
    var buffer = new char[BUFFER];
    long thai = 0;
    long misplaced = 0;
    long replaced = 0;
    boolean nul = false;
    boolean mark = false;
    char previous = ' ';
    boolean first = true;
    for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
      for (int i = 0; i < length; i++) {
        char c = buffer[i];
        thai += isThai(c) ? 1 : 0;
        misplaced += isAdded(c) && !carries(previous) ? 1 : 0;
        replaced += c == REPLACEMENT ? 1 : 0;
        nul |= c == 0;
        mark |= c == BOM && !first;
        previous = c;
        first = false;
      }
    }
    return new EncodingStatistics(thai, misplaced, replaced, nul, mark);
  }

  private static boolean isThai(char c) {
    return c >= '\u0E01' && c <= '\u0E3A' || c >= '\u0E3F' && c <= '\u0E5B';
  }

  /** A vowel or tone mark that sits on another letter. */
  private static boolean isAdded(char c) {
    return c == '\u0E31' || c >= '\u0E34' && c <= '\u0E3A' || c >= '\u0E47' && c <= '\u0E4E';
  }

  private static boolean carries(char c) {
    return c >= '\u0E01' && c <= '\u0E4E';
  }

  /**
   * Whether it reads as Thai: a mark that sits on nothing Thai was meant in another encoding. A
   * slip of the finger is in every long text; "caf\u00E9" is nothing else.
   */
  boolean isThai() {
    return thai > 10 * misplaced;
  }

  /** One broken byte in UTF-8 must not turn all its Thai into the look-alike of Windows-874. */
  boolean isDamaged() {
    return thai > replaced;
  }
}
