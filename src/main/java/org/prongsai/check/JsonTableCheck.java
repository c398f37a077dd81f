package org.prongsai.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;

/** A JSON file says what its rows say: objects with all columns in order, and typed values. */
final class JsonTableCheck {

  private final OutputFolder folder;
  private final JsonFactory json = new JsonFactory();

  JsonTableCheck(OutputFolder folder) {
    this.folder = folder;
  }

  void check(String path, Dataset dataset, List<Row> rows, Problems problems) {
    var differences = new Differences(path, problems);
    if (!folder.has(path)) {
      differences.file("", path);
      return;
    }
    var bytes = folder.bytes(path);
    if (Bytes.startWithBom(bytes)) {
      differences.file("UTF-8 BOM", "UTF-8");
    }
    var text = Bytes.asUtf8(bytes);
    if (text.isEmpty()) {
      differences.file("?", "UTF-8");
      return;
    }
    try (var parser = json.createParser(text.get())) {
      checkArray(path, parser, dataset.fields(), rows, differences);
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      differences.place(
          Location.of(path, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr())),
          e.getOriginalMessage(),
          "JSON");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static void checkArray(
      String path, JsonParser parser, List<Field> fields, List<Row> rows, Differences differences)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      differences.file(String.valueOf(parser.currentToken()), "[");
      return;
    }
    int row = 0;
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      row++;
      if (row <= rows.size() && !differences.areMany()) {
        checkObject(path, parser, row, fields, rows.get(row - 1), differences);
      } else {
        parser.skipChildren();
      }
    }
    if (parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
      differences.place(place(path, parser), parser.getText(), "]");
    } else if (row != rows.size()) {
      differences.file(row + " rows", rows.size() + " rows");
    }
  }

  /** Reads one object to its end, whatever it holds. */
  private static void checkObject(
      String path,
      JsonParser parser,
      int row,
      List<Field> fields,
      Row expected,
      Differences differences)
      throws IOException {
    int column = 0;
    var start = place(path, parser);
    for (; parser.nextToken() != JsonToken.END_OBJECT; column++) {
      var name = parser.currentName();
      parser.nextToken();
      if (column < fields.size() && name.equals(fields.get(column).name())) {
        checkValue(path, parser, row, fields.get(column), expected.value(name), differences);
      } else {
        var wanted = column < fields.size() ? fields.get(column).name() : "}";
        differences.row(place(path, parser).line(), row, name, wanted);
      }
      parser.skipChildren();
    }
    if (column < fields.size()) {
      differences.row(start.line(), row, "}", fields.get(column).name());
    }
  }

  private static void checkValue(
      String path,
      JsonParser parser,
      int row,
      Field field,
      Optional<Value> value,
      Differences differences)
      throws IOException {
    if (!isEqual(parser, value)) {
      var found = parser.getText();
      var text = parser.currentToken() == JsonToken.VALUE_STRING ? '"' + found + '"' : found;
      var at = place(path, parser);
      var place = new Location(path, at.line(), at.column(), field.name(), "");
      differences.cell(place, row, text, expected(value));
    }
  }

  private static boolean isEqual(JsonParser parser, Optional<Value> value) throws IOException {
    var token = parser.currentToken();
    if (value.isEmpty() || value.get().plain().isEmpty()) {
      return token == JsonToken.VALUE_NULL;
    }
    var text = value.get().plain();
    return switch (kind(value.get())) {
      // equals: 100.00 is not 100, the published number of decimals is kept
      case NUMBER -> token.isNumeric() && parser.getDecimalValue().equals(new BigDecimal(text));
      case BOOLEAN -> token.isBoolean() && parser.getText().equals(text);
      case STRING -> token == JsonToken.VALUE_STRING && parser.getText().equals(text);
    };
  }

  private enum Kind {
    NUMBER,
    BOOLEAN,
    STRING
  }

  private static Kind kind(Value value) {
    if (value instanceof Value.Whole || value instanceof Value.Decimal) {
      return Kind.NUMBER;
    }
    return value instanceof Value.Flag ? Kind.BOOLEAN : Kind.STRING;
  }

  private static String expected(Optional<Value> value) {
    var text = value.map(Value::plain).orElse("");
    if (text.isEmpty()) {
      return "null";
    }
    return kind(value.get()) == Kind.STRING ? '"' + text + '"' : text;
  }

  private static Location place(String path, JsonParser parser) {
    var place = parser.currentTokenLocation();
    return Location.of(path, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }
}
