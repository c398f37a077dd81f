package org.prongsai.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.function.Uncheck;

/**
 * Counts taken in one pass over a file that is decoded in an encoding; they tell how plausible the
 * encoding is.
 */
public record EncodingStatistics(
    long thai, long joined, long misplaced, long replaced, boolean hasNul, boolean hasMark) {

  /** Bytes that can be read again and again. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;

    static Source of(byte[] bytes) {
      return () -> new ByteArrayInputStream(bytes);
    }

    static Source of(Path file) {
      return () -> Files.newInputStream(file);
    }
  }

  public static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
  public static final char BOM = '\uFEFF';
  public static final char REPLACEMENT = '\uFFFD';
  private static final int BUFFER = 1 << 14;

  /** Reads all of it; empty where it holds bytes that the encoding does not have. */
  public static Optional<EncodingStatistics> strictly(Source source, Charset charset)
      throws IOException {
    // A new decoder reports what it cannot decode.
    try (var reader = new InputStreamReader(source.open(), charset.newDecoder())) {
      return Optional.of(read(reader));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Reads what is no UTF-8 as Windows-874; empty where it is more likely something else. */
  public static Optional<EncodingStatistics> thai(Source source) throws IOException {
    var thai = strictly(source, WINDOWS_874).filter(EncodingStatistics::isThai);
    return thai.isPresent() && isDamaged(source) ? Optional.empty() : thai;
  }

  /** The same for bytes in memory. */
  public static Optional<EncodingStatistics> thai(byte[] bytes) {
    return Uncheck.get(() -> thai(Source.of(bytes)));
  }

  /**
   * Whether it is UTF-8 with faults: one broken byte must not turn all its Thai into the look-alike
   * of Windows-874.
   */
  public static boolean isDamaged(Source source) throws IOException {
    try (var reader = new InputStreamReader(source.open(), StandardCharsets.UTF_8)) {
      var lossy = read(reader);
      return lossy.thai > lossy.replaced;
    }
  }

  /** The same for bytes in memory. */
  public static boolean isDamaged(byte[] bytes) {
    return Uncheck.get(() -> isDamaged(Source.of(bytes)));
  }

  private static EncodingStatistics read(InputStreamReader reader) throws IOException {
    var buffer = new char[BUFFER];
    long thai = 0;
    long joined = 0;
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
        joined += isThai(c) && isThai(previous) ? 1 : 0;
        misplaced += isAdded(c) && !carries(previous) ? 1 : 0;
        replaced += c == REPLACEMENT ? 1 : 0;
        nul |= c == 0;
        mark |= c == BOM && !first;
        previous = c;
        first = false;
      }
    }
    return new EncodingStatistics(thai, joined, misplaced, replaced, nul, mark);
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

  /** Whether most of its Thai is words; one letter alone may be of any language. */
  boolean isInWords() {
    return 2 * joined > thai;
  }

  /**
   * Whether it reads as Thai: a mark that sits on nothing Thai was meant in another encoding. A
   * slip of the finger is in every long text; "caf\u00E9" is nothing else.
   */
  private boolean isThai() {
    return thai > 10 * misplaced;
  }
}
