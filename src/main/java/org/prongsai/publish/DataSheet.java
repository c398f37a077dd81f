package org.prongsai.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.Row;
import org.prongsai.model.Value;

/** Writes the rows of a dataset into a sheet, block by block. */
record DataSheet(Worksheet sheet, Dataset dataset) {

  private static final int BLOCK = 500;
  // Excel believes that 1900 was a leap year: what is before March has another number elsewhere.
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  // A spreadsheet counts in binary numbers, which hold 15 digits.
  private static final int DIGITS = 15;
  private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** Writes a header and that many rows; the sheet is finished afterwards. */
  void write(Iterator<Row> rows, int count) throws IOException {
    header(count);
    for (int row = 1; row <= count; row++) {
      write(row, rows.next());
      if (row % BLOCK == 0 || row == count) {
        format((row - 1) / BLOCK * BLOCK + 1, row);
        sheet.flush();
      }
    }
    sheet.finish();
  }

  private void header(int count) {
    var fields = dataset.fields();
    for (int i = 0; i < fields.size(); i++) {
      sheet.inlineString(0, i, fields.get(i).name());
      sheet.width(i, width(fields.get(i)));
    }
    sheet.range(0, 0, 0, fields.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, count, fields.size() - 1);
  }

  private void write(int at, Row row) {
    for (int i = 0; i < dataset.fields().size(); i++) {
      int column = i;
      row.value(dataset.fields().get(i).name()).ifPresent(value -> write(at, column, value));
    }
  }

  private void write(int row, int column, Value value) {
    if (value instanceof Value.Whole whole && isExact(whole)) {
      sheet.value(row, column, whole.number());
    } else if (value instanceof Value.Decimal decimal && decimal.number().precision() <= DIGITS) {
      sheet.value(row, column, decimal.number());
    } else if (value instanceof Value.Day day && !day.day().isBefore(FIRST_DAY)) {
      sheet.value(row, column, day.day());
    } else if (value instanceof Value.Flag flag) {
      sheet.value(row, column, flag.is());
    } else if (!value.plain().isEmpty()) {
      sheet.inlineString(row, column, escaped(value.plain()));
    }
  }

  private static boolean isExact(Value.Whole whole) {
    return Long.toString(Math.abs(whole.number())).length() <= DIGITS;
  }

  /** A text that looks like the way workbooks write a character that XML cannot hold. */
  static String escaped(String text) {
    return text.contains("_x") ? LIKE_ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }

  private void format(int first, int last) {
    for (int i = 0; i < dataset.fields().size(); i++) {
      var format = format(dataset.fields().get(i));
      if (!format.isEmpty()) {
        sheet.range(first, i, last, i).style().format(format).set();
      }
    }
  }

  private String format(Field field) {
    return switch (field.type()) {
      case DATE -> "yyyy-mm-dd";
      case INTEGER -> "0";
      case NUMBER -> field.decimals() == 0 ? "0" : "#,##0." + "0".repeat(field.decimals());
      case STRING -> isCode(field) ? "@" : "";
      case BOOLEAN -> "";
    };
  }

  /** Identifiers and codes stay texts when somebody edits them; prose is shown as it is. */
  private boolean isCode(Field field) {
    var constraints = field.constraints();
    return field.origin() == Field.Origin.KEY
        || !constraints.pattern().isEmpty()
        || !constraints.allowed().isEmpty()
        || !field.categories().isEmpty()
        || field.name().endsWith("_id")
        || field.name().endsWith("_no")
        || dataset.foreignKeys().stream().anyMatch(key -> key.fields().contains(field.name()))
        || dataset.catalogueKeys().stream().anyMatch(key -> key.field().equals(field.name()));
  }

  /** In characters; room for the name and the arrow of the filter. */
  private double width(Field field) {
    boolean prose = field.type() == FieldType.STRING && !isCode(field);
    int usual = prose ? 40 : field.type() == FieldType.STRING ? 18 : 14;
    return Math.max(usual, field.name().length() + 4);
  }
}
