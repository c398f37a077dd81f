package org.prongsai.render.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.page.TableContext.Column;
import org.prongsai.render.ColumnStatistics;
import org.prongsai.render.Scope;

/** A dataset in tables: what its columns mean, what their values are like, its first rows. */
public record DatasetTables(Scope scope) {

  private static final int FIRST_ROWS = 10;

  private static final Pattern THAI = Pattern.compile("[\u0E01-\u0E5B]");

  /** What the columns of a dataset mean, as a section. */
  public Section columnSection(String id) {
    var dataset = scope.figures().table(id).dataset();
    return scope
        .section("columns", "data.columns", columns(dataset))
        .fold(scope.say("data.columns-count", dataset.fields().size()));
  }

  private TableContext columns(Dataset dataset) {
    return scope
        .table(scope.say("table.columns", dataset.title()), dataset.fields())
        .column(
            "column.column",
            field ->
                Cell.of(field.name())
                    .withNote(
                        dataset.primaryKey().contains(field.name()) ? scope.say("data.key") : ""))
        .column("column.title", field -> Cell.of(scope.phrase(field.title())))
        .column("column.meaning", field -> Cell.of(meaning(field)))
        .column(
            "column.type",
            field ->
                Cell.of(scope.say("type." + field.type().name().toLowerCase(Locale.ROOT)))
                    .withNote(field.unit().in(scope.language())))
        .build();
  }

  /** The description, and the codes with their names where it has any. */
  private Phrase meaning(Field field) {
    var description = scope.phrase(field.description());
    if (field.categories().isEmpty()) {
      return description;
    }
    var codes =
        field.categories().stream()
            .map(category -> category.value() + " = " + category.title().in(scope.language()))
            .toList();
    return description.withText(description.text() + " (" + String.join("; ", codes) + ")");
  }

  /** All numbers as they stand in the file that the table describes: ASCII digits, no commas. */
  TableContext statistics(Table table, List<ColumnStatistics> statistics) {
    return scope
        .table(scope.say("table.statistics", table.dataset().title()), statistics)
        .column("column.column", column -> Cell.of(column.field().name()))
        .number("column.filled", column -> Cell.of(Long.toString(column.filled())))
        .number("column.empty", column -> Cell.of(Long.toString(column.empty())))
        .number("column.distinct", column -> Cell.of(distinct(column.distinct())))
        .number("column.least", column -> Cell.of(column.least().orElse("")))
        .number("column.greatest", column -> Cell.of(column.greatest().orElse("")))
        .number("column.arithmetic-mean", column -> Cell.of(column.mean().orElse("")))
        .build()
        .asWide();
  }

  private String distinct(int number) {
    return number > ColumnStatistics.MOST_DISTINCT
        ? scope.say("data.more-than", Integer.toString(ColumnStatistics.MOST_DISTINCT))
        : Integer.toString(number);
  }

  TableContext firstRows(Table table) {
    var fields = shown(table.dataset());
    var rows = table.rows().stream().limit(FIRST_ROWS).map(row -> cells(row, fields)).toList();
    return new TableContext(
        scope.say("table.first-rows", table.dataset().title(), rows.size(), table.rows().size()),
        fields.stream().map(field -> new Column(field.name(), isNumeric(field))).toList(),
        rows,
        true);
  }

  /** What tells a row apart comes first, for it names the row; the agency is the same in all. */
  private static List<Field> shown(Dataset dataset) {
    var fields = new ArrayList<>(dataset.fields());
    if (dataset.yearly()) {
      fields.removeIf(field -> field.name().equals(Dataset.AGENCY_ID));
    }
    var keys = dataset.primaryKey();
    if (!keys.isEmpty()) {
      var name = keys.get(keys.size() - 1);
      fields.sort(Comparator.comparing(field -> !field.name().equals(name)));
    }
    return fields;
  }

  private static boolean isNumeric(Field field) {
    return field.type() == FieldType.NUMBER || field.type() == FieldType.INTEGER;
  }

  /** Values as they stand in the file: ASCII digits, ISO dates. */
  private List<Cell> cells(Row row, List<Field> fields) {
    return fields.stream().map(field -> cell(row, field)).toList();
  }

  private Cell cell(Row row, Field field) {
    var text = row.value(field.name()).map(Value::plain).orElse("").replace("\t", " | ");
    boolean english = field.name().endsWith("_en");
    var lang = THAI.matcher(text).find() ? "th" : english ? "en" : "";
    return Cell.of(new Phrase(text, lang.equals(scope.language().code()) ? "" : lang, false));
  }
}
