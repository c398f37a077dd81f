package org.prongsai.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Value;

/** Data Packages and CSVW say what the files beside them hold. */
class PackageAndCsvwTest {

  @TempDir static Path folder;
  private static DescribedSite site;

  @BeforeAll
  static void describe() {
    site = DescribedSite.of(folder, "minimal", "own-dataset");
  }

  @Test
  void everyFileOfADatasetIsAResourceWithItsSizeAndChecksum() {
    for (var id : site.tables().keySet()) {
      var resources = site.json("data/" + id + "/datapackage.json").path("resources");
      var names = new HashSet<String>();
      var paths = new ArrayList<String>();
      for (var resource : resources) {
        var path = "data/" + id + "/" + resource.path("path").asText();
        paths.add(path);
        assertTrue(names.add(resource.path("name").asText()), path);
        assertTrue(resource.path("name").asText().matches("[a-z0-9-]+"), path);
        assertDescribes(resource, path);
      }
      var files =
          site.data().distributions().stream()
              .filter(d -> d.dataset().equals(id) && !d.format().equals("CSV"));
      assertEquals(files.map(d -> d.path()).toList(), paths);
    }
  }

  @Test
  void thePackageOfAllHasEveryDatasetAndItsReferences() {
    var whole = site.json("data/datapackage.json");
    var names = new ArrayList<String>();
    for (var resource : whole.path("resources")) {
      names.add(resource.path("name").asText());
      assertDescribes(resource, "data/" + resource.path("path").asText());
    }
    int references = 0;
    for (var key : whole.findValues("foreignKeys")) {
      for (var one : key) {
        references++;
        var target = one.path("reference").path("resource");
        assertTrue(target.isMissingNode() || names.contains(target.asText()), one::toString);
      }
    }

    assertEquals(List.copyOf(site.tables().keySet()), names);
    assertTrue(references > 0);
    assertEquals(2, whole.path("contract_version").asInt());
  }

  /** A second one on the same columns stops datapackage-js; each package lists them all. */
  @Test
  void noResourceOfTheWholeHasTwoReferences() {
    for (var resource : site.json("data/datapackage.json").path("resources")) {
      var keys = resource.path("schema").path("foreignKeys");
      var all = site.json("data/" + resource.path("name").asText() + "/datapackage.json");
      assertTrue(keys.size() <= 1, resource.path("name")::asText);
      assertTrue(keys.size() <= all.path("references").size(), resource.path("name")::asText);
    }
    assertTrue(
        site.json("data/ita-question-scores/datapackage.json").path("references").size() > 1);
  }

  @Test
  void everyReferenceNamesTheAgencyAndHoldsInEveryRow() {
    var whole = site.json("data/datapackage.json");
    for (var resource : whole.path("resources")) {
      for (var key : resource.path("schema").path("foreignKeys")) {
        var target = key.path("reference").path("resource").asText(resource.path("name").asText());
        var known = values(target, texts(key.path("reference").path("fields")));
        var own = values(resource.path("name").asText(), texts(key.path("fields")));
        assertEquals("agency_id", key.path("fields").get(0).asText());
        assertTrue(known.containsAll(own), key::toString);
      }
    }
  }

  @Test
  void questionsLeadToIndicatorsAndTheseToToolsWhereTheyHold() {
    var keys = site.json("data/datapackage.json").findValues("foreignKeys").toString();

    assertTrue(keys.contains("{\"resource\":\"ita-tool-scores\""), keys);
  }

  private static Set<List<String>> values(String id, List<String> fields) {
    var rows = new HashSet<List<String>>();
    for (var row : site.tables().get(id).rows()) {
      rows.add(fields.stream().map(f -> row.value(f).map(Value::plain).orElse("(none)")).toList());
    }
    return rows;
  }

  @Test
  void everyCsvHasTheColumnsOfItsSchemaAndOfItsCsvw() {
    for (var table : site.tables().values()) {
      var id = table.dataset().id();
      var base = "data/" + id + "/";
      var all = site.json(base + id + ".csv-metadata.json");
      assertEquals("plain/" + id + ".csv", all.path("url").asText());
      assertEquals(
          header(base + "plain/" + id + ".csv"), names(all.path("tableSchema").path("columns")));
      if (!table.years().isEmpty()) {
        var group = site.json(base + "csv-metadata.json");
        var columns = names(group.path("tableSchema").path("columns"));
        assertEquals(table.years().size(), group.path("tables").size());
        group
            .path("tables")
            .forEach(year -> assertEquals(header(base + year.path("url").asText()), columns));
      }
    }
  }

  @Test
  void codesHaveTheirNamesAndColumnsTheirUnits() {
    var fields = site.json("data/datapackage.json").findValues("fields");
    var methods =
        fields.stream()
            .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
            .filter(field -> field.path("name").asText().equals("method"))
            .filter(field -> field.has("categories"))
            .findFirst()
            .orElseThrow();

    assertTrue(methods.path("categories").toString().contains("วิธีเฉพาะเจาะจง"));
    assertEquals(
        methods.path("categories").findValuesAsText("value"),
        texts(methods.path("constraints").path("enum")));
    var budget =
        site.json("data/contracts/contracts.csv-metadata.json")
            .path("tableSchema")
            .path("columns")
            .get(3);
    assertEquals("บาท", budget.path("schema:unitText").get(0).path("@value").asText());
    assertEquals("decimal", budget.path("datatype").path("base").asText());
    assertEquals(0, budget.path("datatype").path("minimum").asInt());
  }

  @Test
  void aKeyThatMayBeIncompleteIsNoPrimaryKey() {
    var scores = schema("ita-tool-scores");
    var results = schema("ita-results");

    assertFalse(scores.has("primaryKey"));
    assertEquals(4, scores.path("uniqueKeys").get(0).size());
    assertEquals(List.of("agency_id", "fiscal_year_be"), texts(results.path("primaryKey")));
  }

  @Test
  void aWorkbookIsDescribedAsOne() {
    var resources = site.json("data/contracts/datapackage.json").path("resources");
    var workbook =
        StreamSupport.stream(resources.spliterator(), false)
            .filter(r -> r.path("name").asText().equals("contracts-xlsx"))
            .findFirst()
            .orElseThrow();

    assertEquals("contracts.xlsx", workbook.path("path").asText());
    assertEquals(1, workbook.path("dialect").path("sheetNumber").asInt());
    assertEquals(6, workbook.path("schema").path("fields").size());
    assertFalse(workbook.has("encoding"));
    assertEquals(
        "[\"CSV\",\"JSON\",\"XLS\"]",
        site.json("data/contracts/gd-catalog.json").path("data_format").toString());
  }

  private static JsonNode schema(String id) {
    return site.json("data/" + id + "/datapackage.json").path("resources").get(0).path("schema");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertDescribes(JsonNode resource, String path) {
    var bytes = site.files().get(path);
    assertEquals(bytes.length, resource.path("bytes").asInt(), path);
    assertEquals("sha256:" + sha256(bytes), resource.path("hash").asText());
    var media =
        Map.of(
                "csv", "text/csv",
                "json", "application/json",
                "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .get(path.substring(path.lastIndexOf('.') + 1));
    assertEquals(media, resource.path("mediatype").asText());
    if (path.endsWith(".csv")) {
      assertEquals(header(path), names(resource.path("schema").path("fields")));
    }
  }

  private static List<String> header(String csv) {
    var text = new String(site.files().get(csv), StandardCharsets.UTF_8);
    return List.of(text.substring(0, text.indexOf("\r\n")).split(","));
  }

  private static List<String> names(JsonNode columns) {
    var names = new ArrayList<String>();
    columns.forEach(column -> names.add(column.path("name").asText()));
    return names;
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
