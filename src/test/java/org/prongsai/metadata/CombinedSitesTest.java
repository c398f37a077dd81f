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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain files of three agencies, put together as their packages say, are still tables. */
class CombinedSitesTest {

  @TempDir static Path folder;

  private static final Map<String, List<NamedCsvRecord>> ROWS = new HashMap<>();
  private static final List<Declared> RESOURCES = new ArrayList<>();

  /** A resource of the package of an agency. */
  private record Declared(String agency, JsonNode json) {
    String name() {
      return json.path("name").asText();
    }
  }

  @BeforeAll
  static void combine() {
    for (var name : List.of("minimal", "agency-2568", "other-structure")) {
      var site = DescribedSite.of(folder.resolve(name), name);
      var whole = site.json("data/datapackage.json");
      for (var json : whole.path("resources")) {
        var text = site.text("data/" + json.path("path").asText());
        var resource = new Declared(whole.path("name").asText(), json);
        RESOURCES.add(resource);
        CsvReader.builder()
            .ofNamedCsvRecord(text)
            .forEach(
                row -> ROWS.computeIfAbsent(resource.name(), id -> new ArrayList<>()).add(row));
      }
    }
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
