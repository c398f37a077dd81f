package org.prongsai.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.InvalidSchemaException;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every JSON file keeps its schema, and every schema of ours is one of JSON Schema 2020-12. */
class JsonFilesIT {

  private static final String HOME = "https://ita.example.go.th/";
  private static final String META = "https://json-schema.org/draft/2020-12/schema";

  @TempDir static Path folder;
  private static DescribedSite site;
  private static Validator validator;

  @BeforeAll
  static void describe() {
    site = DescribedSite.of(folder, "minimal", "own-dataset");
    validator = new ValidatorFactory().createValidator();
    schemas().forEach(path -> validator.registerSchema(site.text(path)));
  }

  @Test
  void schemasKeepTheMetaSchema() {
    assertEquals(site.tables().size() + 2, schemas().size());
    for (var path : schemas()) {
      assertTrue(validator.validate(URI.create(META), site.text(path)).isValid(), path);
      assertEquals(HOME + path, site.json(path).path("$id").asText());
      assertEquals(2, site.json(path).path("contract_version").asInt(), path);
    }
  }

  @Test
  void aDamagedSchemaIsNone() {
    var damaged = site.text("data/agency/schema.json").replace("\"array\"", "\"list\"");
    var fresh = new ValidatorFactory().createValidator();

    assertFalse(validator.validate(URI.create(META), damaged).isValid());
    assertThrows(InvalidSchemaException.class, () -> fresh.registerSchema(damaged));
  }

  @Test
  void everyJsonFileKeepsItsSchema() {
    assertAllKeepTheirSchemas(site, HOME);
  }

  @Test
  void theDiscoveryNamesCompanionsAndYearsWithNothingToRecord(@TempDir Path other)
      throws IOException {
    DescribedSite.of(other, "minimal");
    var file = other.resolve("content/site.yml");
    var none =
        "declare_none:\n  - {dataset: procurement, fiscal_year_be: 2567, note: {th: ไม่มี}}\n";
    Files.writeString(file, Files.readString(file) + none);
    var described = DescribedSite.read(other);
    var discovery = described.json("disclosure.json");

    assertEquals(
        "[{\"dataset\":\"procurement\",\"fiscal_year_be\":2567,\"note_th\":\"ไม่มี\",\"note_en\":null}]",
        discovery.path("declared_none").toString());
    var companions = new TreeSet<String>();
    for (var dataset : discovery.path("datasets")) {
      for (var companion : dataset.path("companion_files")) {
        companions.add(companion.path("url").asText());
      }
    }
    assertTrue(companions.contains(HOME + "data/procurement/template.xlsx"), companions.toString());
    assertAllKeepTheirOwnSchemas(described);
  }

  @ParameterizedTest
  @ValueSource(strings = {"other-structure", "agency-2568", "disclosed"})
  void soDoThoseOfOtherSites(String name, @TempDir Path other) {
    assertAllKeepTheirOwnSchemas(DescribedSite.of(other, name));
  }

  @Test
  void soDoThoseOfTheSiteOfThisProject() {
    assertAllKeepTheirOwnSchemas(DescribedSite.read(Path.of(System.getProperty("basedir", ""))));
  }

  private static void assertAllKeepTheirOwnSchemas(DescribedSite other) {
    other.files().keySet().stream()
        .filter(path -> path.endsWith("schema.json"))
        .forEach(path -> validator.registerSchema(other.text(path)));

    assertAllKeepTheirSchemas(other, other.site().settings().baseUrl());
  }

  private static void assertAllKeepTheirSchemas(DescribedSite site, String home) {
    var errors = new TreeMap<String, String>();
    int checked = 0;
    for (var path : site.files().keySet()) {
      var schema = schemaOf(path);
      if (!schema.isEmpty()) {
        checked++;
        var result = validator.validate(URI.create(home + schema), site.text(path));
        if (!result.isValid()) {
          errors.put(path, result.getErrors().toString());
        }
      }
    }

    assertEquals(new TreeMap<>(), errors);
    long json = site.data().distributions().stream().filter(d -> d.format().equals("JSON")).count();
    assertEquals(json + site.tables().size() + 1, checked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data/ita-results/ita-results.json | \"score\":94.66 | \"score\":\"94.66\"",
        "data/ita-results/ita-results.json | \"score\":94.66 | \"score\":194.66",
        "data/ita-results/ita-results.json | \"level\":\"pass\" | \"level\":\"passed\"",
        "data/ita-results/ita-results.json | \"score\":94.66 | \"scores\":94.66",
        "data/ita-results/2567.json | \"2023-10-01\" | \"01/10/2566\"",
        "data/contracts/contracts.json | 66129000001 | 6612900000",
        "data/contracts/contracts.json | \"is_open\":true | \"is_open\":null,\"x\":1",
        "data/contracts/contracts.json | 1250000.00 | -1",
        "data/agency/gd-catalog.json | \"size\" : | \"sizes\" :",
        "data/agency/gd-catalog.json | \"title\" | \"titel\"",
        "disclosure.json | \"contract_version\" : 2 | \"contract_version\" : 3",
        "disclosure.json | \"sha256\" : \"| \"sha256\" : \"x"
      })
  void aDamagedFileBreaksIt(String path, String from, String to) {
    var text = site.text(path);
    assertTrue(text.contains(from), () -> from + " is not in " + text);

    var result = validator.validate(URI.create(HOME + schemaOf(path)), text.replace(from, to));

    assertFalse(result.isValid());
  }

  /** The schema of a JSON file that has none of a standard. */
  private static String schemaOf(String path) {
    if (path.equals("disclosure.json")) {
      return "disclosure.schema.json";
    }
    if (path.endsWith("/gd-catalog.json")) {
      return "data/gd-catalog.schema.json";
    }
    boolean ofStandard = path.endsWith("schema.json") || path.endsWith("package.json");
    return path.endsWith(".json") && !ofStandard && !path.endsWith("-metadata.json")
        ? path.substring(0, path.lastIndexOf('/')) + "/schema.json"
        : "";
  }

  private static TreeSet<String> schemas() {
    var schemas = new TreeSet<>(site.files().keySet());
    schemas.removeIf(path -> !path.endsWith("schema.json"));
    return schemas;
  }
}
