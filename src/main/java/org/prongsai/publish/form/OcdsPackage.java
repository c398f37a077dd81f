package org.prongsai.publish.form;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.text.FiscalYear;

/**
 * The purchases of a year as a release package of the Open Contracting Data Standard 1.1: one
 * release a project, one award and contract a row. Without a prefix that the agency registered the
 * ids begin with its domain, and the file is called OCDS-shaped.
 */
public final class OcdsPackage {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private static final String SHAPED =
      "OCDS-shaped: the publisher has not registered an OCID prefix, so the ocid values begin"
          + " with its domain and are not OCDS identifiers.";
  private static final String IDENTIFIERS =
      "identifier.id of a supplier is its registration number as a juristic person in Thailand (13"
          + " digits); no scheme of org-id.guide is known for it, so identifier.scheme is left"
          + " out.";

  private final Settings settings;
  private final Dataset dataset;

  /**
   * @param dataset descriptor of {@code procurement}, which names the codes
   */
  public OcdsPackage(Settings settings, Dataset dataset) {
    this.settings = settings;
    this.dataset = dataset;
  }

  /** Whether the agency may call its ids OCDS ids. */
  public static boolean isRegistered(Settings settings) {
    return !settings.openData().ocdsPrefix().isEmpty();
  }

  /** Path of a year's package in the output folder. */
  public static String path(Settings settings, FiscalYear year) {
    var kind = isRegistered(settings) ? "ocds" : "ocds-shaped";
    return "data/procurement/" + year + "." + kind + ".json";
  }

  /** Writes the package of a year's rows; they are read twice and not held. */
  public void write(FiscalYear year, List<Row> rows, OutputStream out) throws IOException {
    var together = severalRows(rows);
    var held = new LinkedHashMap<String, List<Row>>();
    try (var json =
        FACTORY
            .createGenerator(out, JsonEncoding.UTF8)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      head(json, year);
      json.writeArrayFieldStart("releases");
      var release = new OcdsRelease(settings, dataset, json);
      for (var row : rows) {
        var project = row.text(OcdsRelease.PROJECT);
        if (together.contains(project)) {
          held.computeIfAbsent(project, key -> new ArrayList<>()).add(row);
        } else {
          release.write(List.of(row));
        }
      }
      for (var project : held.values()) {
        release.write(project);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** The projects that have several contracts: few, so that their rows can wait for each other. */
  private static Set<String> severalRows(List<Row> rows) {
    var seen = new HashSet<Long>();
    var several = new HashSet<String>();
    for (var row : rows) {
      var project = row.text(OcdsRelease.PROJECT);
      if (!project.isEmpty() && !seen.add(Long.parseLong(project))) {
        several.add(project);
      }
    }
    return several;
  }

  private void head(JsonGenerator json, FiscalYear year) throws IOException {
    var addresses = new SitePaths(settings.baseUrl());
    json.writeStringField("uri", addresses.file(path(settings, year)));
    json.writeStringField("version", "1.1");
    json.writeStringField("publishedDate", settings.asOf() + OcdsRelease.MIDNIGHT);
    json.writeObjectFieldStart("publisher");
    json.writeStringField("name", settings.agencyText("name").th());
    json.writeStringField("uri", settings.baseUrl());
    json.writeEndObject();
    if (settings.licence().isPresent()) {
      json.writeStringField("license", settings.licence().get().url());
    }
    json.writeStringField("publicationPolicy", settings.baseUrl() + "methods/");
    for (var extra : notes(year).entrySet()) {
      json.writeStringField(extra.getKey(), extra.getValue());
    }
  }

  /** What the standard has no field for. */
  private Map<String, String> notes(FiscalYear year) {
    var notes = new LinkedHashMap<String, String>();
    notes.put("fiscalYearBE", year.toString());
    notes.put("note", isRegistered(settings) ? IDENTIFIERS : SHAPED + " " + IDENTIFIERS);
    return notes;
  }

  private static DefaultPrettyPrinter printer() {
    var lines = new DefaultIndenter("", "\n");
    return new DefaultPrettyPrinter()
        .withArrayIndenter(lines)
        .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
  }
}
