package org.prongsai.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.GdCatalog;
import org.prongsai.model.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** schema.org, the records for the GD Catalog, and the texts that go into packages. */
class DescriptionsIT {

  private static final String SCHEMA_ORG = "{\"@context\":{\"@vocab\":\"https://schema.org/\"}}";

  @TempDir static Path folder;
  private static DescribedSite site;

  @BeforeAll
  static void describe() {
    site = DescribedSite.of(folder, "minimal", "own-dataset");
  }

  @Test
  void schemaOrgExpandsToADatasetWithItsFiles() throws JsonLdError {
    var text = site.metadata().schemaOrg("ita-results", Language.EN);
    var expanded = expand(text).getJsonObject(0);
    var files = expanded.getJsonArray("https://schema.org/distribution");

    assertEquals("https://schema.org/Dataset", expanded.getJsonArray("@type").getString(0));
    assertEquals("Overall results", value(expanded, "name"));
    assertEquals("2023-10-01/2024-09-30", value(expanded, "temporalCoverage"));
    assertEquals("https://www.example.go.th/licence", value(expanded, "license"));
    var published =
        site.data().distributions().stream()
            .filter(d -> d.dataset().equals("ita-results") && !d.isPlain());
    assertEquals(
        published.map(d -> d.sha256()).toList(),
        files.stream().map(f -> value(f.asJsonObject(), "sha256")).toList());
  }

  @Test
  void schemaOrgSpeaksTheLanguageOfItsPage() {
    var thai = DescribedSite.parse(site.metadata().schemaOrg("ita-results", Language.TH));

    assertEquals("ผลการประเมินภาพรวม", thai.path("name").asText());
    assertEquals("https://ita.example.go.th/data/ita-results/", thai.path("url").asText());
  }

  @Test
  void schemaOrgCannotEndItsScriptElement(@TempDir Path other) throws IOException {
    DescribedSite.of(other, "minimal", "own-dataset");
    var file = other.resolve("content/data/contracts/dataset.yml");
    Files.writeString(
        file, Files.readString(file).replace("en: Contracts of the agency", "en: '</script><b>&'"));
    var text = DescribedSite.read(other).metadata().schemaOrg("contracts", Language.EN);

    assertFalse(text.contains("<"));
    assertEquals("</script><b>&", DescribedSite.parse(text).path("name").asText());
  }

  @Test
  void aRecordHasWhatIsStatedAndTheRestIsListedAsMissing() {
    var missing = new TreeMap<String, List<String>>();
    for (var id : site.tables().keySet()) {
      var record = site.json("data/" + id + "/gd-catalog.json");
      missing.put(id, GdCatalog.REQUIRED.stream().filter(field -> !record.has(field)).toList());
    }
    var listed = new TreeMap<String, List<String>>();
    site.tables().keySet().forEach(id -> listed.put(id, missing(site, id)));

    assertEquals(listed, missing);
    assertEquals(
        List.of(
            "owner_org",
            "maintainer",
            "maintainer_email",
            "objective",
            "geo_coverage",
            "data_source"),
        missing.get("ita-results"));
    assertTrue(missing.get("contracts").containsAll(List.of("data_type", "notes", "tag_string")));
  }

  @Test
  void whatTheSiteStatesIsInEveryRecordAndADatasetsOwnWins(@TempDir Path other) throws IOException {
    DescribedSite.of(other, "minimal", "own-dataset");
    Files.writeString(
        other.resolve("content/site.yml"),
        """
        gd_catalog:
          owner_org: example-sao
          maintainer: งานนโยบายและแผน
          maintainer_email: plan@example.go.th
          objective: เพื่อการให้บริการประชาชน, กฎหมายที่เกี่ยวข้อง
          geo_coverage: เทศบาล/อบต.
          data_source: สำนักปลัด
          update_frequency_unit: เดือน
        """,
        StandardOpenOption.APPEND);
    var dataset = other.resolve("content/data/contracts/dataset.yml");
    Files.writeString(dataset, "gd_catalog: {data_source: กองคลัง}\n", StandardOpenOption.APPEND);
    var stated = DescribedSite.read(other);
    var results = stated.json("data/ita-results/gd-catalog.json");
    var contracts = stated.json("data/contracts/gd-catalog.json");

    assertEquals(List.of(), missing(stated, "ita-results"));
    assertEquals(2, results.path("objective").size());
    assertEquals("กฎหมายที่เกี่ยวข้อง", results.path("objective").get(1).asText());
    assertEquals("ปี", results.path("update_frequency_unit").asText());
    assertEquals("สำนักปลัด", results.path("data_source").asText());
    assertEquals("กองคลัง", contracts.path("data_source").asText());
    assertEquals("เดือน", contracts.path("update_frequency_unit").asText());
    assertFalse(contracts.has("last_updated_date"), "nobody recorded when it changed");
    assertEquals("[\"CSV\",\"JSON\",\"XLS\"]", contracts.path("data_format").toString());
  }

  @Test
  void theTextsOfAPackageNameItsFilesAndHowToCite() {
    var texts = new TreeMap<String, String>();
    site.metadata().texts("contracts").forEach(file -> texts.put(file.path(), file.text()));
    var readme = texts.get("README.md");
    var csv =
        site.data().distributions().stream()
            .filter(d -> d.path().equals("data/contracts/contracts.csv"))
            .findFirst()
            .orElseThrow();

    assertEquals(
        List.of("CITATION.cff", "LICENSE.txt", "README.md", "codebook.csv", "datapackage.json"),
        List.copyOf(texts.keySet()));
    assertTrue(readme.indexOf("# สัญญาของหน่วยงาน") < readme.indexOf("# Contracts of the agency"));
    assertFalse(readme.contains("`2567"), readme);
    for (var name :
        List.of("contracts.csv", "contracts.json", "contracts.xlsx", "plain/contracts.csv")) {
      assertTrue(readme.contains("\n- `" + name + "`: "), readme);
    }
    texts.keySet().forEach(name -> assertTrue(readme.contains("\n- `" + name + "`: "), readme));
    assertTrue(readme.contains(csv.sha256()));
    assertEquals(
        "องค์การบริหารส่วนตำบลตัวอย่าง. (2567). สัญญาของหน่วยงาน [ชุดข้อมูล]. ข้อมูล ณ วันที่ 30"
            + " พฤศจิกายน 2567. https://ita.example.go.th/data/contracts/ (SHA-256 ของไฟล์ CSV: "
            + csv.sha256()
            + ")",
        site.metadata().citation("contracts", Language.TH));
    assertTrue(readme.contains(". (n.d.). Contracts of the agency [Data set]. https://"), readme);
    assertTrue(texts.get("LICENSE.txt").contains("https://www.example.go.th/licence"));
  }

  @Test
  void noLocaleChangesTheDigitsOfACitation() {
    var before = Locale.getDefault();
    var expected = site.metadata().citation("contracts", Language.TH);
    var readme = site.metadata().texts("contracts").get(0).text();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
      assertEquals(expected, site.metadata().citation("contracts", Language.TH));
      assertEquals(readme, site.metadata().texts("contracts").get(0).text());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aCitationFileIsYaml() {
    var texts = site.metadata().texts();
    var text = texts.stream().filter(f -> f.path().equals("CITATION.cff")).findFirst();
    var cff = (Map<?, ?>) load(text.orElseThrow().text());

    assertEquals("1.2.0", cff.get("cff-version"));
    assertFalse(cff.containsKey("date-released"), "nobody recorded a version");
    assertTrue(cff.get("title").toString().contains("Open data of Example"));
    assertFalse(cff.containsKey("identifiers"), "a checksum of many files");
    var own =
        site.metadata().texts("contracts").stream().filter(f -> f.path().equals("CITATION.cff"));
    var one = (Map<?, ?>) load(own.findFirst().orElseThrow().text());
    assertTrue(one.get("identifiers").toString().matches(".*sha256:[0-9a-f]{64}.*"));
  }

  @Test
  void theSourceIsNamedInEveryStandard(@TempDir Path other) throws IOException {
    var stated = withSource(other);
    var readme = stated.metadata().texts("ita-results").get(0).text();

    assertTrue(readme.contains("\nที่มา: รายงานฉบับเต็ม\n"), readme);
    assertTrue(readme.contains("\nSource: The full report\n"), readme);
    assertEquals(
        "[{\"title\":\"รายงานฉบับเต็ม\",\"title_en\":\"The full report\"}]",
        stated.json("data/ita-results/datapackage.json").path("sources").toString());
    assertEquals(
        "The full report",
        DescribedSite.parse(stated.metadata().schemaOrg("ita-results", Language.EN))
            .path("isBasedOn")
            .path("name")
            .asText());
    assertTrue(stated.text("data/catalog.ttl").contains("dct:description \"รายงานฉบับเต็ม\"@th"));
  }

  @Test
  void aDatasetThatIsNotFromTheDocumentDoesNotNameIt(@TempDir Path other) throws IOException {
    var stated = withSource(other);
    for (var id : List.of("procurement", "dataset-versions", "ita-measure-progress", "agency")) {
      var readme = stated.metadata().texts(id).get(0).text();
      assertFalse(readme.contains("รายงานฉบับเต็ม"), readme);
      assertFalse(readme.contains("The full report"), readme);
      assertTrue(
          stated.json("data/" + id + "/datapackage.json").path("sources").isMissingNode(), id);
      var schemaOrg = stated.metadata().schemaOrg(id, Language.EN);
      assertTrue(DescribedSite.parse(schemaOrg).path("isBasedOn").isMissingNode(), id);
    }
    var progress = stated.tables().get("ita-measure-progress");
    assertFalse(progress.rows().isEmpty());
  }

  private static DescribedSite withSource(Path folder) throws IOException {
    DescribedSite.of(folder, "minimal");
    var file = folder.resolve("content/site.yml");
    var named = "source: {th: รายงานฉบับเต็ม, en: The full report}\n";
    Files.writeString(
        file, Files.readString(file).replaceAll("(?m)^source:.*\\R(  .*\\R)*", "") + named);
    return DescribedSite.read(folder);
  }

  @Test
  void identifiersStayTextInWhateverTheReadmeLoadsThemWith() {
    var readme = site.metadata().texts("contracts").get(0).text();

    assertEquals(3, readme.split("all_varchar = true", -1).length);
    assertEquals(3, readme.split("cols\\(.default = \"c\"\\)", -1).length);
    assertEquals(3, readme.split("dtype=str", -1).length);
  }

  @Test
  void withoutALicenceTheReadmeSaysSo(@TempDir Path other) throws IOException {
    DescribedSite.of(other, "minimal");
    var file = other.resolve("content/site.yml");
    Files.writeString(file, Files.readString(file).replaceAll("(?m)^licence:\\R(  .*\\R)+", ""));
    var texts = DescribedSite.read(other).metadata().texts("ita-results");

    assertEquals(4, texts.size());
    assertTrue(texts.get(0).text().contains("หน่วยงานยังไม่ได้ระบุสัญญาอนุญาต"));
    assertTrue(texts.get(0).text().contains("The agency has not stated a licence."));
  }

  @Test
  void aSiteInThaiAloneIsCitedByItsThaiPage(@TempDir Path other) {
    var site = DescribedSite.of(other, "agency-2568");
    var line = site.metadata().citation("ita-results", Language.EN);

    assertTrue(line.contains("[Data set]. As of 2025-09-30. "), line);
    assertTrue(line.contains("https://ita.donsommut.example/data/ita-results/ "), line);
    site.files()
        .forEach((path, bytes) -> assertFalse(site.text(path).contains("example/en/"), path));
  }

  @Test
  void theCodebookHasARowForEveryColumn() {
    var text =
        site.metadata().texts().stream().filter(f -> f.path().equals("codebook.csv")).findFirst();
    var rows =
        CsvReader.builder()
            .detectBomHeader(false)
            .ofNamedCsvRecord(text.orElseThrow().text().substring(1))
            .stream()
            .toList();
    long columns =
        site.tables().values().stream().mapToLong(t -> t.dataset().fields().size()).sum();
    var method =
        rows.stream()
            .filter(r -> r.getField("dataset").equals("procurement"))
            .filter(r -> r.getField("column").equals("method"))
            .findFirst()
            .orElseThrow();

    assertEquals(columns, rows.size());
    assertTrue(method.getField("codes_th").contains("specific = วิธีเฉพาะเจาะจง"));
    assertTrue(method.getField("codes_en").contains("specific = Specific method"));
  }

  private static List<String> missing(DescribedSite site, String dataset) {
    return site.metadata().missing().stream()
        .filter(one -> one.dataset().equals(dataset))
        .map(MetadataFiles.MissingField::field)
        .toList();
  }

  private static Object load(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static JsonArray expand(String text) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(new StringReader(text)))
        .loader((address, options) -> JsonDocument.of(new StringReader(SCHEMA_ORG)))
        .get();
  }

  private static String value(JsonObject node, String name) {
    return node.getJsonArray("https://schema.org/" + name).getJsonObject(0).getString("@value");
  }
}
