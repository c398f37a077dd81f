package org.prongsai.read.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.EncodingStatistics;
import org.prongsai.text.Utf16;

/** Makes text of the bytes of a CSV file: UTF-8, or Windows-874 as a Thai Excel saves it. */
record CsvDecoder(String file, EncodingStatistics.Source source, Problems problems) {

  private static final int START = 64;

  /** The encoding; empty, with a problem, where there is none or the text cannot be a table. */
  Optional<Charset> charset() throws IOException {
    try (var in = source.open()) {
      var wide = Utf16.of(in.readNBytes(START));
      if (wide.isPresent()) {
        problems.add(Rule.ENCODING_NOT_SUPPORTED, Location.of(file), wide.get().name());
        return Optional.empty();
      }
    }
    var utf8 = EncodingStatistics.strictly(source, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return clean(StandardCharsets.UTF_8, utf8.get());
    }
    var thai = EncodingStatistics.thai(source);
    if (thai.isPresent()) {
      problems.add(Rule.READ_ENCODING, Location.of(file), "windows-874");
      return clean(EncodingStatistics.WINDOWS_874, thai.get());
    }
    boolean isDamaged = EncodingStatistics.isDamaged(source);
    var damaged = isDamaged ? ProblemDetail.UTF8_DAMAGED : ProblemDetail.UTF8_NOT;
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

  boolean startsWithMark() throws IOException {
    try (var in = source.open()) {
      return in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF;
    }
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
