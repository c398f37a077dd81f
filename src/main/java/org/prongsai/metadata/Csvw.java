package org.prongsai.metadata;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.address.MetadataPaths;
import org.prongsai.json.JsonObject;
import org.prongsai.model.DataContract;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;

/** Writes CSV on the Web metadata for a dataset's CSV file and for its files by year. */
record Csvw(MetadataModel data) {

  private static final String CONTEXT = "http://www.w3.org/ns/csvw";

  /** The file with all years, described beside it; the files by year in one for the folder. */
  List<MetadataFile> of(DatasetEntry entry) {
    var all = head(entry).put("url", entry.plain().map(ReadmeFiles::name).orElse(""));
    all.put("tableSchema", schema(entry.dataset()));
    var file = MetadataFile.of(MetadataPaths.csvw(entry.id()), all.text());
    var years =
        entry.distributions().stream()
            .filter(d -> d.year().isPresent() && d.isPlain())
            .map(Csvw::table)
            .toList();
    if (years.isEmpty()) {
      return List.of(file);
    }
    var group = head(entry).put("tableSchema", schema(entry.dataset())).put("tables", years);
    return List.of(file, MetadataFile.of(MetadataPaths.csvwOfYears(entry.id()), group.text()));
  }

  private static JsonObject table(Distribution file) {
    return new JsonObject().put("url", ReadmeFiles.name(file));
  }

  private JsonObject head(DatasetEntry entry) {
    var dataset = entry.dataset();
    var json = new JsonObject();
    json.put("@context", List.of(CONTEXT, Map.of("@language", Language.TH.code())));
    json.put("dc:title", texts(dataset.title()));
    json.put("dc:description", texts(entry.description()));
    json.put("dc:publisher", texts(data.agency()));
    if (entry.version().isPresent()) {
      json.put("dc:modified", value(entry.modified(), "xsd:date"));
    }
    json.put("dc:conformsTo", Map.of("@id", data.contract()));
    json.put("schema:version", value(Integer.toString(DataContract.VERSION), "xsd:integer"));
    data.settings()
        .licence()
        .ifPresent(licence -> json.put("dc:license", Map.of("@id", licence.url())));
    json.put(
        "dialect",
        new JsonObject()
            .put("encoding", "utf-8")
            .put("header", true)
            .put("delimiter", ",")
            .put("lineTerminators", List.of("\r\n"))
            .put("quoteChar", "\"")
            .put("doubleQuote", true));
    return json;
  }

  private static JsonObject schema(Dataset dataset) {
    var json =
        new JsonObject().put("columns", dataset.fields().stream().map(Csvw::column).toList());
    if (TableSchema.isKeyComplete(dataset)) {
      json.put("primaryKey", dataset.publishedKey());
    }
    return json;
  }

  private static JsonObject column(Field field) {
    var titles = new JsonObject().put("und", field.name());
    titles.put("th", field.title().th()).put("en", field.title().en());
    var json = new JsonObject().put("name", field.name()).put("titles", titles);
    json.put("dc:description", texts(field.description()));
    json.put("schema:unitText", texts(field.unit()));
    json.put("required", TableSchema.isFilled(field));
    json.put("null", List.of(""));
    json.put("datatype", datatype(field));
    json.put("skos:note", field.categories().stream().map(Csvw::note).toList());
    return json;
  }

  /** A code with its name, in words: CSVW has no property for it. */
  private static JsonObject note(Field.Category category) {
    return text(category.value() + ": " + category.title().th(), Language.TH);
  }

  private static JsonObject datatype(Field field) {
    var constraints = field.constraints();
    var json = new JsonObject().put("base", base(field.type()));
    if (field.type() == FieldType.STRING) {
      json.put("format", format(constraints));
    }
    constraints.minimum().ifPresent(value -> json.put("minimum", value));
    constraints.maximum().ifPresent(value -> json.put("maximum", value));
    return json;
  }

  private static String format(Field.Constraints constraints) {
    return constraints.allowed().isEmpty()
        ? constraints.pattern()
        : "^(" + String.join("|", constraints.allowed().stream().map(Csvw::quoted).toList()) + ")$";
  }

  /** A code as a regular expression. */
  private static String quoted(String code) {
    return code.replaceAll("[\\\\.^$|?*+()\\[\\]{}]", "\\\\$0");
  }

  private static String base(FieldType type) {
    return switch (type) {
      case STRING -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "decimal";
      case DATE -> "date";
      case BOOLEAN -> "boolean";
    };
  }

  private static List<JsonObject> texts(LocalizedText text) {
    return Stream.of(text(text.th(), Language.TH), text(text.en(), Language.EN))
        .filter(value -> value.members().containsKey("@value"))
        .toList();
  }

  private static JsonObject text(String text, Language language) {
    return new JsonObject().put("@value", text).put("@language", language.code());
  }

  private static JsonObject value(String value, String type) {
    return new JsonObject().put("@value", value).put("@type", type);
  }
}
