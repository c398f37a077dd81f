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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
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
 * @param hasBids whether any bid of the year is recorded
 * @param bids finds those of a purchase
 */
public record OcdsPackage(
    Settings settings, Dataset dataset, boolean hasBids, Function<Row, List<Row>> bids) {

  private static final String BIDS =
      "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json";
  private static final String DATES =
      " date is the day of the contract, or the first day of the fiscal year where none is"
          + " recorded; publishedDate is the newest of them.";

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
    var processes = OcdsProcesses.of(rows, year.start());
    var held = new LinkedHashMap<String, List<Row>>();
    try (var json = MAPPER.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      for (var member : head(year, processes).members().entrySet()) {
        json.writePOJOField(member.getKey(), member.getValue());
      }
      json.writeArrayFieldStart("releases");
      var release = new OcdsRelease(settings, dataset, bids);
      for (var row : rows) {
        if (processes.isShared(row)) {
          held.computeIfAbsent(row.text(EGP_PROJECT_NO), key -> new ArrayList<>()).add(row);
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

  private JsonObject head(FiscalYear year, OcdsProcesses processes) {
    var publisher =
        new JsonObject().set("name", settings.agencyName().th()).set("uri", settings.baseUrl());
    return new JsonObject()
        .set("uri", new SitePaths(settings.baseUrl()).file(path(settings, year)))
        .set("version", "1.1")
        .set("publishedDate", processes.newest() + OcdsRelease.MIDNIGHT)
        .set("publisher", publisher)
        .put("extensions", hasBids ? List.of(BIDS) : List.of())
        .put("license", settings.licence().map(Settings.Licence::url).orElse(""))
        .set("publicationPolicy", settings.baseUrl() + "methods/")
        // What the standard has no field for.
        .set("fiscalYearBE", year.toString())
        .set("note", (isRegistered(settings) ? "" : SHAPED + " ") + IDENTIFIERS + DATES);
  }

  private static DefaultPrettyPrinter printer() {
    var lines = new DefaultIndenter("", "\n");
    return new DefaultPrettyPrinter()
        .withArrayIndenter(lines)
        .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
  }
}
