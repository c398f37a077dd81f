package org.prongsai.read.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.prongsai.problem.Detail;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Makes text of the bytes of a CSV file: UTF-8, or Windows-874 as a Thai Excel saves it. */
final class CsvDecoder {

  private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
  private static final int SAMPLE = 64;

  private final String file;
  private final CsvSource source;
  private final Problems problems;

  CsvDecoder(String file, CsvSource source, Problems problems) {
    this.file = file;
    this.source = source;
    this.problems = problems;
  }

  /** The encoding; empty, with a problem, where there is none or the text cannot be a table. */
  Optional<Charset> charset() throws IOException {
    var wide = utf16();
    if (wide.isPresent()) {
      problems.add(Rule.ENCODING_NOT_SUPPORTED, Location.of(file), wide.get());
      return Optional.empty();
    }
    var utf8 = EncodingStatistics.strictly(source, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return clean(StandardCharsets.UTF_8, utf8.get());
    }
    var lossy = EncodingStatistics.lossy(source);
    var thai = EncodingStatistics.strictly(source, WINDOWS_874);
    if (thai.filter(EncodingStatistics::isThai).isPresent() && !lossy.isDamaged()) {
      problems.add(Rule.READ_ENCODING, Location.of(file), "windows-874");
      return clean(WINDOWS_874, thai.get());
    }
    var damaged = lossy.isDamaged() ? Detail.UTF8_DAMAGED : Detail.UTF8_NOT;
    problems.add(Rule.ENCODING_NOT_SUPPORTED, placeOfReplacement(), damaged.args());
    return Optional.empty();
  }

  /** The text without a leading byte order mark. */
  Reader reader(Charset charset) throws IOException {
    var in = source.open();
    if (charset.equals(StandardCharsets.UTF_8) && startsWithMark()) {
      in.skipNBytes(3);
    }
    return new InputStreamReader(in, charset);
  }

  private boolean startsWithMark() throws IOException {
    try (var in = source.open()) {
      return in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF;
    }
  }

  /** Name of a form of UTF-16: by its mark, or by NULs in every other byte of the Latin header. */
  private Optional<String> utf16() throws IOException {
    byte[] sample;
    try (var in = source.open()) {
      sample = in.readNBytes(SAMPLE);
    }
    if (startsWith(sample, 0xFF, 0xFE)) {
      return Optional.of("UTF-16LE");
    }
    if (startsWith(sample, 0xFE, 0xFF)) {
      return Optional.of("UTF-16BE");
    }
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

  private Optional<Charset> clean(Charset charset, EncodingStatistics found) throws IOException {
    if (found.hasNul()) {
      report('\u0000', Rule.TABLE_HOLDS_NUL, charset);
    } else if (found.hasMark()) {
      report(EncodingStatistics.BOM, Rule.TABLE_HOLDS_BOM, charset);
    }
    return found.hasNul() || found.hasMark() ? Optional.empty() : Optional.of(charset);
  }

  private void report(char unwanted, Rule rule, Charset charset) throws IOException {
    try (var reader = reader(charset)) {
      var text = new TextCursor(reader);
      boolean said = false;
      while (text.peek() != TextCursor.END) {
        if (text.peek() == unwanted && !said) {
          var place = Location.of(file, text.line(), text.column());
          problems.add(rule, place, "U+%04X".formatted((int) unwanted));
          said = true;
        }
        // One problem a line: a damaged disk leaves thousands of NULs in a row.
        said &= text.next() != '\n';
      }
    }
  }

  private Location placeOfReplacement() throws IOException {
    try (var reader = new InputStreamReader(source.open(), StandardCharsets.UTF_8)) {
      var text = new TextCursor(reader);
      while (text.peek() != TextCursor.END && text.peek() != EncodingStatistics.REPLACEMENT) {
        text.next();
      }
      return Location.of(file, text.line(), text.column());
    }
  }
}
