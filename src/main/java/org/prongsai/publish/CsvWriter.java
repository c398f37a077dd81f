package org.prongsai.publish;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.SpreadsheetText;

/** Writes rows as CSV of the data contract: RFC 4180, UTF-8 with BOM, CRLF, header row. */
final class CsvWriter {

  private static final String BOM = "\uFEFF";

  byte[] write(Dataset dataset, List<Row> rows) {
    return records(
        dataset.fields().stream().map(Field::name).toList(),
        rows.stream().map(row -> cells(dataset, row).toList()));
  }

  /** Writes texts under a header as the rows of a dataset are written. */
  byte[] write(List<String> header, List<List<String>> texts) {
    return records(header, texts.stream().map(row -> row.stream().map(CsvWriter::safe).toList()));
  }

  private static byte[] records(List<String> header, Stream<List<String>> records) {
    var out = new StringWriter();
    out.write(BOM);
    try (var csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out)) {
      csv.writeRecord(header);
      records.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<String> cells(Dataset dataset, Row row) {
    return dataset.fields().stream()
        .map(field -> row.value(field.name()).map(CsvWriter::cell).orElse(""));
  }

  private static String cell(Value value) {
    return value instanceof Value.Text ? safe(value.plain()) : value.plain();
  }

  private static String safe(String text) {
    return SpreadsheetText.safe(text);
  }
}
