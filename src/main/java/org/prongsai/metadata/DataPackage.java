package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.MetadataPaths;
import org.prongsai.json.JsonObject;
import org.prongsai.model.DataContract;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.text.SpreadsheetText;

/**
 * Data Package v2. The package of a dataset has every file of it as a resource; the package of the
 * whole site has the CSV file of each dataset, so that a reference between two of them can be
 * followed.
 */
record DataPackage(MetadataModel data) {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json";

  MetadataFile of(DatasetEntry entry) {
    var dataset = entry.dataset();
    var json = head(dataset.id(), dataset.title(), entry.description(), data.source(entry));
    json.put("homepage", data.page(Language.TH, entry));
    json.put("keywords", entry.keywords());
    json.put(
        "resources",
        entry.distributions().stream()
            .filter(file -> MediaFormat.valueOf(file.format()).isTable())
            .map(file -> resource(name(file), file, dataset, own(dataset)))
            .toList());
    json.put("references", foreign(dataset).stream().map(DataPackage::reference).toList());
    return MetadataFile.of(MetadataPaths.dataPackage(dataset.id()), json.text());
  }

  MetadataFile whole() {
    var json =
        head(
            data.settings().agencyId(), data.title(), data.description(), data.settings().source());
    json.put("homepage", data.page(Language.TH));
    var resources = new ArrayList<JsonObject>();
    for (var entry : data.entries()) {
      var keys =
          entry.dataset().foreignKeys().stream()
              .filter(key -> data.entries().stream().anyMatch(e -> e.id().equals(key.dataset())))
              .map(key -> key(key, entry.id()))
              .toList();
      entry
          .csv()
          .ifPresent(
              file -> {
                var resource = resource(entry.id(), file, entry.dataset(), keys);
                resource.put("path", entry.id() + "/" + ReadmeFiles.name(file));
                resources.add(resource);
              });
    }
    json.put("resources", resources);
    return MetadataFile.of(MetadataPaths.PACKAGE, json.text());
  }

  private JsonObject head(
      String name, LocalizedText title, LocalizedText description, LocalizedText source) {
    var json = new JsonObject().put("$schema", PROFILE).put("name", name);
    json.put("title", title.th(), title.en());
    json.put("description", description.th(), description.en());
    json.put("version", data.version()).put("contract_version", DataContract.VERSION);
    json.put("conforms_to", data.contract());
    json.put("contributors", List.of(contributor()));
    json.put("sources", sources(source));
    var licence = data.settings().licence();
    licence.ifPresent(
        l ->
            json.put(
                "licenses",
                List.of(new JsonObject().put("path", l.url()).put("title", l.name().th()))));
    return json;
  }

  /**
   * The document that the rows come from, where they come from one: the standard asks its title.
   */
  private static List<JsonObject> sources(LocalizedText source) {
    return source.th().isEmpty()
        ? List.of()
        : List.of(new JsonObject().put("title", source.th(), source.en()));
  }

  private JsonObject contributor() {
    return new JsonObject()
        .put("title", data.agency().th(), data.agency().en())
        .put("path", data.settings().website())
        .put("email", data.settings().contact().email())
        .put("roles", List.of("publisher"));
  }

  private static JsonObject resource(
      String name, Distribution file, Dataset dataset, List<JsonObject> foreignKeys) {
    var format = MediaFormat.valueOf(file.format());
    var json = new JsonObject().put("$schema", RESOURCE).put("name", name).put("type", "table");
    json.put("path", ReadmeFiles.name(file));
    json.put("title", dataset.title().th(), dataset.title().en());
    file.year().ifPresent(year -> json.put("fiscal_year_be", year.be()));
    json.put("format", format.ending()).put("mediatype", format.mediaType());
    if (format != MediaFormat.XLSX) {
      json.put("encoding", "utf-8");
    }
    json.put("bytes", file.size()).put("hash", "sha256:" + file.sha256());
    json.put("dialect", dialect(format));
    json.put("schema", new TableSchema(dataset).json().put("foreignKeys", foreignKeys));
    return json;
  }

  private static JsonObject dialect(MediaFormat format) {
    var json = new JsonObject();
    if (format == MediaFormat.CSV) {
      json.put("header", true).put("delimiter", ",").put("lineTerminator", "\r\n");
      json.put("quoteChar", "\"").put("doubleQuote", true);
      json.put("byte_order_mark", true).put("formula_prefix", SpreadsheetText.PREFIX);
    } else if (format == MediaFormat.JSON) {
      json.put("itemType", "object");
    } else {
      json.put("header", true).put("sheetNumber", 1);
    }
    return json;
  }

  /** {@code ita-results}, {@code ita-results-json}, {@code ita-results-2567}. */
  private static String name(Distribution file) {
    var format = MediaFormat.valueOf(file.format());
    return file.dataset()
        + file.year().map(year -> "-" + year).orElse("")
        + (format == MediaFormat.CSV ? "" : "-" + format.ending());
  }

  /** References of a dataset to itself: all that hold within one file. */
  private static List<JsonObject> own(Dataset dataset) {
    return dataset.foreignKeys().stream()
        .filter(key -> key.dataset().equals(dataset.id()))
        .map(key -> key(key, dataset.id()))
        .toList();
  }

  private static List<Dataset.ForeignKey> foreign(Dataset dataset) {
    return dataset.foreignKeys().stream()
        .filter(key -> !key.dataset().equals(dataset.id()))
        .toList();
  }

  private static JsonObject key(Dataset.ForeignKey key, String from) {
    var reference = new JsonObject();
    // A reference without a resource is one to the table itself.
    reference.put("resource", key.dataset().equals(from) ? "" : key.dataset());
    reference.put("fields", key.referenced());
    return new JsonObject().put("fields", key.fields()).put("reference", reference);
  }

  private static JsonObject reference(Dataset.ForeignKey key) {
    return new JsonObject()
        .put("fields", key.fields())
        .put("package", "../" + key.dataset() + "/datapackage.json")
        .put("resource", key.dataset())
        .put("referenced", key.referenced());
  }
}
