package org.prongsai.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;

/** A CSV file says what its rows say, in the form that the data contract fixes. */
final class CsvCheck {

  private static final String FORMULA = "=+-@\t\r";

  private final OutputFolder folder;

  CsvCheck(OutputFolder folder) {
    this.folder = folder;
  }

  void check(String path, Dataset dataset, List<Row> rows, Problems problems) {
    var differences = new Differences(path, problems);
    if (!folder.has(path)) {
      differences.file("", path);
      return;
    }
    var bytes = folder.bytes(path);
    if (!Bytes.startWithBom(bytes)) {
      differences.file("UTF-8", "UTF-8 BOM");
    }
    var text = Bytes.asUtf8(bytes);
    if (text.isEmpty()) {
      differences.file("?", "UTF-8");
      return;
    }
    checkLineEnds(text.get(), differences);
    checkText(text.get(), dataset, rows, differences);
  }

  private static void checkLineEnds(String text, Differences differences) {
    var quoted = false;
    var afterReturn = false;
    var line = 1;
    for (int i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      quoted ^= character == '"';
      if (afterReturn != (!quoted && character == '\n')) {
        differences.place(
            Location.of(differences.path(), line, 1), afterReturn ? "CR" : "LF", "CRLF");
        return;
      }
      afterReturn = !quoted && character == '\r';
      line += character == '\n' ? 1 : 0;
    }
    if (!text.endsWith("\r\n")) {
      differences.place(Location.of(differences.path(), line, 1), "", "CRLF");
    }
  }

  private static void checkText(
      String text, Dataset dataset, List<Row> rows, Differences differences) {
    try (var reader = reader(text)) {
      checkRecords(reader.stream().toList(), dataset.fields(), rows, differences);
    } catch (CsvParseException e) {
      differences.file(String.valueOf(e.getMessage()), "RFC 4180");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close a reader over a text", e);
    }
  }

  private static void checkRecords(
      List<CsvRecord> records, List<Field> fields, List<Row> rows, Differences differences) {
    var names = fields.stream().map(Field::name).toList();
    var header = records.isEmpty() ? List.<String>of() : records.get(0).getFields();
    if (!header.equals(names)) {
      differences.file(String.join(",", header), String.join(",", names));
      return;
    }
    if (records.size() - 1 != rows.size()) {
      differences.file((records.size() - 1) + " rows", rows.size() + " rows");
      return;
    }
    for (int row = 1; row < records.size() && !differences.areMany(); row++) {
      checkRecord(records.get(row), row, fields, rows.get(row - 1), differences);
    }
  }

  private static CsvReader<CsvRecord> reader(String text) {
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
    var formula =
        value instanceof Value.Text
            && !text.isEmpty()
            && !text.equals("-")
            && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
