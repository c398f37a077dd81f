package org.prongsai.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;

/** Reads one JSON array of objects and compares it with rows on the way. */
record JsonTable(JsonParser parser, List<Field> fields, Differences differences) {

  /** Reads to the end. */
  void compare(List<Row> rows) throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      differences.file(String.valueOf(parser.currentToken()), "[");
      return;
    }
    int row = 0;
    var expected = rows.iterator();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      row++;
      if (expected.hasNext() && !differences.areMany()) {
        checkObject(row, expected.next());
      } else {
        parser.skipChildren();
      }
    }
    if (parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
      differences.place(place(), parser.getText(), "]");
    } else if (row != rows.size()) {
      differences.file(row + " rows", rows.size() + " rows");
    }
  }

  /** Reads one object to its end, whatever it holds. */
  private void checkObject(int row, Row expected) throws IOException {
    int column = 0;
    var start = place();
    for (; parser.nextToken() != JsonToken.END_OBJECT; column++) {
      var name = parser.currentName();
      parser.nextToken();
      if (column < fields.size() && name.equals(fields.get(column).name())) {
        checkValue(row, fields.get(column), expected.value(name));
      } else {
        var wanted = column < fields.size() ? fields.get(column).name() : "}";
        differences.row(place().line(), row, name, wanted);
      }
      parser.skipChildren();
    }
    if (column < fields.size()) {
      differences.row(start.line(), row, "}", fields.get(column).name());
    }
  }

  private void checkValue(int row, Field field, Optional<Value> value) throws IOException {
    if (!isEqual(value)) {
      var found = parser.getText();
      var text = parser.currentToken() == JsonToken.VALUE_STRING ? '"' + found + '"' : found;
      differences.cell(place().inField(field.name()), row, text, expected(value));
    }
  }

  private boolean isEqual(Optional<Value> value) throws IOException {
    var token = parser.currentToken();
    if (value.isEmpty() || value.get().plain().isEmpty()) {
      return token == JsonToken.VALUE_NULL;
    }
    var text = value.get().plain();
    if (isNumber(value.get())) {
      // equals: 100.00 is not 100, the published number of decimals is kept
      return token.isNumeric() && parser.getDecimalValue().equals(new BigDecimal(text));
    }
    boolean isKind =
        value.get() instanceof Value.Flag ? token.isBoolean() : token == JsonToken.VALUE_STRING;
    return isKind && parser.getText().equals(text);
  }

  private static boolean isNumber(Value value) {
    return value instanceof Value.Whole || value instanceof Value.Decimal;
  }

  private static String expected(Optional<Value> value) {
    var text = value.map(Value::plain).orElse("");
    if (text.isEmpty()) {
      return "null";
    }
    return isNumber(value.get()) || value.get() instanceof Value.Flag ? text : '"' + text + '"';
  }

  private Location place() {
    return JsonCheck.place(differences.path(), parser.currentTokenLocation());
  }
}
