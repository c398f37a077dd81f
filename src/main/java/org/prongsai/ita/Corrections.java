package org.prongsai.ita;

import static org.prongsai.columns.CorrectionsColumns.*;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/**
 * The rows that corrections are of. Each table that a correction names is read once, whatever the
 * number of corrections; of its rows only those are kept.
 */
public final class Corrections {

  public static final String DATASET_ID = "corrections";

  private static final Pattern NUMBER_TEXT = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

  private final Map<String, Dataset> datasets = new LinkedHashMap<>();
  private final Map<String, Map<String, Row>> rows = new HashMap<>();

  private Corrections(Map<String, Table> published) {
    published.forEach((id, table) -> datasets.put(id, table.dataset()));
    var corrections = published.get(DATASET_ID);
    for (var correction : corrections == null ? List.<Row>of() : corrections.rows()) {
      dataset(correction)
          .ifPresent(
              dataset ->
                  rows.computeIfAbsent(dataset.id(), id -> new HashMap<>())
                      .put(key(correction.text(ROW_KEY)), null));
    }
    rows.forEach((id, found) -> find(published.get(id), found));
  }

  /** Finds the rows of the corrections among these tables, as they are published. */
  public static Corrections of(Map<String, Table> published) {
    return new Corrections(published);
  }

  private static void find(Table table, Map<String, Row> found) {
    for (var row : table.rows()) {
      var key = key(table.dataset().rowKey(row));
      if (found.containsKey(key)) {
        found.putIfAbsent(key, row);
      }
    }
  }

  /** What two keys are compared by. */
  private static String key(String text) {
    return ThaiDigits.toAscii(Spaces.removed(text));
  }

  /** The dataset of a correction, which its id or its title names. */
  public Optional<Dataset> dataset(Row correction) {
    var text = correction.text(DATASET);
    return Optional.ofNullable(datasets.get(text))
        .or(() -> only(datasets.values().stream().filter(d -> isTitle(d.title(), text)).toList()));
  }

  /** The column of a correction, which its name or its title names. */
  public Optional<Field> field(Row correction) {
    var text = correction.text(COLUMN);
    return dataset(correction)
        .flatMap(
            dataset ->
                dataset
                    .field(text)
                    .or(
                        () ->
                            only(
                                dataset.fields().stream()
                                    .filter(field -> isTitle(field.title(), text))
                                    .toList())));
  }

  private static boolean isTitle(LocalizedText title, String text) {
    var wanted = Spaces.removed(text);
    return Spaces.removed(title.th()).equals(wanted)
        || Spaces.removed(title.en()).equalsIgnoreCase(wanted);
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The row that was corrected, where it is still published. */
  public Optional<Row> row(Row correction) {
    return dataset(correction)
        .map(dataset -> rows.get(dataset.id()))
        .map(found -> found.get(key(correction.text(ROW_KEY))));
  }

  /** Whether the corrected value is still what is published. */
  public boolean isInForce(Row correction) {
    var published = row(correction).map(row -> row.text(correction.text(COLUMN)));
    return published.filter(correction.text(NOW)::equals).isPresent();
  }

  /** A correction with the names and values of what is published, whatever way they were typed. */
  public Row asPublished(Row correction) {
    var dataset = dataset(correction);
    var field = field(correction);
    var key = dataset.flatMap(d -> row(correction).map(d::rowKey));
    return correction
        .with(DATASET, dataset.map(Dataset::id).orElse(correction.text(DATASET)))
        .with(COLUMN, field.map(Field::name).orElse(correction.text(COLUMN)))
        .with(ROW_KEY, key.orElse(correction.text(ROW_KEY)))
        .with(WAS, field.map(f -> value(f, correction.text(WAS))).orElse(correction.text(WAS)))
        .with(NOW, field.map(f -> value(f, correction.text(NOW))).orElse(correction.text(NOW)));
  }

  private static String value(Field field, String typed) {
    if (field.type() == FieldType.NUMBER || field.type() == FieldType.INTEGER) {
      return number(field, typed);
    }
    return field.categories().stream()
        .map(Field.Category::value)
        .filter(code -> field.spellings(code).contains(typed))
        .findFirst()
        .orElse(typed);
  }

  private static String number(Field field, String typed) {
    var digits = key(typed).replace(",", "");
    if (!NUMBER_TEXT.matcher(digits).matches()) {
      return typed;
    }
    var number = new BigDecimal(digits);
    int scale = Math.max(field.decimals(), number.stripTrailingZeros().scale());
    return number.setScale(scale).toPlainString();
  }
}
