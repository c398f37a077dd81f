package org.prongsai.metadata;

import java.util.List;
import java.util.Locale;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;

/** A dataset's columns as Table Schema of Data Package v2, with some properties of our own. */
record TableSchema(Dataset dataset) {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

  /**
   * The schema; references to other datasets are a matter of the package, which knows what is in
   * it.
   */
  JsonObject json() {
    var schema = new JsonObject().put("$schema", PROFILE);
    schema.put("fields", dataset.fields().stream().map(TableSchema::field).toList());
    schema.put("missingValues", List.of(""));
    schema.put(isKeyComplete(dataset) ? "primaryKey" : "uniqueKeys", key());
    return schema;
  }

  /** Whether no column of the key may be empty: only then the standard calls it a primary key. */
  static boolean isKeyComplete(Dataset dataset) {
    return dataset.publishedKey().stream()
        .map(dataset::field)
        .allMatch(field -> field.map(TableSchema::isFilled).orElse(false));
  }

  /** Whether no cell of a column is empty; the build itself writes the agency into each row. */
  static boolean isFilled(Field field) {
    return field.constraints().required() || field.name().equals(Dataset.AGENCY_ID);
  }

  private List<?> key() {
    var key = dataset.publishedKey();
    return key.isEmpty() || isKeyComplete(dataset) ? key : List.of(key);
  }

  private static JsonObject field(Field field) {
    var json = new JsonObject().put("name", field.name()).put("type", type(field.type()));
    if (field.type() == FieldType.NUMBER) {
      json.put("decimalChar", ".").put("bareNumber", true).put("decimals", field.decimals());
    }
    json.put("title", field.title().th(), field.title().en());
    json.put("description", field.description().th(), field.description().en());
    json.put("unit", field.unit().th(), field.unit().en());
    json.put("origin", field.origin().name().toLowerCase(Locale.ROOT));
    json.put("constraints", constraints(field));
    json.put("categories", field.categories().stream().map(TableSchema::category).toList());
    return json;
  }

  static String type(FieldType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static JsonObject category(Field.Category category) {
    return new JsonObject()
        .put("value", category.value())
        .put("label", category.title().th(), category.title().en());
  }

  private static JsonObject constraints(Field field) {
    var json = new JsonObject();
    var constraints = field.constraints();
    if (isFilled(field)) {
      json.put("required", true);
    }
    constraints.minimum().ifPresent(value -> json.put("minimum", value));
    constraints.maximum().ifPresent(value -> json.put("maximum", value));
    json.put("pattern", constraints.pattern());
    json.put("enum", constraints.allowed());
    return json;
  }
}
