package org.prongsai.publish.form;

import de.siegmar.fastcsv.reader.CsvReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ShippedText;

/**
 * A procurement form of the NACC as it is submitted: its own headers in its own order, no cell
 * blank. The forms are data; which of them an assessment asks for is not known for certain.
 *
 * @param id such as {@code nacc-18}
 * @param columns in order
 */
public record NaccForm(String id, List<Column> columns) {

  /** What the form says where there is nothing to say. */
  static final String NONE = "-";

  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("dd/MM/", Locale.ROOT);

  private static final String FORMS = "/org/prongsai/forms/procurement.csv";

  /**
   * A column of the form.
   *
   * @param header its words on the form
   * @param field the column of the dataset that fills it
   */
  public record Column(String header, Field field) {}

  public NaccForm {
    columns = List.copyOf(columns);
  }

  /**
   * The forms that were met, the fullest first.
   *
   * @param procurement descriptor of the dataset that fills them
   */
  public static List<NaccForm> all(Dataset procurement) {
    var forms = new LinkedHashMap<String, List<Column>>();
    for (var record : CsvReader.builder().ofNamedCsvRecord(ShippedText.read(FORMS))) {
      forms
          .computeIfAbsent(record.getField("form"), id -> new ArrayList<>())
          .add(
              new Column(
                  record.getField("header"),
                  procurement.field(record.getField("column")).orElseThrow()));
    }
    return forms.entrySet().stream().map(f -> new NaccForm(f.getKey(), f.getValue())).toList();
  }

  List<String> header() {
    return columns.stream().map(Column::header).toList();
  }

  /** A purchase in the words of the form. */
  List<Value> cells(Row row) {
    return columns.stream().map(column -> cell(row, column.field())).toList();
  }

  private static Value cell(Row row, Field field) {
    var value = row.value(field.name());
    if (value.orElse(null) instanceof Value.Decimal money) {
      return money;
    }
    var words = value.map(found -> words(field, found)).orElse("");
    return new Value.Text(words.isEmpty() ? NONE : words);
  }

  private static String words(Field field, Value value) {
    if (value instanceof Value.Day day) {
      return day(day.day());
    }
    return value instanceof Value.Text text ? field.name(text.text()).th() : value.plain();
  }

  /** Day, month and year of the Buddhist Era, in ASCII digits: a spreadsheet sorts nothing else. */
  private static String day(LocalDate day) {
    return DAY_AND_MONTH.format(day) + (day.getYear() + FiscalYear.ERA_OFFSET);
  }
}
