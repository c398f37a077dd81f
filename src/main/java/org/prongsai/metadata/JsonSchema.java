package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.MetadataPaths;
import org.prongsai.json.JsonObject;
import org.prongsai.model.DataContract;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;

/** JSON Schema of the JSON files of a dataset: an array of rows, each with every column. */
record JsonSchema(MetadataModel data) {

  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** The beginning of every schema of ours. */
  static JsonObject head(String address, String title, String titleEn) {
    return new JsonObject()
        .put("$schema", DIALECT)
        .put("$id", address)
        .put("title", title)
        .put("title_en", titleEn)
        .put("contract_version", DataContract.VERSION);
  }

  MetadataFile of(DatasetEntry entry) {
    var dataset = entry.dataset();
    var path = MetadataPaths.schema(dataset.id());
    var json = head(data.url(path), dataset.title().th(), dataset.title().en());
    json.put("description", dataset.description().th(), dataset.description().en());
    json.put("type", "array").put("items", row(dataset));
    return MetadataFile.of(path, json.text());
  }

  private static JsonObject row(Dataset dataset) {
    var columns = new JsonObject();
    dataset.fields().forEach(field -> columns.put(field.name(), column(field)));
    return new JsonObject()
        .put("type", "object")
        .put("properties", columns)
        .put("required", dataset.fields().stream().map(Field::name).toList())
        .put("additionalProperties", false);
  }

  private static JsonObject column(Field field) {
    boolean required = TableSchema.isFilled(field);
    var json = new JsonObject().put("title", field.title().th(), field.title().en());
    json.put("description", field.description().th(), field.description().en());
    json.put("unit", field.unit().th(), field.unit().en());
    var type = type(field.type());
    json.put("type", required ? type : List.of(type, "null"));
    if (field.type() == FieldType.DATE) {
      json.put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }
    field.constraints().minimum().ifPresent(value -> json.put("minimum", value));
    field.constraints().maximum().ifPresent(value -> json.put("maximum", value));
    json.put("pattern", field.constraints().pattern());
    codes(field, required, json);
    return json;
  }

  /** The closed list: with names where the codes have some. */
  private static void codes(Field field, boolean required, JsonObject json) {
    if (!field.categories().isEmpty()) {
      var choices = new ArrayList<JsonObject>();
      for (var category : field.categories()) {
        choices.add(
            new JsonObject()
                .put("const", category.value())
                .put("title", category.title().th(), category.title().en()));
      }
      if (!required) {
        choices.add(new JsonObject().put("type", "null"));
      }
      json.put("oneOf", choices);
    } else if (!field.constraints().allowed().isEmpty()) {
      var values = new ArrayList<String>(field.constraints().allowed());
      if (!required) {
        values.add(null);
      }
      json.put("enum", values);
    }
  }

  private static String type(FieldType type) {
    return type == FieldType.DATE ? "string" : TableSchema.type(type);
  }
}
