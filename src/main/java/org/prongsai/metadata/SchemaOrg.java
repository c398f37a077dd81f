package org.prongsai.metadata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Distribution;
import org.prongsai.model.Field;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;

/** A dataset as {@code Dataset} of schema.org, for the page of the dataset. */
record SchemaOrg(MetadataModel data) {

  /** The object as text that may stand in a script element: it holds no {@code <}. */
  String of(DatasetEntry entry, Language language) {
    var dataset = entry.dataset();
    var json = new JsonObject().put("@context", "https://schema.org/").put("@type", "Dataset");
    json.put("@id", data.dataset(entry));
    json.put("name", dataset.title().in(language));
    json.put("alternateName", other(dataset.title(), language));
    json.put("description", entry.description().in(language));
    json.put("identifier", entry.id()).put("url", data.page(language, entry));
    json.put("keywords", entry.keywords());
    json.put("inLanguage", data.settings().languages().stream().map(Language::code).toList());
    entry.version().ifPresent(v -> json.put("version", Integer.toString(v.number())));
    json.put("dateModified", entry.modified());
    json.put("schemaVersion", data.contract()).put("isAccessibleForFree", true);
    data.settings().licence().ifPresent(licence -> json.put("license", licence.url()));
    json.put("isBasedOn", source(entry, language));
    json.put("creator", agency(language)).put("publisher", Map.of("@id", agencyId()));
    MetadataModel.period(entry.years())
        .ifPresent(p -> json.put("temporalCoverage", p.start() + "/" + p.end()));
    json.put("spatialCoverage", place(language));
    json.put("includedInDataCatalog", catalogue(language));
    json.put(
        "variableMeasured",
        dataset.fields().stream().map(field -> variable(field, language)).toList());
    json.put(
        "distribution",
        entry.distributions().stream().filter(d -> !d.isPlain()).map(this::download).toList());
    return JsonObject.text(json).strip().replace("<", "\\u003c");
  }

  /** The site itself, for its home page. */
  String site(Language language) {
    var json = new JsonObject().put("@context", "https://schema.org/").put("@type", "WebSite");
    json.put("name", data.title().in(language));
    json.put("url", data.url(language == Language.TH ? "" : language.code() + "/"));
    json.put("inLanguage", language.code()).put("dateModified", data.settings().asOf().toString());
    data.settings().licence().ifPresent(licence -> json.put("license", licence.url()));
    json.put("publisher", agency(language).put("location", place(language)));
    return JsonObject.text(json).strip().replace("<", "\\u003c");
  }

  /** The document that the rows come from, where they come from one. */
  private JsonObject source(DatasetEntry entry, Language language) {
    var source = data.source(entry).in(language);
    return source.isEmpty() ? new JsonObject() : typed("CreativeWork").put("name", source);
  }

  private static String other(LocalizedText text, Language language) {
    return language == Language.TH ? text.en() : text.th();
  }

  private String agencyId() {
    return data.url("#agency");
  }

  private JsonObject agency(Language language) {
    var contact = data.settings().contact();
    var point = new JsonObject();
    if (data.hasContact()) {
      point.put("@type", "ContactPoint").put("email", contact.email());
      point.put("telephone", contact.phone()).put("url", contact.questionUrl());
    }
    return new JsonObject()
        .put("@type", "GovernmentOrganization")
        .put("@id", agencyId())
        .put("name", data.agency().in(language))
        .put("alternateName", other(data.agency(), language))
        .put("url", data.settings().website())
        .put("contactPoint", point);
  }

  private JsonObject place(Language language) {
    var name =
        Stream.of(data.settings().district(), data.settings().province())
            .map(part -> part.in(language))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return name.isEmpty() ? new JsonObject() : typed("Place").put("name", name);
  }

  private JsonObject catalogue(Language language) {
    return typed("DataCatalog")
        .put("name", data.title().in(language))
        .put("url", data.page(language));
  }

  private static JsonObject typed(String type) {
    return new JsonObject().put("@type", type);
  }

  private static JsonObject variable(Field field, Language language) {
    var json = typed("PropertyValue").put("name", field.name());
    json.put("alternateName", field.title().in(language));
    json.put("description", field.description().in(language));
    json.put("unitText", field.unit().in(language));
    field.constraints().minimum().ifPresent(value -> json.put("minValue", value));
    field.constraints().maximum().ifPresent(value -> json.put("maxValue", value));
    return json;
  }

  private JsonObject download(Distribution file) {
    var json = typed("DataDownload").put("name", file.path());
    json.put("encodingFormat", MediaFormat.valueOf(file.format()).mediaType());
    json.put("contentUrl", data.url(file.path())).put("contentSize", file.size() + " B");
    json.put("sha256", file.sha256());
    MetadataModel.period(file.year().map(List::of).orElse(List.of()))
        .ifPresent(p -> json.put("temporalCoverage", p.start() + "/" + p.end()));
    return json;
  }
}
