package org.prongsai.read.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.EncodingStatistics;

/** Reads the records of a CSV file, RFC 4180 with a comma, a semicolon or a tab. */
public final class CsvRecords {

  // The header stands in the first of them; what is longer is no header.
  private static final int START = 1 << 16;

  private final String file;
  private final EncodingStatistics.Source source;
  private final Problems problems;
  private final CsvDecoder text;

  CsvRecords(String file, EncodingStatistics.Source source, Problems problems) {
    this.file = file;
    this.source = source;
    this.problems = problems;
    this.text = new CsvDecoder(file, source, problems);
  }

  /**
   * The records that are not empty, header first; those that do not fit it are left out, with a
   * problem each time they are walked through.
   */
  Optional<Iterable<FileRow>> read(HeaderTitles titles) {
    return form(titles.isNone() ? Separator::of : Separator::ofTitled)
        .map(form -> form.withHeader(firstRow(form, titles)))
        .map(form -> () -> Spliterators.iterator(walk(form, true)));
  }

  /** The records of a file in memory that are not empty, whatever their lengths. */
  public static Optional<List<FileRow>> readLoose(String file, byte[] bytes, Problems problems) {
    var records = new CsvRecords(file, EncodingStatistics.Source.of(bytes), problems);
    return records
        .form(Separator::ofWidest)
        .map(form -> StreamSupport.stream(records.walk(form, false), false).toList());
  }

  private int firstRow(CsvForm form, HeaderTitles titles) {
    if (titles.isNone()) {
      return 1;
    }
    var start = new ArrayList<FileRow>();
    var walk = walk(form, false);
    while (start.size() < HeaderRow.ASKED && walk.tryAdvance(start::add)) {
      continue;
    }
    walk.close();
    int index = new HeaderRow(file, titles, problems).find(start);
    return start.isEmpty() ? 1 : start.get(index).row();
  }

  private CsvWalk walk(CsvForm form, boolean headed) {
    try {
      return new CsvWalk(file, text.reader(form.charset()), form, headed, problems);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + source, e);
    }
  }

  private Optional<CsvForm> form(Function<String, Separator> separators) {
    try {
      var charset = text.charset();
      return charset.isPresent() ? form(charset.get(), separators) : Optional.empty();
    } catch (IOException e) {
      problems.add(Rule.FILE_NOT_READABLE, Location.of(file), file);
      return Optional.empty();
    }
  }

  private Optional<CsvForm> form(Charset charset, Function<String, Separator> separators)
      throws IOException {
    var start = start(charset);
    var separator = separators.apply(start);
    if (separator != Separator.COMMA) {
      problems.add(Rule.READ_SEPARATOR, Location.of(file), separator.detail().args());
    }
    try (var reader = text.reader(charset)) {
      var check = new QuoteCheck(reader, separator);
      var broken = check.find();
      if (broken.isPresent()) {
        var field = broken.get();
        var place = Location.ofCell(file, field.line(), field.column(), field.row(), "");
        problems.add(Rule.QUOTE_NOT_CLOSED, place, field.text());
        return Optional.empty();
      }
      return Optional.of(new CsvForm(charset, separator, check.formulas(), isPublished(start), 1));
    }
  }

  /** Nobody types the mark, or the column that no table of a site needs. */
  private boolean isPublished(String start) throws IOException {
    return text.startsWithMark() && start.startsWith(Dataset.AGENCY_ID + ",");
  }

  private String start(Charset charset) throws IOException {
    var start = new char[START];
    try (var reader = text.reader(charset)) {
      int length = 0;
      for (int n = 0; n >= 0 && length < START; n = reader.read(start, length, START - length)) {
        length += n;
      }
      return new String(start, 0, length);
    }
  }
}
