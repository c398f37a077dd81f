package org.prongsai.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  byte[] write(Dataset dataset, List<Row> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var json = FACTORY.createGenerator(bytes)) {
      json.writeRaw("[");
      for (int i = 0; i < rows.size(); i++) {
        json.writeRaw(i == 0 ? "\n" : ",\n");
        write(json, dataset, rows.get(i));
        json.flush();
      }
      json.writeRaw("\n]\n");
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Dataset dataset, Row row) throws IOException {
    // A generator of its own a row: the array around is written by hand, for its line breaks.
    var line = new ByteArrayOutputStream();
    try (var object = FACTORY.createGenerator(line)) {
      object.writeStartObject();
      for (var field : dataset.fields()) {
        object.writeFieldName(field.name());
        write(object, row.value(field.name()));
      }
      object.writeEndObject();
    }
    json.writeRaw(line.toString(StandardCharsets.UTF_8));
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
