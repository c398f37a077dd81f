package org.prongsai.metadata;

import java.util.List;
import java.util.Map;
import org.prongsai.address.MetadataPaths;
import org.prongsai.model.DataContract;

/** JSON Schema of {@code disclosure.json}. Later versions may add members, and take none away. */
record DiscoverySchema(OpenData data) {

  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> TEXT_OR_NULL = Map.of("type", List.of("string", "null"));
  private static final Map<String, Object> ADDRESS = format("uri", "string");
  private static final Map<String, Object> DATE = format("date", "string");
  private static final Map<String, Object> FLAG = Map.of("type", "boolean");
  private static final Map<String, Object> COUNT =
      new JsonObject().put("type", "integer").put("minimum", 0).map();

  MetadataFile file() {
    var path = MetadataPaths.DISCOVERY_SCHEMA;
    var json =
        JsonSchema.head(
            data.url(path), "สิ่งที่โปรแกรมอื่นพบได้ที่เว็บไซต์นี้", "What a program finds here");
    json.putAll(object(properties(), List.of("approved_by_en")));
    var contract =
        new JsonObject()
            .put("$anchor", "contract-v" + DataContract.VERSION)
            .put("title", "Data contract version " + DataContract.VERSION)
            .put("const", DataContract.VERSION);
    json.put("$defs", Map.of("contract", contract.map()));
    return MetadataFile.of(path, json.text());
  }

  private static JsonObject properties() {
    var agency = new JsonObject();
    agency.put("agency_id", TEXT).put("name_th", TEXT).put("name_en", TEXT_OR_NULL);
    return new JsonObject()
        .put("generator", Map.of("const", "prongsai"))
        .put("contract_version", Map.of("$ref", "#contract-v" + DataContract.VERSION))
        .put("agency", object(agency, List.of()))
        .put("base_url", ADDRESS)
        .put("as_of", DATE)
        .put("languages", list(Map.of("enum", List.of("th", "en"))))
        .put("fiscal_years_be", list(year(false)))
        .put("draft", FLAG)
        .put("approved_by", TEXT_OR_NULL)
        .put("approved_by_en", TEXT_OR_NULL)
        .put("approved_on", format("date", List.of("string", "null")))
        .put("licence", format("uri", List.of("string", "null")))
        .put("datasets", list(dataset()))
        .put("declared_none", list(declaredNone()))
        .put("checksums", ADDRESS)
        .put("datapackage", ADDRESS)
        .put("catalog", ADDRESS)
        .put("schema", ADDRESS);
  }

  private static Map<String, Object> dataset() {
    var file = new JsonObject().put("format", TEXT).put("fiscal_year_be", year(true));
    file.put("url", ADDRESS).put("bytes", COUNT);
    file.put(
        "sha256", new JsonObject().put("type", "string").put("pattern", "^[0-9a-f]{64}$").map());
    var dataset =
        new JsonObject().put("id", TEXT).put("title_th", TEXT).put("title_en", TEXT_OR_NULL);
    dataset.put("page", ADDRESS).put("rows", COUNT).put("fiscal_years_be", list(year(false)));
    dataset.put("datapackage", ADDRESS).put("schema", ADDRESS);
    dataset.put("files", list(object(file, List.of())));
    return object(dataset.put("companion_files", list(companion())), List.of());
  }

  private static Map<String, Object> companion() {
    var file =
        new JsonObject().put("kind", TEXT).put("format", TEXT).put("fiscal_year_be", year(true));
    return object(file.put("url", ADDRESS).put("bytes", COUNT), List.of());
  }

  private static Map<String, Object> declaredNone() {
    var none = new JsonObject().put("dataset", TEXT).put("fiscal_year_be", year(false));
    return object(none.put("note_th", TEXT).put("note_en", TEXT_OR_NULL), List.of());
  }

  private static Map<String, Object> year(boolean orNull) {
    var json = new JsonObject().put("type", orNull ? List.of("integer", "null") : "integer");
    return json.put("minimum", 2500).put("maximum", 2699).map();
  }

  private static Map<String, Object> format(String format, Object type) {
    return new JsonObject().put("type", type).put("format", format).map();
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    return new JsonObject().put("type", "array").put("items", items).map();
  }

  private static Map<String, Object> object(JsonObject properties, List<String> optional) {
    var required = properties.map().keySet().stream().filter(n -> !optional.contains(n)).toList();
    return new JsonObject()
        .put("type", "object")
        .put("properties", properties.map())
        .put("required", required)
        .map();
  }
}
