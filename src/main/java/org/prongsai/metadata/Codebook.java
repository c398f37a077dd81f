package org.prongsai.metadata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.LocalizedText;
import org.prongsai.text.SpreadsheetText;

/** {@code codebook.csv}: one row a column of the data, in the CSV of the data contract. */
final class Codebook {

  private static final List<String> HEADER =
      List.of(
          "dataset",
          "column",
          "type",
          "unit_th",
          "unit_en",
          "constraints",
          "codes_th",
          "codes_en",
          "title_th",
          "title_en",
          "description_th",
          "description_en");
  private static final String BOM = "\uFEFF";

  private Codebook() {}

  static MetadataFile of(List<DatasetEntry> entries) {
    var out = new StringWriter();
    out.write(BOM);
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(HEADER);
      for (var entry : entries) {
        for (var field : entry.dataset().fields()) {
          csv.writeRecord(row(entry.dataset(), field));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return MetadataFile.of("codebook.csv", out.toString());
  }

  private static List<String> row(Dataset dataset, Field field) {
    var cells = new ArrayList<String>();
    cells.add(dataset.id());
    cells.add(field.name());
    cells.add(TableSchema.type(field.type()));
    add(cells, field.unit());
    cells.add(constraints(dataset, field));
    cells.add(codes(field, true));
    cells.add(codes(field, false));
    add(cells, field.title());
    add(cells, field.description());
    return cells.stream().map(SpreadsheetText::safe).toList();
  }

  private static void add(List<String> cells, LocalizedText text) {
    cells.add(text.th());
    cells.add(text.en());
  }

  private static String constraints(Dataset dataset, Field field) {
    var parts = new ArrayList<String>();
    var constraints = field.constraints();
    if (dataset.publishedKey().contains(field.name())) {
      parts.add("key");
    }
    if (TableSchema.isFilled(field)) {
      parts.add("required");
    }
    constraints.minimum().ifPresent(value -> parts.add("minimum " + value.toPlainString()));
    constraints.maximum().ifPresent(value -> parts.add("maximum " + value.toPlainString()));
    if (!constraints.pattern().isEmpty()) {
      parts.add("pattern " + constraints.pattern());
    }
    return String.join("; ", parts);
  }

  /** {@code code = name}, one after the other; a code without a name stands alone. */
  private static String codes(Field field, boolean thai) {
    return field.constraints().allowed().stream()
        .map(
            code -> {
              var title = thai ? field.name(code).th() : field.name(code).en();
              return title.isEmpty() || title.equals(code) ? code : code + " = " + title;
            })
        .collect(Collectors.joining("; "));
  }
}
