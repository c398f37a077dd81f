package org.prongsai.grade;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.grade.sheet.Grid;
import org.prongsai.grade.sheet.GridCell;
import org.prongsai.text.Spaces;

/** Reads a text as CSV, RFC 4180 with a comma, a semicolon, a tab or a bar. */
record CsvGrid(String text, boolean isNamed) {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final Set<String> NAMED = Set.of("csv", "tsv", "tab");
  private static final int SAMPLE = 10;
  // Two lines of a letter may well hold one comma each.
  private static final int FEWEST_RECORDS = 3;
  private static final int REGULAR = 1_000_000;

  CsvGrid(String text, String extension) {
    this(text, NAMED.contains(extension));
  }

  /**
   * The cells, a row for each record and each empty line. Empty for a plain text: one that is not
   * named so and whose records differ in their number of fields, or have but one.
   */
  Optional<Grid> read() throws UnreadableException {
    var rows = new ArrayList<List<String>>();
    try {
      for (var record : records(separator())) {
        rows.add(record.getFields());
      }
    } catch (CsvParseException e) {
      if (isNamed) {
        throw UnreadableException.damaged(FileFormat.CSV, "row " + (rows.size() + 1));
      }
      return Optional.empty();
    }
    return isNamed || isTable(rows) ? Optional.of(grid(rows)) : Optional.empty();
  }

  private Iterable<CsvRecord> records(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /** The one that makes the most fields, the same number of them in each of the first records. */
  private char separator() {
    char best = SEPARATORS.get(0);
    int most = 0;
    for (char separator : SEPARATORS) {
      int points = points(separator);
      if (points > most) {
        best = separator;
        most = points;
      }
    }
    return best;
  }

  private int points(char separator) {
    var widths = new ArrayList<Integer>();
    try {
      for (var record : records(separator)) {
        if (widths.size() == SAMPLE) {
          break;
        }
        if (!isEmptyLine(record.getFields())) {
          widths.add(record.getFieldCount());
        }
      }
    } catch (CsvParseException e) {
      // What is broken, or never closed, must not look better with another separator.
      return widths.isEmpty() ? 0 : widths.get(0);
    }
    int width = widths.stream().max(Integer::compare).orElse(0);
    boolean regular = width > 1 && widths.stream().allMatch(other -> other == width);
    return regular ? REGULAR + width : width;
  }

  private static boolean isTable(List<List<String>> rows) {
    var widths = rows.stream().filter(row -> !isEmptyLine(row)).map(List::size).toList();
    return widths.size() >= FEWEST_RECORDS
        && widths.get(0) > 1
        && widths.stream().allMatch(widths.get(0)::equals);
  }

  private static boolean isEmptyLine(List<String> fields) {
    return fields.size() == 1 && Spaces.isBlank(fields.get(0));
  }

  private static Grid grid(List<List<String>> rows) {
    var cells = new ArrayList<GridCell>();
    for (int row = 0; row < rows.size(); row++) {
      var fields = rows.get(row);
      for (int column = 0; column < fields.size(); column++) {
        GridCell.of(row, column, fields.get(column)).ifPresent(cells::add);
      }
    }
    return new Grid(cells);
  }
}
