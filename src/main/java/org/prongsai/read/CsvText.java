package org.prongsai.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Makes text of the bytes of a CSV file: UTF-8, or Windows-874 as a Thai Excel saves it. */
final class CsvText {

  private static final String BOM = "\uFEFF";
  private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
  private static final Pattern THAI = Pattern.compile("[\u0E01-\u0E3A\u0E3F-\u0E5B]");
  // A vowel or tone mark that sits on nothing Thai: the bytes were meant in another encoding.
  private static final Pattern NOT_THAI =
      Pattern.compile("(^|[^\u0E01-\u0E4E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]");
  private static final Pattern REPLACED = Pattern.compile("\uFFFD");
  private static final int SAMPLE = 64;

  private final String file;
  private final Problems problems;

  CsvText(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The text without a leading byte order mark. */
  Optional<String> decode(byte[] bytes) {
    var wide = utf16(bytes);
    if (wide.isPresent()) {
      problems.add(Rule.ENCODING_NOT_SUPPORTED, Location.of(file), wide.get());
      return Optional.empty();
    }
    return utf8OrThai(bytes)
        .map(text -> text.startsWith(BOM) ? text.substring(1) : text)
        .filter(text -> isFreeOf('\u0000', Rule.TABLE_HOLDS_NUL, text))
        .filter(text -> isFreeOf('\uFEFF', Rule.TABLE_HOLDS_BOM, text));
  }

  private Optional<String> utf8OrThai(byte[] bytes) {
    var utf8 = decode(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8;
    }
    var lossy = new String(bytes, StandardCharsets.UTF_8);
    var thai = decode(bytes, WINDOWS_874).filter(text -> isThai(text, lossy));
    if (thai.isPresent()) {
      problems.add(Rule.READ_ENCODING, Location.of(file), "windows-874");
    } else {
      var damaged = isDamagedUtf8(lossy) ? "UTF-8 with damaged bytes" : "not UTF-8";
      problems.add(Rule.ENCODING_NOT_SUPPORTED, place(lossy, lossy.indexOf('\uFFFD')), damaged);
    }
    return thai;
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      // A new decoder reports what it cannot decode.
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isThai(String text, String asUtf8) {
    long letters = THAI.matcher(text).results().count();
    long misplaced = NOT_THAI.matcher(text).results().count();
    // A slip of the finger is in every long text; "caf\u00E9" is nothing else.
    return letters > 10 * misplaced && !isDamagedUtf8(asUtf8);
  }

  /** One broken byte in UTF-8 must not turn all its Thai into the look-alike of Windows-874. */
  private static boolean isDamagedUtf8(String lossy) {
    return THAI.matcher(lossy).results().count() > REPLACED.matcher(lossy).results().count();
  }

  /** Name of a form of UTF-16: by its mark, or by NULs in every other byte of the Latin header. */
  private static Optional<String> utf16(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of("UTF-16LE");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of("UTF-16BE");
    }
    var sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    boolean many = Math.max(even, odd) > sample.length / 4;
    if (!many || Math.min(even, odd) > 0) {
      return Optional.empty();
    }
    return Optional.of(even == 0 ? "UTF-16LE" : "UTF-16BE");
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private boolean isFreeOf(char unwanted, Rule rule, String text) {
    int at = text.indexOf(unwanted);
    boolean free = at < 0;
    while (at >= 0) {
      problems.add(rule, place(text, at), "U+%04X".formatted((int) unwanted));
      // One problem a line: a damaged disk leaves thousands of NULs in a row.
      int next = text.indexOf('\n', at);
      at = next < 0 ? -1 : text.indexOf(unwanted, next);
    }
    return free;
  }

  private Location place(String text, int at) {
    var before = text.substring(0, Math.max(at, 0)).replaceAll("\r\n?", "\n");
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    return Location.of(file, line, 1 + before.codePointCount(start, before.length()));
  }
}
