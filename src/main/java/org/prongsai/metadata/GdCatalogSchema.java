package org.prongsai.metadata;

import java.util.List;
import org.prongsai.address.MetadataPaths;
import org.prongsai.json.JsonObject;
import org.prongsai.model.GdCatalog;

/**
 * JSON Schema of the records for the Government Data Catalog. Its required fields are not required
 * here: one that nobody has stated is left out of a record and not made up.
 */
record GdCatalogSchema(MetadataModel data) {

  private static final JsonObject TEXT = new JsonObject().put("type", "string").put("minLength", 1);
  private static final JsonObject DATE =
      new JsonObject().put("type", "string").put("format", "date").put("pattern", "^[0-9-]{10}$");

  MetadataFile file() {
    var path = MetadataPaths.GD_CATALOG_SCHEMA;
    var json =
        JsonSchema.head(
            data.url(path),
            "ระเบียนสำหรับบัญชีข้อมูลภาครัฐ (GD Catalog)",
            "Record for the Government Data Catalog");
    json.put("type", "object").put("properties", properties());
    json.put("required", List.of("name", "title", "data_format", "url"));
    json.put("additionalProperties", false);
    return MetadataFile.of(path, json.text());
  }

  private static JsonObject properties() {
    var properties = new JsonObject();
    properties.put("name", new JsonObject().put("type", "string").put("pattern", "^[a-z0-9_-]+$"));
    GdCatalog.REQUIRED.forEach(field -> properties.put(field, TEXT));
    GdCatalogRecord.LISTS.forEach(field -> properties.put(field, list(TEXT)));
    properties.put("update_frequency_interval", TEXT);
    properties.put("last_updated_date", DATE);
    properties.put("url", TEXT).put("version", TEXT);
    properties.put("extras", list(object(new JsonObject().put("key", TEXT).put("value", TEXT))));
    properties.put("resources", list(resource()));
    return properties;
  }

  private static JsonObject resource() {
    var fields = new JsonObject().put("name", TEXT).put("url", TEXT);
    fields.put("format", TEXT).put("mimetype", TEXT);
    fields.put("size", new JsonObject().put("type", "integer").put("minimum", 0));
    fields.put("hash", new JsonObject().put("type", "string").put("pattern", "^[0-9a-f]{64}$"));
    return object(fields);
  }

  private static JsonObject list(JsonObject items) {
    return new JsonObject().put("type", "array").put("items", items);
  }

  private static JsonObject object(JsonObject properties) {
    return new JsonObject()
        .put("type", "object")
        .put("properties", properties)
        .put("required", properties.members().keySet().stream().sorted().toList())
        .put("additionalProperties", false);
  }
}
