package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.address.MetadataPaths;
import org.prongsai.json.JsonObject;
import org.prongsai.model.DataContract;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;

/**
 * Data Package v2. The package of a dataset has every file of it as a resource; the package of the
 * whole site has the CSV file of each dataset, so that a reference between two of them can be
 * followed.
 */
record DataPackage(MetadataModel data) {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String PACKED = "datapackage.json";

  // datapackage-js puts what a key leads to in place of its columns before it follows the next
  // one, and all keys share the agency. The package of a dataset lists every reference.
  private static final int KEYS_OF_A_RESOURCE = 1;

  private static final String RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json";

  MetadataFile of(DatasetEntry entry) {
    var json = of(entry, entry.distributions());
    return MetadataFile.of(MetadataPaths.dataPackage(entry.id()), json.text());
  }

  /** The package as it lies in the archive of the dataset, of the files that are in it. */
  MetadataFile packed(DatasetEntry entry) {
    return MetadataFile.of(PACKED, of(entry, entry.of(Optional.empty())).text());
  }

  private JsonObject of(DatasetEntry entry, List<Distribution> files) {
    var dataset = entry.dataset();
    var json = head(dataset.id(), dataset.title(), entry.description(), data.source(entry));
    version(json, entry);
    json.put("homepage", data.page(Language.TH, entry));
    json.put("keywords", entry.keywords());
    json.put(
        "resources",
        files.stream()
            .filter(file -> MediaFormat.valueOf(file.format()).isForPrograms())
            .map(file -> resource(name(file), file, entry, own(entry)))
            .toList());
    json.put("references", foreign(entry).stream().map(DataPackage::reference).toList());
    return json;
  }

  private static void version(JsonObject json, DatasetEntry entry) {
    entry.version().ifPresent(version -> json.put("version", Integer.toString(version.number())));
    json.put("modified", entry.modified());
  }

  MetadataFile whole() {
    return MetadataFile.of(MetadataPaths.PACKAGE, all().text());
  }

  /** The same as it lies in the archive of all datasets. */
  MetadataFile wholePacked() {
    return MetadataFile.of(PACKED, all().text());
  }

  private JsonObject all() {
    var json =
        head(
            data.settings().agencyId(), data.title(), data.description(), data.settings().source());
    json.put("homepage", data.page(Language.TH));
    var resources = new ArrayList<JsonObject>();
    for (var entry : data.entries()) {
      var keys =
          entry.foreignKeys().stream()
              .filter(key -> data.entries().stream().anyMatch(e -> e.id().equals(key.dataset())))
              .limit(KEYS_OF_A_RESOURCE)
              .map(key -> key(key, entry.id()))
              .toList();
      entry
          .plain()
          .ifPresent(
              file -> {
                var resource = resource(entry.id(), file, entry, keys);
                resource.put("path", entry.id() + "/" + ReadmeFiles.name(file));
                version(resource, entry);
                resources.add(resource);
              });
    }
    json.put("resources", resources);
    return json;
  }

  private JsonObject head(
      String name, LocalizedText title, LocalizedText description, LocalizedText source) {
    var json = new JsonObject().put("$schema", PROFILE).put("name", name);
    json.put("title", title.th(), title.en());
    json.put("description", description.th(), description.en());
    json.put("contract_version", DataContract.VERSION);
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
      String name, Distribution file, DatasetEntry entry, List<JsonObject> foreignKeys) {
    var dataset = entry.dataset();
    var format = MediaFormat.valueOf(file.format());
    var json = new JsonObject().put("$schema", RESOURCE).put("name", name).put("type", "table");
    json.put("path", ReadmeFiles.name(file));
    json.put("title", dataset.title().th(), dataset.title().en());
    if (entry.rows() == 0) {
      json.put("description", entry.description().th(), entry.description().en());
    }
    if (file.year().isEmpty()) {
      json.put("rows", entry.rows());
    }
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
    if (format == MediaFormat.PLAIN) {
      json.put("header", true).put("delimiter", ",").put("lineTerminator", "\r\n");
      json.put("quoteChar", "\"").put("doubleQuote", true);
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
        + (format == MediaFormat.PLAIN ? "" : "-" + format.ending());
  }

  /** References of a dataset to itself: all that hold within one file. */
  private static List<JsonObject> own(DatasetEntry entry) {
    return entry.foreignKeys().stream()
        .filter(key -> key.dataset().equals(entry.id()))
        .map(key -> key(key, entry.id()))
        .toList();
  }

  private static List<Dataset.ForeignKey> foreign(DatasetEntry entry) {
    return entry.foreignKeys().stream().filter(key -> !key.dataset().equals(entry.id())).toList();
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
