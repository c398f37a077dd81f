package org.prongsai.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;

/** A CSV file says what its rows say, in the form that the data contract fixes. */
record CsvCheck(OutputFolder folder) {

  /** A formula begins with one of these, and what holds one off with the last. */
  private static final String HELD_OFF = "=+-@\t\r'";

  void check(String path, Dataset dataset, List<Row> rows, Problems problems) {
    var differences = new Differences(path, problems);
    if (!folder.has(path)) {
      differences.file("", path);
      return;
    }
    try {
      if (!folder.startsWithBom(path)) {
        differences.file("UTF-8", "UTF-8 BOM");
      }
      checkLineEnds(path, differences);
      checkText(path, dataset.fields(), rows, differences);
    } catch (CharacterCodingException e) {
      differences.file("?", "UTF-8");
    } catch (CsvParseException e) {
      differences.file(String.valueOf(e.getMessage()), "RFC 4180");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private void checkLineEnds(String path, Differences differences) throws IOException {
    try (var text = folder.reader(path)) {
      var quoted = false;
      var afterReturn = false;
      var afterEnd = false;
      var line = 1;
      for (int character = text.read(); character >= 0; character = text.read()) {
        quoted ^= character == '"';
        if (afterReturn != (!quoted && character == '\n')) {
          differences.place(
              Location.of(differences.path(), line, 1), afterReturn ? "CR" : "LF", "CRLF");
          return;
        }
        afterEnd = afterReturn;
        afterReturn = !quoted && character == '\r';
        line += character == '\n' ? 1 : 0;
      }
      if (!afterEnd) {
        differences.place(Location.of(differences.path(), line, 1), "", "CRLF");
      }
    }
  }

  private void checkText(String path, List<Field> fields, List<Row> rows, Differences differences)
      throws IOException {
    long found = count(path) - 1;
    try (var reader = reader(folder.reader(path))) {
      var records = reader.iterator();
      var names = fields.stream().map(Field::name).toList();
      var header = records.hasNext() ? records.next().getFields() : List.<String>of();
      if (!header.equals(names)) {
        differences.file(String.join(",", header), String.join(",", names));
      } else if (found != rows.size()) {
        differences.file(found + " rows", rows.size() + " rows");
      } else {
        checkRecords(records, fields, rows, differences);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause(); // as a reader throws it
    }
  }

  private long count(String path) throws IOException {
    try (var reader = reader(folder.reader(path))) {
      return reader.stream().count();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void checkRecords(
      Iterator<CsvRecord> records, List<Field> fields, List<Row> rows, Differences differences) {
    int number = 0;
    for (var row : rows) {
      number++;
      if (differences.areMany()) {
        return;
      }
      checkRecord(records.next(), number, fields, row, differences);
    }
  }

  private static CsvReader<CsvRecord> reader(Reader text) {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  private static void checkRecord(
      CsvRecord record, int row, List<Field> fields, Row expected, Differences differences) {
    var line = record.getStartingLineNumber();
    if (record.getFieldCount() != fields.size()) {
      differences.row(line, row, record.getFieldCount() + " cells", fields.size() + " cells");
      return;
    }
    for (int i = 0; i < fields.size(); i++) {
      var field = fields.get(i);
      var text = expected.value(field.name()).map(CsvCheck::cell).orElse("");
      if (!record.getField(i).equals(text)) {
        // The name that a spreadsheet gives to the cell: the header is its row 1.
        var place = Location.ofCell(differences.path(), (int) line, i + 1, row + 1, field.name());
        differences.cell(place, row, record.getField(i), text);
      }
    }
  }

  /** How a value stands in a cell: a text that a spreadsheet would run as a formula is held off. */
  private static String cell(Value value) {
    var text = value.plain();
    boolean isHeldOff =
        value instanceof Value.Text
            && !text.isEmpty()
            && !text.equals("-")
            && HELD_OFF.indexOf(text.charAt(0)) >= 0;
    return isHeldOff ? "'" + text : text;
  }
}
