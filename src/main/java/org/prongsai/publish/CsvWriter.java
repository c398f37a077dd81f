package org.prongsai.publish;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.SpreadsheetText;

/** Writes rows as CSV of the data contract: RFC 4180, UTF-8 with BOM, CRLF, header row. */
public final class CsvWriter {

  private static final String BOM = "\uFEFF";

  /** Writes rows as spreadsheets take them; the stream stays open. */
  public void write(Dataset dataset, List<Row> rows, OutputStream out) throws IOException {
    write(dataset, rows, out, OutputStream.nullOutputStream());
  }

  /**
   * Writes rows twice while they are read once; the streams stay open.
   *
   * @param marked gets them as spreadsheets take them
   * @param plain gets them as programs do: without byte order mark, every text as it is
   */
  void write(Dataset dataset, List<Row> rows, OutputStream marked, OutputStream plain)
      throws IOException {
    var names = dataset.fields().stream().map(Field::name).toList();
    var spreadsheet = writer(marked, BOM);
    var program = writer(plain, "");
    spreadsheet.writeRecord(names);
    program.writeRecord(names);
    for (var row : rows) {
      var values = names.stream().map(row::value).toList();
      spreadsheet.writeRecord(cells(values, CsvWriter::cell));
      program.writeRecord(cells(values, Value::plain));
    }
    spreadsheet.flush();
    program.flush();
  }

  /** Writes texts under a header as the rows of a dataset are written. */
  public byte[] write(List<String> header, List<List<String>> texts) {
    var bytes = new ByteArrayOutputStream();
    Uncheck.run(
        () ->
            records(
                header,
                texts.stream().map(row -> row.stream().map(CsvWriter::safe).toList()),
                bytes),
        () -> "a buffer cannot fail to be written");
    return bytes.toByteArray();
  }

  /** Writes rows in the words of somebody else's form, which stay exactly as they are. */
  public static void form(List<String> header, Stream<List<Value>> rows, OutputStream out)
      throws IOException {
    records(header, rows.map(row -> row.stream().map(Value::plain).toList()), out);
  }

  private static void records(List<String> header, Stream<List<String>> records, OutputStream out)
      throws IOException {
    var csv = writer(out, BOM);
    csv.writeRecord(header);
    records.forEach(csv::writeRecord);
    csv.flush();
  }

  private static de.siegmar.fastcsv.writer.CsvWriter writer(OutputStream out, String mark)
      throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(mark);
    return de.siegmar.fastcsv.writer.CsvWriter.builder()
        .lineDelimiter(LineDelimiter.CRLF)
        .build(writer);
  }

  private static List<String> cells(List<Optional<Value>> values, Function<Value, String> text) {
    return values.stream().map(value -> value.map(text).orElse("")).toList();
  }

  private static String cell(Value value) {
    return value instanceof Value.Text ? safe(value.plain()) : value.plain();
  }

  private static String safe(String text) {
    return SpreadsheetText.safe(text);
  }
}
