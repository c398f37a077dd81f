package org.prongsai.filetext;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.filetext.NeighbourCells.Cell;

/**
 * A text whose lines have fields: each field with the name that the first line gives to its column,
 * and digits in neighbouring fields together.
 */
record DelimitedText(String text, char separator, LocatedTextSink target) {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final int SAMPLE = 10;

  /** The table in a text; empty where its first lines do not have the same fields. */
  static Optional<DelimitedText> of(String text, LocatedTextSink target) {
    return SEPARATORS.stream()
        .map(separator -> new DelimitedText(text, separator, target))
        .filter(table -> table.fields() > 1)
        .findFirst();
  }

  /** Reads the rows; false where a quotation mark that is out of place ends them too early. */
  boolean read() {
    var names = new ArrayList<String>();
    var rows = new TableText(target, c -> c < names.size() ? names.get(c) : "");
    try {
      for (var record : records()) {
        if (names.isEmpty()) {
          record.getFields().forEach(field -> names.add(field.strip()));
        }
        // The first may be no header.
        row(record, names, rows);
      }
    } catch (CsvParseException e) {
      return false;
    }
    rows.end();
    return true;
  }

  private void row(CsvRecord record, List<String> names, TableText rows) {
    int line = (int) record.getStartingLineNumber();
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < record.getFieldCount(); i++) {
      var field = record.getField(i);
      if (!field.isBlank()) {
        cells.add(new Cell(i, field));
        var about = i < names.size() && record.getFieldCount() == names.size() ? names.get(i) : "";
        target.onLine(line).about(about, field);
      }
    }
    rows.row(line - 1, line, cells);
  }

  private int fields() {
    var counts = new ArrayList<Integer>();
    try {
      for (var record : records()) {
        if (counts.size() == SAMPLE) {
          break;
        }
        counts.add(record.getFieldCount());
      }
    } catch (CsvParseException e) {
      return 0;
    }
    return counts.size() > 1 && counts.stream().distinct().count() == 1 ? counts.get(0) : 0;
  }

  private Iterable<CsvRecord> records() {
    return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).ofCsvRecord(text);
  }
}
