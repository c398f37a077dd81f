package org.prongsai.read.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.FileRow.SheetCell;

/** Reads the records of a CSV file, RFC 4180 with a comma, a semicolon or a tab. */
public final class CsvRecords {

  // The header stands in the first of them; what is longer is no header.
  private static final int START = 1 << 16;

  private final String file;
  private final CsvSource source;
  private final Problems problems;
  private final CsvDecoder text;

  CsvRecords(String file, CsvSource source, Problems problems) {
    this.file = file;
    this.source = source;
    this.problems = problems;
    this.text = new CsvDecoder(file, source, problems);
  }

  /**
   * The records that are not empty, header first; those that do not fit it are left out, with a
   * problem each time they are walked through.
   */
  Optional<Iterable<FileRow>> read() {
    return read(Separator::of, true);
  }

  /** The records of a file in memory that are not empty, whatever their lengths. */
  public static Optional<List<Line>> readLoose(String file, byte[] bytes, Problems problems) {
    return new CsvRecords(file, CsvSource.of(bytes), problems)
        .read(Separator::ofWidest, false)
        .map(CsvRecords::lines);
  }

  /**
   * A record of a file whose header may stand below titles.
   *
   * @param line physical line where it starts, from 1
   * @param row row in which a spreadsheet shows it, from 1
   * @param cells texts as in the file
   */
  public record Line(int line, int row, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  private static List<Line> lines(Iterable<FileRow> rows) {
    var lines = new ArrayList<Line>();
    for (var row : rows) {
      var cells = row.cells().stream().map(SheetCell::text).toList();
      lines.add(new Line(row.line(), row.row(), cells));
    }
    return lines;
  }

  private Optional<Iterable<FileRow>> read(Function<String, Separator> separators, boolean headed) {
    try {
      var charset = text.charset();
      return charset.isPresent() ? split(charset.get(), separators, headed) : Optional.empty();
    } catch (IOException e) {
      problems.add(Rule.FILE_NOT_READABLE, Location.of(file), file);
      return Optional.empty();
    }
  }

  private Optional<Iterable<FileRow>> split(
      Charset charset, Function<String, Separator> separators, boolean headed) throws IOException {
    var separator = separators.apply(start(charset));
    if (separator != Separator.COMMA) {
      problems.add(Rule.READ_SEPARATOR, Location.of(file), separator.detail().args());
    }
    Optional<QuoteCheck.Broken> broken;
    try (var reader = text.reader(charset)) {
      broken = new QuoteCheck(reader, separator).find();
    }
    if (broken.isPresent()) {
      var field = broken.get();
      var place = Location.ofCell(file, field.line(), field.column(), field.row(), "");
      problems.add(Rule.QUOTE_NOT_CLOSED, place, field.text());
      return Optional.empty();
    }
    return Optional.of(() -> Spliterators.iterator(new Walk(charset, separator, headed)));
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

  /** Walks through the records once. Closed at the end, or by whoever collects garbage. */
  private final class Walk extends Spliterators.AbstractSpliterator<FileRow> {
    private final CsvReader<CsvRecord> reader;
    private Iterator<CsvRecord> records;
    private final boolean headed;
    private int number;
    private int widest = -1;
    private int named;

    Walk(Charset charset, Separator separator, boolean headed) {
      super(Long.MAX_VALUE, ORDERED);
      this.headed = headed;
      try {
        // Empty lines are rows in a spreadsheet: they are counted here and left out below.
        reader =
            CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.reader(charset));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + source, e);
      }
      records = reader.iterator();
    }

    @Override
    public boolean tryAdvance(Consumer<? super FileRow> action) {
      var row = find();
      row.ifPresent(action);
      return row.isPresent();
    }

    private Optional<FileRow> find() {
      try {
        while (records.hasNext()) {
          number++;
          var record = records.next();
          var cells = record.getFields().stream().map(SheetCell::text).toList();
          var row = new FileRow((int) record.getStartingLineNumber(), number, cells);
          if (!row.isEmpty() && (!headed || fits(row))) {
            return Optional.of(row);
          }
        }
        reader.close();
      } catch (CsvParseException | IOException | UncheckedIOException e) {
        // Quotes are right, so a record or a cell is beyond the limits of the parser.
        problems.add(Rule.FILE_NOT_READABLE, Location.of(file), file);
      }
      // Asked for again, it is over all the same: what is wrong with a record is said once a walk.
      records = Collections.emptyIterator();
      return Optional.empty();
    }

    /** Extra cells that are empty are what a spreadsheet leaves; all else shifts the values. */
    private boolean fits(FileRow row) {
      if (widest < 0) {
        widest = row.cells().size();
        named = row.filledLength();
      }
      int found = row.cells().size() < named ? row.cells().size() : row.filledLength();
      boolean fits = row.cells().size() >= named && found <= widest;
      if (!fits) {
        problems.add(
            Rule.ROW_LENGTH, Location.ofCell(file, row.line(), 1, row.row(), ""), found, named);
      }
      return fits;
    }
  }
}
