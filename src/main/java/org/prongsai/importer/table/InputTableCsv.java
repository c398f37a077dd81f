package org.prongsai.importer.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.SpreadsheetText;

/**
 * Writes an input table as CSV of the data contract, with the key and the columns that the office
 * fills in: RFC 4180, UTF-8 with BOM, CRLF.
 */
public final class InputTableCsv {

  private InputTableCsv() {}

  /** The bytes of the table: only the columns that the office fills in. */
  public static byte[] of(Dataset dataset, List<Row> rows) {
    var fields =
        dataset.fields().stream()
            .filter(f -> f.origin() == Field.Origin.KEY || f.isGiven())
            .toList();
    var out = new StringWriter();
    out.write('\uFEFF');
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(fields.stream().map(Field::name).toList());
      for (var row : rows) {
        csv.writeRecord(
            fields.stream()
                .map(f -> row.value(f.name()).map(InputTableCsv::cell).orElse(""))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the table to a file; false where it is so already. */
  public static boolean write(Path file, Dataset dataset, List<Row> rows) {
    var bytes = of(dataset, rows);
    boolean isNew = !isSo(file, bytes);
    if (isNew) {
      Uncheck.run(
          () -> FileUtils.writeByteArrayToFile(file.toFile(), bytes), () -> "cannot write " + file);
    }
    return isNew;
  }

  /** Whether a file is there and holds this. */
  static boolean isSo(Path file, byte[] bytes) {
    return Files.exists(file)
        && Uncheck.get(
            () -> Arrays.equals(Files.readAllBytes(file), bytes), () -> "cannot read " + file);
  }

  private static String cell(Value value) {
    return value instanceof Value.Text text ? SpreadsheetText.safe(text.text()) : value.plain();
  }
}
