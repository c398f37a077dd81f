package org.prongsai.publish.form;

import static org.prongsai.columns.ProcurementColumns.*;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.prongsai.address.SitePaths;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.text.FiscalYear;

/**
 * The purchases of a year as a release package of the Open Contracting Data Standard 1.1: one
 * release a project, one award and contract a row. Without a prefix that the agency registered the
 * ids begin with its domain, and the file is called OCDS-shaped.
 *
 * @param dataset descriptor of {@code procurement}, which names the codes
 */
public record OcdsPackage(Settings settings, Dataset dataset) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();

  private static final String SHAPED =
      "OCDS-shaped: the publisher has not registered an OCID prefix, so the ocid values begin"
          + " with its domain and are not OCDS identifiers.";
  private static final String IDENTIFIERS =
      "identifier.id of a supplier is its registration number as a juristic person in Thailand (13"
          + " digits); no scheme of org-id.guide is known for it, so identifier.scheme is left"
          + " out.";

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
    try (var json = MAPPER.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      for (var member : head(year).members().entrySet()) {
        json.writePOJOField(member.getKey(), member.getValue());
      }
      json.writeArrayFieldStart("releases");
      var release = new OcdsRelease(settings, dataset);
      for (var row : rows) {
        var project = row.text(EGP_PROJECT_NO);
        if (together.contains(project)) {
          held.computeIfAbsent(project, key -> new ArrayList<>()).add(row);
        } else {
          json.writePOJO(release.of(List.of(row)));
        }
      }
      for (var project : held.values()) {
        json.writePOJO(release.of(project));
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
      var project = row.text(EGP_PROJECT_NO);
      if (!project.isEmpty() && !seen.add(Long.parseLong(project))) {
        several.add(project);
      }
    }
    return several;
  }

  private JsonObject head(FiscalYear year) {
    var publisher =
        new JsonObject().set("name", settings.agencyName().th()).set("uri", settings.baseUrl());
    return new JsonObject()
        .set("uri", new SitePaths(settings.baseUrl()).file(path(settings, year)))
        .set("version", "1.1")
        .set("publishedDate", settings.asOf() + OcdsRelease.MIDNIGHT)
        .set("publisher", publisher)
        .put("license", settings.licence().map(Settings.Licence::url).orElse(""))
        .set("publicationPolicy", settings.baseUrl() + "methods/")
        // What the standard has no field for.
        .set("fiscalYearBE", year.toString())
        .set("note", isRegistered(settings) ? IDENTIFIERS : SHAPED + " " + IDENTIFIERS);
  }

  private static DefaultPrettyPrinter printer() {
    var lines = new DefaultIndenter("", "\n");
    return new DefaultPrettyPrinter()
        .withArrayIndenter(lines)
        .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
  }
}
