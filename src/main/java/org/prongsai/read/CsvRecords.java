package org.prongsai.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.SheetRow.SheetCell;

/** Reads the records of a CSV file, RFC 4180 with a comma, a semicolon or a tab. */
public final class CsvRecords {

  private final String file;
  private final Problems problems;

  public CsvRecords(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The records that are not empty, header first; those that do not fit it are left out. */
  Optional<List<SheetRow>> read(byte[] bytes) {
    return new CsvText(file, problems).decode(bytes).flatMap(this::split).map(this::fitting);
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

  /** All records that are not empty, whatever their lengths; which is the header is not asked. */
  public Optional<List<Line>> readLoose(byte[] bytes) {
    return new CsvText(file, problems)
        .decode(bytes)
        .flatMap(text -> split(text, Separator.ofWidest(text)))
        .map(rows -> rows.stream().map(CsvRecords::line).toList());
  }

  private static Line line(SheetRow row) {
    return new Line(row.line(), row.row(), row.cells().stream().map(SheetCell::text).toList());
  }

  private Optional<List<SheetRow>> split(String text) {
    return split(text, Separator.of(text));
  }

  private Optional<List<SheetRow>> split(String text, Separator separator) {
    if (separator != Separator.COMMA) {
      problems.add(Rule.READ_SEPARATOR, Location.of(file), separator.label());
    }
    var broken = new QuoteCheck(text, separator).find();
    if (broken.isPresent()) {
      var field = broken.get();
      var place = Location.ofCell(file, field.line(), field.column(), field.row(), "");
      problems.add(Rule.QUOTE_NOT_CLOSED, place, field.text());
      return Optional.empty();
    }
    try {
      return Optional.of(parse(text, separator));
    } catch (CsvParseException e) {
      // Quotes are right, so a record or a cell is beyond the limits of the parser.
      problems.add(Rule.FILE_NOT_READABLE, Location.of(file), file);
      return Optional.empty();
    }
  }

  private static List<SheetRow> parse(String text, Separator separator) {
    var rows = new ArrayList<SheetRow>();
    int number = 0;
    // Empty lines are rows in a spreadsheet: they are counted here and left out below.
    var records =
        CsvReader.builder()
            .fieldSeparator(separator.character())
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text);
    for (CsvRecord record : records) {
      number++;
      var cells = record.getFields().stream().map(SheetCell::text).toList();
      var row = new SheetRow((int) record.getStartingLineNumber(), number, cells);
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Extra cells that are empty are what a spreadsheet leaves; all else would shift the values. */
  private List<SheetRow> fitting(List<SheetRow> rows) {
    if (rows.isEmpty()) {
      return rows;
    }
    int widest = rows.get(0).cells().size();
    int named = rows.get(0).filledLength();
    var fitting = new ArrayList<SheetRow>();
    for (var row : rows) {
      int found = row.cells().size() < named ? row.cells().size() : row.filledLength();
      if (row.cells().size() >= named && found <= widest) {
        fitting.add(row);
      } else {
        problems.add(
            Rule.ROW_LENGTH,
            Location.ofCell(file, row.line(), 1, row.row(), ""),
            Integer.toString(found),
            Integer.toString(named));
      }
    }
    return fitting;
  }
}
