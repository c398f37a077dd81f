package org.prongsai.grade;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.grade.sheet.Fault;
import org.prongsai.grade.sheet.FaultKind;
import org.prongsai.text.EncodingStatistics;
import org.prongsai.text.Utf16;

/**
 * The text that bytes stand for.
 *
 * @param text without a byte order mark and the mark by which DOS ended a text
 * @param faults one of {@link FaultKind#WRONG_ENCODING} where it is not UTF-8
 */
public record DecodedText(String text, List<Fault> faults) {

  private static final String BOM = "\uFEFF";
  private static final Pattern CONTROL = Pattern.compile("[\0-\u0008\u000B\u000E-\u001F]");
  private static final String DOS_END = "\u001A";
  private static final int START = 4096;
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");

  /**
   * Reads UTF-8, UTF-16, Windows-874 or, with gaps, another encoding; empty where it is no text.
   */
  public static Optional<DecodedText> of(byte[] bytes) {
    var wide = Utf16.of(bytes);
    if (wide.isEmpty() && startsWithControls(bytes)) {
      return Optional.empty();
    }
    return wide.map(charset -> wrong(new String(bytes, charset), charset.name(), 1))
        .or(() -> strict(bytes, StandardCharsets.UTF_8).map(DecodedText::right))
        .or(() -> notUtf8(bytes))
        .filter(decoded -> !CONTROL.matcher(decoded.text()).find());
  }

  /** Tells a film from a text before all of it is made a text. */
  private static boolean startsWithControls(byte[] bytes) {
    // One character for each byte; the last may be the end of a text of DOS.
    int length = Math.min(bytes.length - 1, START);
    var start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return CONTROL.matcher(start).find();
  }

  private static DecodedText right(String text) {
    return new DecodedText(bare(text), List.of());
  }

  private static DecodedText wrong(String text, String encoding, int line) {
    var fault = new Fault(FaultKind.WRONG_ENCODING, "line " + line, encoding, 1);
    return new DecodedText(bare(text), List.of(fault));
  }

  private static String bare(String text) {
    int end = text.endsWith(DOS_END) ? text.length() - 1 : text.length();
    return text.substring(text.startsWith(BOM) ? 1 : 0, end);
  }

  private static Optional<DecodedText> notUtf8(byte[] bytes) {
    var lossy = new String(bytes, StandardCharsets.UTF_8);
    int line = lineOf(lossy, lossy.indexOf(EncodingStatistics.REPLACEMENT));
    // One broken byte must not turn all Thai of UTF-8 into its look-alike of Windows-874.
    if (EncodingStatistics.isDamaged(bytes)) {
      return Optional.of(wrong(lossy, "UTF-8 with broken bytes", line));
    }
    return EncodingStatistics.thai(bytes)
        .map(thai -> new String(bytes, EncodingStatistics.WINDOWS_874))
        .map(thai -> wrong(thai, "windows-874", line))
        .or(() -> other(lossy, line));
  }

  private static int lineOf(String text, int at) {
    var breaks = LINE_BREAK.matcher(text).region(0, at);
    return 1 + (int) breaks.results().count();
  }

  /** A text of which only some letters are not ASCII, as of Western Europe. */
  private static Optional<DecodedText> other(String lossy, int line) {
    long broken = lossy.chars().filter(c -> c == EncodingStatistics.REPLACEMENT).count();
    return broken * 4 > lossy.length()
        ? Optional.empty()
        : Optional.of(wrong(lossy, "neither UTF-8 nor windows-874", line));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      // A new decoder reports what it cannot decode.
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
