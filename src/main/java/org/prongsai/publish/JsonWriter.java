package org.prongsai.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;

/**
 * Writes rows as JSON of the data contract: UTF-8 without BOM, an array of objects in row order,
 * typed values, {@code null} for absent; one object a line, so that two editions can be compared.
 */
final class JsonWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private static final SerializableString BETWEEN = new SerializedString(",\n");

  /** Writes rows; the stream stays open. */
  void write(Dataset dataset, List<Row> rows, OutputStream out) throws IOException {
    // The array around is written by hand, for its line breaks: the rows are values on their own.
    try (var json = FACTORY.createGenerator(out)) {
      json.setRootValueSeparator(BETWEEN);
      json.writeRaw(rows.isEmpty() ? "[" : "[\n");
      for (var row : rows) {
        write(json, dataset, row);
      }
      json.writeRaw("\n]\n");
    }
  }

  private static void write(JsonGenerator json, Dataset dataset, Row row) throws IOException {
    json.writeStartObject();
    for (var field : dataset.fields()) {
      json.writeFieldName(field.name());
      write(json, row.value(field.name()));
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Optional<Value> value) throws IOException {
    if (value.isEmpty()) {
      json.writeNull();
    } else if (value.get() instanceof Value.Whole whole) {
      json.writeNumber(whole.number());
    } else if (value.get() instanceof Value.Decimal decimal) {
      json.writeNumber(decimal.number());
    } else if (value.get() instanceof Value.Flag flag) {
      json.writeBoolean(flag.is());
    } else {
      json.writeString(value.get().plain());
    }
  }
}
