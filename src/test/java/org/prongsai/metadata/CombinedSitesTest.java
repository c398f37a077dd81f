package org.prongsai.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plain files of three agencies, put together as their packages say, are still tables: Bang
 * Sak, and the two offices with purchases, bids and whole years.
 */
class CombinedSitesTest {

  @TempDir static Path folder;

  private static final Map<String, List<NamedCsvRecord>> ROWS = new HashMap<>();
  private static final List<Declared> RESOURCES = new ArrayList<>();
  private static final List<String> OCDS_IDS = new ArrayList<>();

  /** A resource of the package of an agency. */
  private record Declared(String agency, JsonNode json) {
    String name() {
      return json.path("name").asText();
    }
  }

  @BeforeAll
  static void combine() {
    add(DescribedSite.read(Path.of(System.getProperty("basedir", ""))));
    for (var name : List.of("saithong", "nonglan")) {
      add(DescribedSite.of(folder.resolve(name), name));
    }
  }

  private static void add(DescribedSite site) {
    var whole = site.json("data/datapackage.json");
    for (var json : whole.path("resources")) {
      var text = site.text("data/" + json.path("path").asText());
      var resource = new Declared(whole.path("name").asText(), json);
      RESOURCES.add(resource);
      CsvReader.builder()
          .ofNamedCsvRecord(text)
          .forEach(row -> ROWS.computeIfAbsent(resource.name(), id -> new ArrayList<>()).add(row));
    }
    for (var path : site.files().keySet()) {
      if (path.contains("ocds") && path.endsWith(".json")) {
        site.json(path).findValuesAsText("ocid").forEach(OCDS_IDS::add);
      }
    }
  }

  @Test
  void everyDatasetThatShipsIsThereOfEachAgency() {
    var ofEach = RESOURCES.stream().collect(Collectors.groupingBy(Declared::agency)).values();
    assertEquals(3, ofEach.size());
    var shipped = RESOURCES.stream().filter(r -> r.agency().equals("bangsak.go.th"));
    var ids = shipped.map(Declared::name).toList();
    assertTrue(ids.size() >= 28, ids::toString);
    for (var resources : ofEach) {
      assertTrue(resources.stream().map(Declared::name).toList().containsAll(ids));
    }
  }

  @Test
  void noTwoPurchasesHaveTheSameOcdsId() {
    assertTrue(OCDS_IDS.size() > 60, () -> OCDS_IDS.size() + " ids");
    assertEquals(OCDS_IDS.size(), new HashSet<>(OCDS_IDS).size());
  }

  @Test
  void noKeyIsThereTwice() {
    for (var resource : RESOURCES) {
      var schema = resource.json().path("schema");
      var key =
          schema.has("primaryKey") ? schema.get("primaryKey") : schema.path("uniqueKeys").get(0);
      var seen = new HashSet<List<String>>();
      for (var row : ROWS.getOrDefault(resource.name(), List.of())) {
        assertTrue(seen.add(values(row, key)), () -> resource.name() + " " + values(row, key));
      }
    }
    assertEquals(3, ROWS.get("agency").size());
  }

  @Test
  void noReferenceLeadsNowhere() {
    int references = 0;
    for (var resource : RESOURCES) {
      for (var key : resource.json().path("schema").path("foreignKeys")) {
        var target = key.path("reference");
        var known = new HashSet<List<String>>();
        ROWS.getOrDefault(target.path("resource").asText(resource.name()), List.of())
            .forEach(row -> known.add(values(row, target.path("fields"))));
        // The rows of the agency that declares it: another one's may not hold it.
        for (var row : ROWS.getOrDefault(resource.name(), List.of())) {
          if (row.getField("agency_id").equals(resource.agency())) {
            assertTrue(known.contains(values(row, key.path("fields"))), key::toString);
            references++;
          }
        }
      }
    }
    assertTrue(references > 0);
  }

  private static List<String> values(NamedCsvRecord row, JsonNode fields) {
    var values = new ArrayList<String>();
    fields.forEach(field -> values.add(row.getField(field.asText())));
    return values;
  }
}
