package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.address.MetadataPaths;
import org.prongsai.json.JsonObject;
import org.prongsai.model.DataContract;
import org.prongsai.model.Distribution;
import org.prongsai.model.GdCatalog;
import org.prongsai.model.Language;

/**
 * The record of a dataset for the Thai Government Data Catalog, by the names and the Thai choices
 * of the official CKAN extension. What neither the site nor the dataset states is left out.
 */
record GdCatalogRecord(MetadataModel data) {

  /** Fields of which several choices are ticked; the extension takes them as a list. */
  static final List<String> LISTS = List.of("objective", "data_format", "data_language");

  private static final String TAGS = "tag_string";
  private static final String SEPARATOR = ",\\s*";
  private static final Map<Language, String> LANGUAGES =
      Map.of(Language.TH, "ไทย", Language.EN, "อังกฤษ");

  MetadataFile of(DatasetEntry entry) {
    var record = new JsonObject();
    record.put("name", (data.settings().agencyId() + "-" + entry.id()).replace('.', '-'));
    required(entry)
        .forEach(
            (field, value) ->
                record.put(field, LISTS.contains(field) ? List.of(value.split(SEPARATOR)) : value));
    var interval = data.gdCatalog(entry, "update_frequency_interval");
    interval.ifPresent(value -> record.put("update_frequency_interval", value));
    record.put("last_updated_date", entry.modified());
    record.set("data_language", data.settings().languages().stream().map(LANGUAGES::get).toList());
    record.put("url", data.page(Language.TH, entry));
    entry.version().ifPresent(v -> record.put("version", Integer.toString(v.number())));
    record.put(
        "extras",
        List.of(extra("contract_version", DataContract.VERSION), extra("rows", entry.rows())));
    record.set(
        "resources",
        entry.distributions().stream()
            .filter(file -> !file.isPlain())
            .map(this::resource)
            .toList());
    return MetadataFile.of(MetadataPaths.gdCatalog(entry.id()), record.text());
  }

  /** The required fields that nobody has stated for the dataset. */
  List<String> missing(DatasetEntry entry) {
    var missing = new ArrayList<>(GdCatalog.REQUIRED);
    missing.removeAll(required(entry).keySet());
    return missing;
  }

  private Map<String, String> required(DatasetEntry entry) {
    var values = new LinkedHashMap<String, String>();
    for (var field : GdCatalog.REQUIRED) {
      stated(entry, field).ifPresent(v -> values.put(field, v));
    }
    return values;
  }

  /** What is stated; the site's tags stand beside those of the dataset, not in their place. */
  private Optional<String> stated(DatasetEntry entry, String field) {
    var stated = data.gdCatalog(entry, field);
    var known = known(entry, field);
    if (!field.equals(TAGS) || stated.isEmpty() || known.isEmpty()) {
      return stated.or(() -> known);
    }
    var tags = new LinkedHashSet<>(List.of(known.get().split(SEPARATOR)));
    tags.addAll(List.of(stated.get().split(SEPARATOR)));
    return Optional.of(String.join(",", tags));
  }

  /** What follows from other things that are stated. */
  private Optional<String> known(DatasetEntry entry, String field) {
    var dataset = entry.dataset();
    var value =
        switch (field) {
          case "title" -> dataset.title().th() + " ของ" + data.agency().th();
          case "notes" -> dataset.description().th().isEmpty() ? "" : entry.description().th();
          case TAGS -> String.join(",", dataset.keywords().getOrDefault(Language.TH, List.of()));
          case "maintainer_email" -> data.settings().contact().email();
          case "data_format" ->
              String.join(
                  ",",
                  entry.formats().stream()
                      .map(MediaFormat::valueOf)
                      .filter(format -> format.isTable() && format != MediaFormat.PLAIN)
                      .map(MediaFormat::gdCatalog)
                      .toList());
          case "license_id" -> data.settings().licence().map(l -> licence(l.url())).orElse("");
          default -> "";
        };
    return Optional.of(value).filter(text -> !text.isEmpty());
  }

  /** The choice for a licence. */
  private static String licence(String url) {
    if (!url.contains("creativecommons.org/licenses/by")) {
      return "อื่นๆ";
    }
    if (url.contains("/by-nc")) {
      return "Creative Commons Non-Commercial (Any)";
    }
    return url.contains("/by-sa")
        ? "Creative Commons Attribution Share-Alike"
        : url.contains("/by/") ? "Creative Commons Attributions" : "อื่นๆ";
  }

  private static JsonObject extra(String key, int value) {
    return new JsonObject().put("key", key).put("value", Integer.toString(value));
  }

  private JsonObject resource(Distribution file) {
    var format = MediaFormat.valueOf(file.format());
    return new JsonObject()
        .put("name", ReadmeFiles.name(file))
        .put("url", data.url(file.path()))
        .put("format", format.name())
        .put("mimetype", format.mediaType())
        .put("size", file.size())
        .put("hash", file.sha256());
  }
}
